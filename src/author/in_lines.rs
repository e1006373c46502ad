//! JSON in lines, for people who correct a published file by hand.

use std::collections::HashMap;

/// Lists and objects up to this length, in bytes, stand in one line.
const LONGEST: usize = 60;

/// Compact JSON in lines. Each entry of a list or object has its own, unless all of it is short
/// or there is only one: a time can be found and corrected, and a text stays in one piece.
pub fn in_lines(compact: &str) -> String {
    let mut writer = Writer {
        json: compact,
        brackets: brackets(compact),
        lines: String::with_capacity(compact.len() * 5 / 4),
    };
    writer.value(0, 0);
    writer.lines
}

/// A list or object.
#[derive(Clone, Copy)]
struct Extent {
    end: usize,
    has_one_entry: bool,
}

/// The extents of lists and objects, by the offset at which they begin.
fn brackets(json: &str) -> HashMap<usize, Extent> {
    let (mut open, mut extents) = (Vec::new(), HashMap::new());
    let (mut in_text, mut escaped) = (false, false);
    for (at, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => open.push((at, true)),
            b',' => open.iter_mut().last().into_iter().for_each(|(_, one)| *one = false),
            b'}' | b']' => {
                if let Some((begin, has_one_entry)) = open.pop() {
                    extents.insert(begin, Extent { end: at, has_one_entry });
                }
            }
            _ => {}
        }
    }
    extents
}

struct Writer<'j> {
    json: &'j str,
    brackets: HashMap<usize, Extent>,
    lines: String,
}

impl Writer<'_> {
    /// Writes the value at an offset, and returns the offset after it.
    fn value(&mut self, at: usize, indent: usize) -> usize {
        match self.brackets.get(&at).copied() {
            Some(extent) => self.entries(at, extent, indent),
            None => self.copy(at),
        }
    }

    fn entries(&mut self, begin: usize, extent: Extent, indent: usize) -> usize {
        let Extent { end, has_one_entry } = extent;
        let is_in_line = has_one_entry || end - begin < LONGEST;
        let inner = if is_in_line { indent } else { indent + 2 };
        let new_line = |indent: usize| format!("\n{:indent$}", "");
        self.lines.push_str(&self.json[begin..=begin]);
        let mut at = begin + 1;
        while at < end {
            if self.json.as_bytes()[at] == b',' {
                self.lines.push_str(if is_in_line { ", " } else { "," });
                at += 1;
            }
            if !is_in_line {
                self.lines.push_str(&new_line(inner));
            }
            at = self.value(at, inner);
            if self.json.as_bytes()[at] == b':' {
                self.lines.push_str(": ");
                at = self.value(at + 1, inner);
            }
        }
        if !is_in_line {
            self.lines.push_str(&new_line(indent));
        }
        self.lines.push_str(&self.json[end..=end]);
        end + 1
    }

    /// Copies a text, number or word.
    fn copy(&mut self, begin: usize) -> usize {
        let rest = &self.json[begin..];
        let (mut escaped, mut quotes) = (false, 0);
        let is_over = |byte: u8| {
            let is_quote = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            quotes += usize::from(is_quote);
            quotes % 2 == 0 && matches!(byte, b',' | b':' | b'}' | b']')
        };
        let length = rest.bytes().position(is_over).unwrap_or(rest.len());
        self.lines.push_str(&rest[..length]);
        begin + length
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::in_lines;

    #[test]
    fn ok_what_is_long_has_a_line_for_each_entry() {
        let json = r#"{"id":"x","title":{"de":"Ein \"Titel\", lang: [1]","en":"A {title}"},"sessions":[{"id":"a","runs":[{"id":"a","start":"2026-05-07T09:30:00+02:00","end":"2026-05-07T10:00:00+02:00"}]},{"id":"b","runs":[]}],"next":{}}"#;
        let lines = r#"{
  "id": "x",
  "title": {"de": "Ein \"Titel\", lang: [1]", "en": "A {title}"},
  "sessions": [
    {
      "id": "a",
      "runs": [{
        "id": "a",
        "start": "2026-05-07T09:30:00+02:00",
        "end": "2026-05-07T10:00:00+02:00"
      }]
    },
    {"id": "b", "runs": []}
  ],
  "next": {}
}"#;
        assert_eq!(in_lines(json), lines);
    }

    #[test]
    fn ok_nothing_but_space_is_added() {
        let compact = crate::author::sample_event(20, 20);
        let compact: Value = serde_json::from_str(&compact).unwrap();
        let lines = in_lines(&compact.to_string());
        assert_eq!(serde_json::from_str::<Value>(&lines).unwrap(), compact);
        assert!(lines.lines().count() > 100);
        assert_eq!(in_lines("7"), "7");
    }
}
