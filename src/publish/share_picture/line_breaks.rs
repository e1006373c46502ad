//! Line breaking. `measure` gives the width of a text, and `room` is the width of a line.

/// The pieces of a text between which a line may break, each with the space after it.
/// Numbers stay with their nouns.
pub(super) fn pieces(text: &str) -> Vec<String> {
    const LONGEST_NUMBER: usize = 5;
    let words = text.split_inclusive(' ').flat_map(|word| word.split_inclusive(['-', '/']));
    words.fold(Vec::new(), |mut pieces: Vec<String>, word| {
        match pieces.last_mut() {
            Some(last)
                if last.len() <= LONGEST_NUMBER
                    && last.starts_with(|letter: char| letter.is_ascii_digit()) =>
            {
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
        pieces
    })
}

/// Groups the pieces into phrases, which end with commas and the like. A full stop after a
/// few letters belongs to an abbreviation.
pub(super) fn phrases(pieces: &[String]) -> Vec<Vec<String>> {
    const LONGEST_ABBREVIATION: usize = 5;
    let ends = |piece: &String| {
        let piece = piece.trim_end();
        piece.ends_with([',', ';', ':', '!', '?', '–'])
            || (piece.ends_with('.') && piece.len() > LONGEST_ABBREVIATION)
    };
    pieces.split_inclusive(ends).map(<[String]>::to_vec).collect()
}

/// Greedy line breaking.
pub(super) fn wrap(pieces: &[String], room: f32, measure: &impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if measure(format!("{line}{piece}").trim_end()) <= room => {
                line.push_str(piece);
            }
            _ => lines.push(piece.clone()),
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same number of lines with similar lengths: the narrowest width that needs no more.
pub(super) fn balance(
    pieces: &[String],
    lines: Vec<String>,
    room: f32,
    measure: &impl Fn(&str) -> f32,
) -> Vec<String> {
    const STEPS: u8 = 24;
    let rooms = (STEPS / 3..STEPS).map(|step| room * f32::from(step) / f32::from(STEPS));
    let mut narrower = rooms.map(|narrow| (narrow, wrap(pieces, narrow, measure)));
    let fits = |(narrow, set): &(f32, Vec<String>)| {
        set.len() == lines.len() && set.iter().all(|line| measure(line) <= *narrow)
    };
    narrower.find(fits).map_or(lines, |(_, set)| set)
}

/// A word, split into parts that fit if it does not.
pub(super) fn break_word(piece: &str, room: f32, measure: &impl Fn(&str) -> f32) -> Vec<String> {
    if measure(piece.trim_end()) <= room {
        return vec![piece.to_owned()];
    }
    let mut parts = vec![String::new()];
    for letter in piece.chars() {
        if let Some(part) = parts.last_mut() {
            if !part.is_empty() && measure(&format!("{part}{letter}-")) > room {
                part.push('-');
                parts.push(letter.to_string());
            } else {
                part.push(letter);
            }
        }
    }
    parts
}
