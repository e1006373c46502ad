//! The JSON in a file of JavaScript: `var program = […]; // 2026`.

use serde_json::Deserializer;

use crate::author::{Json, Said, said};

use super::super::{Notes, Wrong, mended::read_mended};

/// All values that stand in a file on their own, with the name that each is given.
///
/// # Errors
/// If there is none, or what is there is no JSON.
pub fn values(file: &str, text: &str, notes: &mut Notes) -> Result<Vec<(String, Json)>, Wrong> {
    read_mended(file, &plain_json(text), notes, |plain| values_in(file, plain))
}

fn values_in(file: &str, plain: &str) -> Result<Vec<(String, Json)>, Wrong> {
    let (mut values, mut at, mut name) = (Vec::new(), 0, String::new());
    while let Some(found) = plain[at..].find(['[', '{']) {
        name = last_name(&plain[at..at + found]).unwrap_or(name);
        at += found;
        let mut stream = Deserializer::from_str(&plain[at..]).into_iter::<Json>();
        match stream.next() {
            Some(Ok(value)) => values.push((std::mem::take(&mut name), value)),
            _ => return Err(broken(file, &plain[..at])),
        }
        at += stream.byte_offset();
    }
    if values.is_empty() { Err(broken(file, plain)) } else { Ok(values) }
}

fn broken(file: &str, before: &str) -> Wrong {
    let line = before.lines().count().max(1);
    let what = said!(
        "{file}: the list that begins in line {line} is no JSON",
        "{file}: die Liste, die in Zeile {line} beginnt, ist kein JSON"
    );
    Wrong::new(what).hint(Said::new(
        "export it again, without editing it by hand",
        "neu exportieren, ohne die Datei von Hand zu ändern",
    ))
}

/// `program` of `var program =`.
fn last_name(text: &str) -> Option<String> {
    let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    words.rfind(|word| !word.is_empty()).map(str::to_owned)
}

/// Where a scan through JavaScript is.
#[derive(Clone, Copy)]
enum Within {
    Code,
    Text { is_escaped: bool },
    Line,
    Block,
}

/// Without comments, and without commas behind the last item of a list.
fn plain_json(text: &str) -> String {
    let mut plain = Plain::default();
    let mut within = Within::Code;
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let next = letters.peek().copied();
        let before = within;
        within = plain.step(before, c, next);
        // The begin and the end of a block are two letters.
        let is_edge = matches!(
            (before, within),
            (Within::Code, Within::Block) | (Within::Block, Within::Code)
        );
        if is_edge {
            letters.next();
        }
    }
    plain.text
}

#[derive(Default)]
struct Plain {
    text: String,
    /// Where the last comma is, if only blanks stand behind it.
    comma: Option<usize>,
}

impl Plain {
    fn step(&mut self, within: Within, c: char, next: Option<char>) -> Within {
        match within {
            Within::Code => self.code(c, next),
            Within::Text { is_escaped } => {
                self.text.push(c);
                let ends = c == '"' && !is_escaped;
                let is_escaped = c == '\\' && !is_escaped;
                if ends { Within::Code } else { Within::Text { is_escaped } }
            }
            // Lines stay, as messages name them.
            Within::Line | Within::Block if c == '\n' => {
                self.text.push(c);
                if matches!(within, Within::Line) { Within::Code } else { within }
            }
            Within::Block if c == '*' && next == Some('/') => Within::Code,
            Within::Line | Within::Block => within,
        }
    }

    fn code(&mut self, c: char, next: Option<char>) -> Within {
        match (c, next) {
            ('/', Some('/')) => return Within::Line,
            ('/', Some('*')) => return Within::Block,
            (']' | '}', _) => {
                if let Some(at) = self.comma {
                    self.text.replace_range(at..=at, " ");
                }
            }
            _ => {}
        }
        self.comma = match c {
            ',' => Some(self.text.len()),
            _ if c.is_whitespace() => self.comma,
            _ => None,
        };
        self.text.push(c);
        if c == '"' { Within::Text { is_escaped: false } } else { Within::Code }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<Vec<(String, Json)>, Wrong> {
        values("a.js", text, &mut Notes::default())
    }

    #[test]
    fn ok_the_json_alone_is_read() {
        for text in [
            "var program = [{\"a\": \"x // [y\"}];",
            "[{\"a\": \"x // [y\"}]",
            "/* [no] */ const program=[ // {no}\n {\"a\": \"x // [y\",}, ]; // end",
            "\n\nprogram = [{\"a\": \"x // [y\"}]\n;;",
        ] {
            let values = found(text).unwrap();
            assert_eq!(values.len(), 1, "{text}");
            assert_eq!(values[0].1.items()[0].get("a").unwrap().text(), Some("x // [y"), "{text}");
        }
        let two = found("var program = [1]; var people = [2];").unwrap();
        let names: Vec<_> = two.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["program", "people"]);
    }

    #[test]
    fn ok_half_a_character_below_a_comment_with_a_quotation_mark() {
        let values = found("// 3.5\" disks\nvar program = [{\"a\": \"Cut\\ud83d\"}];").unwrap();
        assert_eq!(values[0].1.items()[0].get("a").unwrap().text(), Some("Cut\u{fffd}"));
    }

    #[test]
    fn err_what_is_no_json_says_where() {
        for text in ["var a = 1;", "", "[{a: 1}]", "\n\n['x']", "var f = function () { return 1 }"]
        {
            assert!(found(text).is_err(), "{text}");
        }
        let wrong = found("var a = [1];\n\nvar b = [x];").unwrap_err();
        assert!(wrong.what.english.contains("line 3"), "{}", wrong.what.english);
    }
}
