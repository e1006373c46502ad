//! Finds the lines and columns of paths in the text of an `event.json`.
//!
//! The text is gone through once, and only if there is something to report, so that reading need
//! not carry positions along. The same walk makes their JSON Pointers.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{
    json::printable,
    spot::{Place, Position, Spot},
};

/// Sets the positions of places in a valid JSON text.
pub fn locate<'p>(text: &str, places: impl Iterator<Item = &'p mut Place>) {
    let mut places: Vec<_> = places.filter(|place| place.position().is_none()).collect();
    let wanted =
        places.iter().flat_map(|place| ancestors(&place.path)).map(str::to_owned).collect();
    let mut scan = Scan {
        text,
        at: 0,
        path: String::new(),
        pointer: String::new(),
        wanted,
        found: HashMap::new(),
    };
    if !places.is_empty() {
        scan.value(0);
    }
    let offsets: Vec<_> = places.iter().map(|place| scan.offset(place)).collect();
    let positions = positions(text, &offsets);
    for (place, offset) in places.iter_mut().zip(offsets) {
        place.pointer = scan.pointer_to(&place.path);
        if let Some(position) = offset.and_then(|offset| positions.get(&offset)) {
            place.spot = Spot::At(*position);
        }
    }
}

/// A path and those it lies in: `a.b[0]`, `a.b`, `a`, and the whole file.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| {
        (!path.is_empty()).then(|| path.rfind(['.', '[']).map_or("", |end| &path[..end]))
    })
}

/// Offsets into the text, and the pointer to the value.
struct Found {
    key: usize,
    value: usize,
    pointer: String,
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    path: String,
    pointer: String,
    wanted: HashSet<String>,
    /// Of a key that is there several times, each.
    found: HashMap<String, Vec<Found>>,
}

