//! Places in the event folder, as messages name them.

use std::fmt;

/// A line and a column, from 1; columns count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

impl Position {
    /// The position of a byte in a text.
    pub fn of(text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line_begin = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_begin..].chars().count() + 1,
        }
    }
}

/// What at a path is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// The value, or where it is missing what it is missing from.
    Value,
    /// The key itself: it is unknown.
    Key,
    /// The same key once more: the first of several has number 0.
    Again(usize),
    /// A known position, whatever the path.
    At(Position),
}

/// A place in the event folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    /// The place in the file: `sessions[3].people[0]`; empty for the whole file.
    pub path: String,
    pub spot: Spot,
    /// The path as a JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)),
    /// `/sessions/3/people/0`, once its position is known. `None` in files that are no JSON.
    pub pointer: Option<String>,
}

impl Place {
    pub fn new(file: &str, path: impl Into<String>) -> Self {
        Self { file: file.to_owned(), path: path.into(), spot: Spot::Value, pointer: None }
    }

    /// The place of a key in what is here.
    #[must_use]
    pub fn inside(self, key: &str) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self::new(&self.file, format!("{}{dot}{key}", self.path))
    }

    /// A place in a file that has no keys.
    pub fn at(file: &str, position: Position) -> Self {
        Self { spot: Spot::At(position), ..Self::new(file, "") }
    }

    #[must_use]
    pub fn with(self, spot: Spot) -> Self {
        Self { spot, ..self }
    }

    /// `None` if it is not known yet, or the whole file is meant.
    pub fn position(&self) -> Option<Position> {
        match self.spot {
            Spot::At(position) => Some(position),
            _ => None,
        }
    }

    /// By file, the event first, and by line and column; what is of no line comes last.
    pub fn in_order(&self) -> (bool, &str, bool, Option<Position>) {
        let position = self.position();
        (self.file != "event.json", &self.file, position.is_none(), position)
    }
}

/// `event.json:41:15`, which editors and terminals turn into a link.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.file)?;
        match self.position() {
            Some(Position { line, column }) => write!(f, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_columns_count_characters_from_one() {
        let text = "{\n  \"ä\": 1\r\n}";
        for (found, line, column) in [("{", 1, 1), ("\"ä", 2, 3), ("1", 2, 8), ("}", 3, 1)] {
            let offset = text.find(found).unwrap();
            assert_eq!(Position::of(text, offset), Position { line, column }, "{found}");
        }
        assert_eq!(Position::of("a\n", 2), Position { line: 2, column: 1 });
        assert_eq!(Position::of("", 0), Position { line: 1, column: 1 });
    }
}
