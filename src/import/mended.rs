//! JSON that other programs write and many read, though it cannot be read as it is: a half of a
//! character that needs two (`"\ud83d"`, a text that was cut in the middle of an emoji), and numbers
//! outside of what a double can hold (`1e400`).

use crate::author::said;

use super::{Notes, Wrong};

/// What stands for half a character, as Unicode has it.
const REPLACEMENT: &str = "\\ufffd";

/// Reads a text, and if that fails, the text as it can be mended, with a note.
///
/// # Errors
/// Those of `read`, if it fails with the mended text, too.
pub fn read_mended<T>(
    name: &str,
    text: &str,
    notes: &mut Notes,
    read: impl Fn(&str) -> Result<T, Wrong>,
) -> Result<T, Wrong> {
    let wrong = match read(text) {
        Ok(value) => return Ok(value),
        Err(wrong) => wrong,
    };
    let mut mending = Mending::default();
    let Some(mended) = mending.mend(text) else { return Err(wrong) };
    let value = read(&mended)?;
    mending.note(name, notes);
    Ok(value)
}

#[derive(Default)]
struct Mending {
    halves: usize,
    numbers: usize,
}

impl Mending {
    /// `None` if there is nothing to mend.
    fn mend(&mut self, text: &str) -> Option<String> {
        let mut mended = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| matches!(c, '"' | '-' | '0'..='9')) {
            let (before, here) = rest.split_at(at);
            mended += before;
            let length =
                if here.starts_with('"') { text_length(here) } else { number_length(here) };
            let (token, after) = here.split_at(length);
            if token.starts_with('"') {
                self.mend_text(token, &mut mended);
            } else if token.parse::<f64>().is_ok_and(f64::is_infinite) {
                self.numbers += 1;
                // As long as before: messages name columns.
                mended += &format!("{:<1$}", "null", token.len());
            } else {
                mended += token;
            }
            rest = after;
        }
        mended += rest;
        (self.halves + self.numbers > 0).then_some(mended)
    }

    fn mend_text(&mut self, token: &str, mended: &mut String) {
        let mut rest = token;
        while let Some(at) = rest.find('\\') {
            mended.push_str(&rest[..at]);
            rest = &rest[at..];
            let (kept, length) = match (surrogate(rest), rest.get(6..).and_then(surrogate)) {
                (Some(Surrogate::High), Some(Surrogate::Low)) => (&rest[..12], 12),
                (Some(_), _) => {
                    self.halves += 1;
                    (REPLACEMENT, 6)
                }
                (None, _) => {
                    let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                    (&rest[..length], length)
                }
            };
            mended.push_str(kept);
            rest = &rest[length..];
        }
        mended.push_str(rest);
    }

    fn note(&self, name: &str, notes: &mut Notes) {
        let Self { halves, numbers } = self;
        if *halves > 0 {
            notes.add(
                said!(
                    "{halves} halves of characters, such as of emoji, became \u{fffd}: look for it in the texts",
                    "{halves} halbe Zeichen, etwa von Emoji, wurden zu \u{fffd}: in den Texten danach suchen"
                ),
                name,
            );
        }
        if *numbers > 0 {
            notes.add(
                said!(
                    "{numbers} numbers that are too large for a computer were left out",
                    "{numbers} Zahlen, die für einen Computer zu groß sind, wurden weggelassen"
                ),
                name,
            );
        }
    }
}

/// The halves of a character that UTF-16 writes as two.
enum Surrogate {
    High,
    Low,
}

/// The half that an escape at the beginning of a text stands for.
fn surrogate(text: &str) -> Option<Surrogate> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    match u16::from_str_radix(digits, 16).ok()? {
        0xd800..=0xdbff => Some(Surrogate::High),
        0xdc00..=0xdfff => Some(Surrogate::Low),
        _ => None,
    }
}

/// The length of the text in quotation marks at the beginning, with them.
fn text_length(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'"' if !is_escaped => return at + 1,
            b'\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

fn number_length(text: &str) -> usize {
    let is_part = |c: char| matches!(c, '-' | '+' | '.' | 'e' | 'E' | '0'..='9');
    text.find(|c: char| !is_part(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mended(text: &str) -> Option<String> {
        Mending::default().mend(text)
    }

    #[test]
    fn ok_lone_surrogates_and_too_large_numbers_alone_are_changed() {
        for (text, expected) in [
            (r#"["a\ud83d", 1]"#, Some(r#"["a\ufffd", 1]"#)),
            (r#"["\udc00b"]"#, Some(r#"["\ufffdb"]"#)),
            (r#"["\ud83d\ud83d\ude00"]"#, Some(r#"["\ufffd\ud83d\ude00"]"#)),
            (r#"["\uD83Dx"]"#, Some(r#"["\ufffdx"]"#)),
            (r#"{"1e400": [1e400, -1e400, 1e300]}"#, Some(r#"{"1e400": [null , null  , 1e300]}"#)),
            (r#"["\\ud83d", "\ud83d\ude00", "\"1e400", 1.5, -2]"#, None),
            ("[", None),
        ] {
            assert_eq!(mended(text).as_deref(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn ok_whatever_stands_there_nothing_breaks(text in r#"(\\|\\u|d8|00|ud83d|"|1e400|-|[a-zä0-9]|😀){0,40}"#) {
            if let Some(mended) = mended(&text) {
                prop_assert_eq!(super::Mending::default().mend(&mended), None);
            }
        }
    }
}
