//! Characters of texts and names: their composition, and those that no text of an event may
//! contain.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// Control characters, overrides of the writing direction, and characters that XML forbids.
pub fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}')
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
