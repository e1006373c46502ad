//! Characters that no text of an event may contain.

/// Control characters, overrides of the writing direction, and characters that XML forbids.
pub fn is_unwanted(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202d}' | '\u{202e}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}')
}
