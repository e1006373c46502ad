//! What is to be known about a text in Markdown.

use crate::event::Id;

use super::kinds::Kind;

/// What is to be known about a text, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub what: Noted,
    /// The line in the text, from 1.
    pub line: usize,
}

/// What is to be known about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// Names a thing of the event.
    Reference(Kind, Id),
    /// A link with an address that is not allowed; its text stays.
    Link(String),
    /// A picture that is no photo of the event; it was dropped.
    Picture(String),
    /// HTML; it is text.
    Html(String),
    /// A footnote; it is text in brackets.
    Footnote(String),
    /// Rows without the line that makes a table of them; they are one.
    Table(Rows),
    /// Lines with columns that tabs part, not the same number in each; they are text.
    Columns,
    /// Rows of a table that is none; they are text.
    Row,
    /// What looks like a link or a picture and is none; it is text.
    Brackets(String),
    /// What is still to be filled in; visitors read that it is missing.
    ToFillIn(String),
    /// One pair of the brackets that mark what is to be filled in; they are text.
    HalfMark(&'static str),
    /// Marks that mark nothing; they are text.
    Marks(&'static str),
}

/// The rows of a table as organisers wrote them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    pub columns: usize,
    /// Whether tabs part the columns; lines (`|`) do otherwise.
    pub by_tabs: bool,
    /// Whether the first one names the columns.
    pub is_headed: bool,
}
