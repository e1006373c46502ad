//! The lines of the values in a JSON text.

use std::collections::HashMap;

/// The line of every value of a valid JSON text, counted from 1, by its path:
/// `sessions[3].runs[0].start`.
pub fn lines(json: &str) -> HashMap<String, usize> {
    let mut scan = Scan { rest: json, line: 1, path: String::new(), lines: HashMap::new() };
    scan.value();
    scan.lines
}

struct Scan<'j> {
    rest: &'j str,
    line: usize,
    path: String,
    lines: HashMap<String, usize>,
}

impl Scan<'_> {
    fn value(&mut self) {
        let first = self.next();
        self.lines.insert(self.path.clone(), self.line);
        match first {
            Some(b'{') => self.entries(b'}'),
            Some(b'[') => self.entries(b']'),
            Some(b'"') => drop(self.text()),
            _ => {
                let is_end = |c: char| c.is_whitespace() || ",]}".contains(c);
                self.skip(self.rest.find(is_end).unwrap_or(self.rest.len()));
            }
        }
    }

    fn entries(&mut self, end: u8) {
        self.skip(1);
        let (outer, mut index) = (self.path.len(), 0);
        while let Some(next) = self.next() {
            match next {
                b',' => self.skip(1),
                _ if next == end => return self.skip(1),
                _ => {
                    self.step(end == b'}', index);
                    self.value();
                    self.path.truncate(outer);
                    index += 1;
                }
            }
        }
    }

    /// Adds the key or number of an entry to the path.
    fn step(&mut self, has_key: bool, index: usize) {
        if !has_key {
            self.path.push_str(&format!("[{index}]"));
            return;
        }
        let key = self.text();
        self.next();
        self.skip(1);
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(&key);
    }

    /// Passes over a text, and returns what it says.
    fn text(&mut self) -> String {
        let mut escaped = false;
        let is_end = |(_, byte): &(usize, u8)| {
            let is_end = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            is_end
        };
        let end = self.rest.bytes().enumerate().skip(1).find(is_end);
        let end = end.map_or(self.rest.len(), |(at, _)| at + 1);
        let text = serde_json::from_str(&self.rest[..end]).unwrap_or_default();
        self.skip(end);
        text
    }

    /// Passes over space, and says what follows.
    fn next(&mut self) -> Option<u8> {
        let rest = self.rest.trim_start();
        self.skip(self.rest.len() - rest.len());
        rest.bytes().next()
    }

    fn skip(&mut self, length: usize) {
        let (passed, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.line += passed.matches('\n').count();
        self.rest = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn ok_each_value_has_its_line() {
        let json = "{\"a\": [\n 1,\n {\"b\": \"} \\\" \\\\\", \"c\":\n\ntrue}\n], \"d\": {}}\n";
        let lines = lines(json);
        for (path, line) in
            [("", 1), ("a", 1), ("a[0]", 2), ("a[1]", 3), ("a[1].b", 3), ("a[1].c", 5), ("d", 6)]
        {
            assert_eq!(lines.get(path), Some(&line), "{path}");
        }
        assert_eq!(lines.len(), 7);
    }
}
