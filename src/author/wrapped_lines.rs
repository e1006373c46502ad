//! Tells lines that were broken on purpose from those of prose that an editor or a mail has
//! wrapped at its margin.
//!
//! `CommonMark` leaves it to the renderer whether a line break shows (0.31.2, 6.8).

use std::collections::BTreeSet;

/// In characters. No editor has a narrower margin, and what was never wrapped has longer lines.
const MARGINS: std::ops::RangeInclusive<usize> = 60..=100;

/// Longer words are addresses: they say nothing of the margin, as they cannot be wrapped.
const LONGEST_WORD: usize = 30;

/// The lines of `text`, from 0, behind which prose goes on in the next line. `breaks` are those
/// that end inside a paragraph.
pub fn wrapped(text: &str, breaks: &BTreeSet<usize>) -> BTreeSet<usize> {
    let lines: Vec<&str> = text.split('\n').map(without_marks).collect();
    let prose = lines.iter().filter(|line| shows_margin(line) && !line.starts_with(['|', '#']));
    let margin = prose.map(|line| length(line)).max();
    let Some(margin) = margin.filter(|margin| MARGINS.contains(margin)) else {
        return BTreeSet::new();
    };
    let mut wrapped = BTreeSet::new();
    for paragraph in runs(breaks) {
        let pairs =
            || paragraph.iter().filter_map(|at| Some((*lines.get(*at)?, *lines.get(at + 1)?)));
        let is_list = pairs().all(|(_, next)| next.starts_with(|c: char| c.is_ascii_digit()));
        let mut known =
            pairs().filter(|(line, next)| shows_margin(line) && shows_margin(first_word(next)));
        let is_filled =
            |(line, next): (&str, &str)| length(line) + 1 + length(first_word(next)) > margin;
        let begins_filled = known.next().is_some_and(is_filled);
        if begins_filled && known.all(is_filled) && !is_list {
            wrapped.extend(paragraph);
        }
    }
    wrapped
}

/// Numbers that follow one another: the breaks of one paragraph.
fn runs(breaks: &BTreeSet<usize>) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for &at in breaks {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| last + 1 == at) => run.push(at),
            _ => runs.push(vec![at]),
        }
    }
    runs
}

fn without_marks(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>']).trim_end()
}

fn shows_margin(line: &str) -> bool {
    line.split(' ').all(|word| length(word) <= LONGEST_WORD)
}

fn first_word(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether each line break of a paragraph, or of several, is one of prose.
    fn are_wrapped(text: &str) -> Vec<bool> {
        let lines: Vec<&str> = text.split('\n').collect();
        let inside = |at: &usize| !lines[*at].is_empty() && !lines[at + 1].is_empty();
        let breaks: BTreeSet<usize> = (0..lines.len() - 1).filter(inside).collect();
        let wrapped = wrapped(text, &breaks);
        breaks.iter().map(|at| wrapped.contains(at)).collect()
    }

    #[test]
    fn ok_short_lines_were_broken_on_purpose() {
        for text in [
            "Maritim Hotel\nOtto-von-Guericke-Straße 87\n39104 Magdeburg",
            "09:00 Uhr Begrüßung durch die Oberbürgermeisterin der Stadt Magdeburg\n10:00 Uhr Impuls",
            "Hotel A: https://www.example.org/hotels/deutschland/magdeburg/hotel-a-am-dom\nHotel B",
            "Rosen sind rot,\nVeilchen sind blau,\nund dieser Satz steht allein, damit er lang ist, er ist lang.",
        ] {
            assert!(are_wrapped(text).iter().all(|wrapped| !wrapped), "{text}");
        }
    }

    #[test]
    fn ok_prose_goes_on_where_an_editor_has_wrapped_it() {
        let text = "Das Treffen verbindet Menschen, die an denselben Fragen arbeiten, aber an\nverschiedenen Orten: in Beratungsstellen, in Ämtern und in Vereinen. Wer\nzum ersten Mal kommt, ist willkommen.\n\nMehr dazu steht in der Einladung, die allen Beteiligten im Januar\nzugegangen ist.";
        assert_eq!(are_wrapped(text), [true; 3]);
        let quoted = text.replace("\n\n", "\n\n> ").replace(" an\n", " an\n> ");
        assert_eq!(are_wrapped(&quoted), [true; 3]);
        let both = format!("{text}\n\nAm Dom 1\n39104 Magdeburg");
        assert_eq!(are_wrapped(&both), [true, true, true, false]);
    }

    #[test]
    fn ok_what_no_margin_has_cut_is_as_it_was_meant() {
        let long = "Wort ".repeat(60);
        assert_eq!(are_wrapped(&format!("{long}\nzweiter Absatz")), [false]);
    }
}
