//! Content lines, of which calendars and address cards both consist.
//!
//! `NAME:value`, ended by CRLF and folded at 75 octets: [RFC 5545, section 3.1]
//! and [RFC 2425, section 5.8.1]. Text is escaped alike in both (section 3.3.11, and
//! section 5.8.4 with RFC 2426, section 4). Folding never splits a character, though it may split an emoji that
//! consists of several; unfolding joins it again.
//!
//! [RFC 5545, section 3.1]: https://www.rfc-editor.org/rfc/rfc5545#section-3.1
//! [RFC 2425, section 5.8.1]: https://www.rfc-editor.org/rfc/rfc2425#section-5.8.1

/// Octets of a line without its CRLF.
const LINE_WIDTH: usize = 75;

/// The lines of one calendar or card.
#[derive(Default)]
pub(super) struct ContentLines(String);

impl ContentLines {
    /// Adds a line whose value is already in the form of its type, such as a URI.
    /// Control characters are left out, so that no value begins a line of its own.
    pub(super) fn line(&mut self, name: &str, value: &str) {
        let mut width = 0;
        let characters = name.chars().chain([':']).chain(value.chars());
        for character in characters.filter(|character| !character.is_control()) {
            if width + character.len_utf8() > LINE_WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(character);
            width += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line of text, if there is any.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(name, &escaped(text));
        }
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// Text as the value of a line, or as one part of a structured value.
pub(super) fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\\' | ';' | ',' => value.extend(['\\', character]),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
            '\t' => value.push(' '),
            _ => value.push(character),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_line(text: &str) -> String {
        let mut lines = ContentLines::default();
        lines.text("NOTE", text);
        lines.finish()
    }

    #[test]
    fn ok_text_is_escaped() {
        assert_eq!(text_line("a;b,c\\d\te:f"), "NOTE:a\\;b\\,c\\\\d e:f\r\n");
        assert_eq!(text_line("a\nb\r\nc\rd\u{2028}e"), "NOTE:a\\nb\\nc\\nd\\ne\r\n");
        assert_eq!(text_line(""), "");
    }

    #[test]
    fn ok_a_line_of_75_octets_is_whole_and_the_76th_folds() {
        assert_eq!(text_line(&"a".repeat(70)), format!("NOTE:{}\r\n", "a".repeat(70)));
        assert_eq!(text_line(&"a".repeat(71)), format!("NOTE:{}\r\n a\r\n", "a".repeat(70)));
    }

    #[test]
    fn ok_folding_keeps_every_character_whole_wherever_it_falls() {
        for before in 0..80 {
            let text = format!("{}{}", "x".repeat(before), "👩🏽‍🔬ü€".repeat(20));
            let folded = text_line(&text);
            assert!(folded.split("\r\n").all(|line| line.len() <= LINE_WIDTH), "{before}");
            assert_eq!(folded.replace("\r\n ", ""), format!("NOTE:{text}\r\n"));
        }
    }

    #[test]
    fn err_no_value_begins_a_line_of_its_own() {
        let mut lines = ContentLines::default();
        lines.line("URL", "https://example.org/\r\nATTENDEE:x\u{b}\u{c}\u{85}\0");
        lines.text("NOTE", "a\r\nEND:VCARD\u{0}\u{7f}");
        assert_eq!(lines.finish(), "URL:https://example.org/ATTENDEE:x\r\nNOTE:a\\nEND:VCARD\r\n");
    }
}