impl Scan<'_> {
    fn offset(&self, place: &Place) -> Option<usize> {
        let own = self.found.get(&place.path);
        let own = match place.spot {
            Spot::Value => own.and_then(|all| all.first()).map(|one| one.value),
            Spot::Key => own.and_then(|all| all.first()).map(|one| one.key),
            Spot::Again(number) => own.and_then(|all| all.get(number)).map(|one| one.key),
            Spot::At(_) => None,
        };
        let outer = || {
            let outer = ancestors(&place.path).find_map(|path| self.found.get(path)?.first());
            outer.map(|one| one.value)
        };
        // The whole file has no line.
        own.or_else(outer).filter(|_| !place.path.is_empty())
    }

    /// The pointer to a path, or where it leads to nothing, to what is missing there.
    fn pointer_to(&self, path: &str) -> Option<String> {
        let known =
            ancestors(path).find_map(|outer| Some((outer, self.found.get(outer)?.first()?)));
        let (outer, found) = known?;
        let missing = path[outer.len()..].split(['.', '[', ']']).filter(|step| !step.is_empty());
        Some(missing.fold(found.pointer.clone(), |pointer, step| pointer + "/" + step))
    }

    /// The next value; `key` is the offset of its key.
    fn value(&mut self, key: usize) {
        let next = self.next();
        if self.wanted.contains(&self.path) {
            let found = Found { key, value: self.at, pointer: self.pointer.clone() };
            self.found.entry(self.path.clone()).or_default().push(found);
        }
        match next {
            Some(b'{') => self.object(),
            Some(b'[') => self.list(),
            Some(b'"') => {
                self.string();
            }
            _ => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let is_end = |c: char| c.is_whitespace() || ",]}".contains(c);
                self.at += rest.find(is_end).unwrap_or(rest.len());
            }
        }
    }

    fn object(&mut self) {
        self.at += 1;
        while let Some(next) = self.next() {
            match next {
                b'"' => self.entry(),
                b'}' => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    fn entry(&mut self) {
        let (outer, outer_pointer, key) = (self.path.len(), self.pointer.len(), self.at);
        let name: String = serde_json::from_str(self.string()).unwrap_or_default();
        self.next();
        self.at += 1;
        if outer > 0 {
            self.path.push('.');
        }
        self.path.push_str(&printable(&name));
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        self.value(key);
        self.path.truncate(outer);
        self.pointer.truncate(outer_pointer);
    }

    fn list(&mut self) {
        self.at += 1;
        let (outer, outer_pointer, mut index) = (self.path.len(), self.pointer.len(), 0);
        while let Some(next) = self.next() {
            match next {
                b']' => {
                    self.at += 1;
                    return;
                }
                b',' => self.at += 1,
                _ => {
                    self.path.push_str(&format!("[{index}]"));
                    self.pointer.push_str(&format!("/{index}"));
                    self.value(self.at);
                    self.path.truncate(outer);
                    self.pointer.truncate(outer_pointer);
                    index += 1;
                }
            }
        }
    }

    /// Passes over a text, with its quotation marks.
    fn string(&mut self) -> &str {
        let begin = self.at;
        self.at = begin + length_of_string(&self.text[begin..]);
        &self.text[begin..self.at]
    }

    /// Passes over space, and says which byte follows.
    fn next(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }
}

/// The length of the JSON string at the beginning of a text, in bytes.
pub fn length_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The positions of several offsets, with one walk through the text.
fn positions(text: &str, offsets: &[Option<usize>]) -> BTreeMap<usize, Position> {
    let offsets: std::collections::BTreeSet<_> = offsets.iter().flatten().copied().collect();
    let (mut line, mut column, mut done) = (1, 1, 0);
    let mut positions = BTreeMap::new();
    for offset in offsets {
        for c in text.get(done..offset).unwrap_or_default().chars() {
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        done = offset;
        positions.insert(offset, Position { line, column });
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "{\n  \"a\": [ {\"b\": \"x]}\\\"\"}, 7 ],\n  \"ä.b\": {\"c\": true}, \"a\": null\n}\n";

    fn line_and_column(path: &str, spot: Spot) -> Option<(usize, usize)> {
        let mut place = Place::new("event.json", path).with(spot);
        locate(TEXT, std::iter::once(&mut place));
        place.position().map(|position| (position.line, position.column))
    }

    #[test]
    fn ok_values_keys_and_what_is_missing() {
        for (path, spot, expected) in [
            ("a", Spot::Value, (2, 8)),
            ("a", Spot::Key, (2, 3)),
            ("a", Spot::Again(1), (3, 23)),
            ("a[0].b", Spot::Value, (2, 16)),
            ("a[1]", Spot::Value, (2, 26)),
            ("ä.b.c", Spot::Key, (3, 11)),
            ("a[0].gone", Spot::Value, (2, 10)),
            ("gone.gone[3]", Spot::Value, (1, 1)),
        ] {
            assert_eq!(line_and_column(path, spot), Some(expected), "{path} {spot:?}");
        }
    }

    #[test]
    fn ok_paths_as_json_pointers() {
        const TEXT: &str =
            r#"{"sessions": [{"runs": [{"start": 1}]}], "a.b": {"c/d": [1, {"~": 2}]}}"#;
        for (path, expected) in [
            ("", ""),
            ("sessions[0].runs[0].start", "/sessions/0/runs/0/start"),
            ("sessions[0].runs[0].end", "/sessions/0/runs/0/end"),
            ("a.b.c/d[1].~", "/a.b/c~1d/1/~0"),
            ("rooms[7].name", "/rooms/7/name"),
        ] {
            let mut place = Place::new("event.json", path);
            locate(TEXT, std::iter::once(&mut place));
            assert_eq!(place.pointer.as_deref(), Some(expected), "{path}");
        }
    }

    #[test]
    fn ok_the_whole_file_has_no_line() {
        assert_eq!(line_and_column("", Spot::Value), None);
    }
}
