//! Characters of texts: their composition, and those that no text of an event may contain.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// Control characters, overrides of the writing direction, and characters that XML forbids.
pub fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}')
}

/// The text with letters and marks composed: Unicode's form C, as pages are to have it
/// (<https://www.w3.org/TR/charmod-norm/>).
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}
