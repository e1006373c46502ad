//! Characters of texts and names: their composition, and those that no text of an event may
//! contain.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::{
    CodePointSetData, CodePointSetDataBorrowed,
    props::{BidiControl, DefaultIgnorableCodePoint},
};

/// Control characters, overrides of the writing direction, and characters that XML forbids.
pub fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}')
}

/// Whether a character cannot be seen, or turns the direction of others: in an address it leads
/// elsewhere than it seems to, and in a message it hides what stands there.
pub fn is_invisible(c: char) -> bool {
    const IGNORED: CodePointSetDataBorrowed = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    const TURNS: CodePointSetDataBorrowed = CodePointSetData::new::<BidiControl>();
    // Most characters of most texts; looking them up took a tenth of a large import.
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    c.is_control() || IGNORED.contains(c) || TURNS.contains(c) || is_unwanted(c)
}

/// The text with characters escaped that cannot be seen or turn the direction of others.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_invisible) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::new();
    for c in text.chars() {
        match is_invisible(c) {
            true => shown.extend(c.escape_unicode()),
            false => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Whether the character only says where a word may be divided. Copied from a document it
/// stands in the middle of words, which no search finds then; browsers divide words themselves.
pub fn is_soft_hyphen(c: char) -> bool {
    c == '\u{ad}'
}

/// The text with letters and marks composed: Unicode's form C, as pages are to have it
/// (<https://www.w3.org/TR/charmod-norm/>).
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_cannot_be_seen_is_escaped() {
        for c in ['\u{200b}', '\u{202e}', '\u{2066}', '\u{3164}', '\u{ad}', '\u{feff}', '\u{1b}'] {
            let (text, shown) = (format!("a{c}b"), format!("a{}b", c.escape_unicode()));
            assert_eq!(visible(&text), shown);
        }
        assert_eq!(visible("Grüße, 你好, שלום, e\u{301}"), "Grüße, 你好, שלום, e\u{301}");
    }
}
