//! The place at which the parser stopped, and a mistake found around it.

use super::super::said::Said;

/// A mistake, and the byte at which it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    pub at: usize,
    pub what: Said,
    pub hint: Option<Said>,
}

impl Mistake {
    pub fn new(at: usize, what: Said, hint: Said) -> Self {
        Self { at, what, hint: Some(hint) }
    }
}

/// The message of the parser without the place.
pub fn said_by_parser(error: &serde_json::Error) -> String {
    let message = error.to_string();
    message.split(" at line ").next().unwrap_or_default().to_owned()
}

/// The place at which the parser stopped.
pub struct Stop<'t> {
    pub text: &'t str,
    /// The offset of the first character that does not fit; the length of the text at its end.
    pub at: usize,
    pub said: String,
}

impl<'t> Stop<'t> {
    pub fn new(text: &'t str, error: &serde_json::Error) -> Self {
        let lines = text.match_indices('\n').map(|(end, _)| end + 1);
        let begin = std::iter::once(0).chain(lines).nth(error.line().saturating_sub(1));
        // The parser counts bytes, and names the one that it has read last.
        let at = begin.map_or(text.len(), |begin| (begin + error.column()).saturating_sub(1));
        let at = if error.is_eof() { text.len() } else { text.floor_char_boundary(at) };
        Self { text, at, said: said_by_parser(error) }
    }

    /// What begins where the parser stopped.
    pub fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    pub fn next(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// What is before, without the space at its end.
    pub fn before(&self) -> &'t str {
        self.text[..self.at].trim_end()
    }

    /// Whether the last character before is on the same line.
    pub fn is_same_line(&self) -> bool {
        !self.text[self.before().len()..self.at].contains('\n')
    }

    /// The rest of the line.
    pub fn rest_of_line(&self) -> &'t str {
        self.rest().lines().next().unwrap_or_default()
    }

    /// Where the word begins in which the parser stopped.
    pub fn word_begin(&self) -> usize {
        let before = &self.text[..self.at];
        before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').len()
    }
}
