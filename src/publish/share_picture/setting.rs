//! Lays out text in a given area: as large as possible, in lines of similar length, never
//! beyond the edges.

use super::line_breaks::{balance, break_word, phrases, pieces, wrap};

/// The factor by which text shrinks until it fits.
const STEP: f32 = 2.0;
/// How much smaller text may be for lines to end with phrases.
const FOR_PHRASES: f32 = 0.85;

/// The area for a text, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub width: f32,
    pub height: f32,
    /// The largest and the smallest font size.
    pub largest: f32,
    pub smallest: f32,
}

/// A laid out text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    pub size: f32,
    pub lines: Vec<String>,
}

impl Setting {
    /// The line height, relatively larger for small text.
    pub fn leading(&self) -> f32 {
        leading(self.size)
    }
}

/// Lays out `text`; `measure` gives the width of a text at a font size.
///
/// If even the smallest size is too large, words are broken, and the rest becomes an
/// ellipsis.
pub(super) fn set(text: &str, area: Area, measure: impl Fn(&str, f32) -> f32) -> Setting {
    let pieces = pieces(text);
    let whole = [pieces.clone()];
    let Some(setting) = largest(&whole, area, usize::MAX, &measure) else {
        let size = area.smallest;
        return Setting { size, lines: cut(&pieces, area, &|text| measure(text, size)) };
    };
    let smallest = (setting.size * FOR_PHRASES).max(area.smallest);
    let by_phrases = Area { smallest, largest: setting.size.max(smallest), ..area };
    largest(&phrases(&pieces), by_phrases, setting.lines.len(), &measure).unwrap_or(setting)
}

fn leading(size: f32) -> f32 {
    0.92 * size + 8.0
}

/// The largest layout in which each phrase begins a line, with a limit of lines.
fn largest(
    phrases: &[Vec<String>],
    area: Area,
    most: usize,
    measure: &impl Fn(&str, f32) -> f32,
) -> Option<Setting> {
    let steps = ((area.largest - area.smallest) / STEP) as u16;
    let sizes = (0..=steps).map(|step| area.largest - STEP * f32::from(step));
    sizes.chain([area.smallest]).find_map(|size| {
        let measure = |text: &str| measure(text, size);
        let lines: Option<Vec<_>> =
            phrases.iter().map(|phrase| fit(phrase, area.width, &measure)).collect();
        let lines = lines?.concat();
        (lines.len() <= most.min(most_lines(area, size))).then_some(Setting { size, lines })
    })
}

fn most_lines(area: Area, size: f32) -> usize {
    (area.height / leading(size)) as usize
}

/// The lines, if every piece fits.
fn fit(pieces: &[String], room: f32, measure: &impl Fn(&str) -> f32) -> Option<Vec<String>> {
    let has_room = pieces.iter().all(|piece| measure(piece.trim_end()) <= room);
    has_room.then(|| balance(pieces, wrap(pieces, room, measure), room, measure))
}

/// The text that fits at the smallest size, with long words broken.
fn cut(pieces: &[String], area: Area, measure: &impl Fn(&str) -> f32) -> Vec<String> {
    const ELLIPSIS: &str = "…";
    let room = area.width;
    let broken: Vec<_> = pieces.iter().flat_map(|piece| break_word(piece, room, measure)).collect();
    let mut lines = wrap(&broken, room, measure);
    let most = most_lines(area, area.smallest).max(1);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while !last.is_empty() && measure(&format!("{last}{ELLIPSIS}")) > room {
                last.pop();
            }
            *last = last.trim_end().to_owned() + ELLIPSIS;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { width: 500.0, height: 300.0, largest: 100.0, smallest: 30.0 };

    /// Every letter is half as wide as high.
    fn half(text: &str, size: f32) -> f32 {
        text.chars().count() as f32 / 2.0 * size
    }

    fn lines(text: &str, area: Area) -> (f32, Vec<String>) {
        let Setting { size, lines } = set(text, area, half);
        assert!(lines.iter().all(|line| half(line, size) <= area.width), "too wide: {lines:?}");
        assert!(lines.len() as f32 * leading(size) <= area.height, "too high: {lines:?}");
        (size, lines)
    }

    #[test]
    fn ok_a_short_text_is_as_large_as_type_goes() {
        assert_eq!(lines("ABC", AREA), (100.0, vec!["ABC".to_owned()]));
        assert_eq!(lines("", AREA), (100.0, Vec::new()));
    }

    #[test]
    fn ok_a_longer_text_is_wrapped_and_then_shrinks() {
        assert_eq!(lines("one two three four", AREA).1, ["one two", "three four"]);
        let (size, set) = lines("one two three four five six seven eight nine ten", AREA);
        assert!((30.0..100.0).contains(&size) && set.len() > 3, "{size}: {set:?}");
        assert_eq!(set.join(" "), "one two three four five six seven eight nine ten");
    }

    #[test]
    fn ok_lines_are_of_about_equal_length() {
        let area = Area { largest: 40.0, ..AREA };
        assert_eq!(
            lines("one two three four five six", area).1,
            ["one two three", "four five six"]
        );
    }

    #[test]
    fn ok_lines_end_where_phrases_end_unless_that_costs_much() {
        let area = Area { height: 180.0, ..AREA };
        assert_eq!(lines("one two, three four five", area).1, ["one two,", "three four five"]);
        assert_eq!(
            lines("one, two three four five six", area).1,
            ["one, two three", "four five six"]
        );
    }

    #[test]
    fn ok_a_number_stays_with_what_it_counts() {
        let set = lines("11. Bundesnetzwerktreffen der Welcome Center", AREA).1;
        assert_eq!(set[0], "11. Bundesnetzwerktreffen");
    }

    #[test]
    fn ok_a_long_word_makes_the_type_smaller_and_is_broken_last() {
        assert_eq!(lines("Bundesnetzwerktreffen", AREA).1, ["Bundesnetzwerktreffen"]);
        assert_eq!(lines("Garmisch-Partenkirchen", AREA).1, ["Garmisch-", "Partenkirchen"]);
        let (size, set) = lines(&"x".repeat(80), AREA);
        assert_eq!((size, set.len()), (30.0, 3));
        assert_eq!(set.concat().replace('-', "").len(), 80);
    }

    #[test]
    fn ok_what_has_no_room_gives_way_to_an_ellipsis() {
        let (size, set) = lines(&"many words ".repeat(100), AREA);
        assert_eq!((size, set.len()), (30.0, 8));
        assert!(set[7].ends_with('…'), "{set:?}");
    }
}
