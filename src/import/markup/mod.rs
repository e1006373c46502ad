//! Texts of a source as the Markdown of an event.
//!
//! What reaches the event is written anew: of HTML only what an allow-list names ([`tags`]), and
//! characters that mean something in Markdown are escaped. So a text can at worst look odd, and
//! never bring an element, an attribute or a scheme of its own.

mod address;
mod html;
mod markdown;
mod tags;
#[cfg(test)]
mod tests;
mod tokens;

pub use crate::markdown::clean;
pub use address::web_address;
pub use html::from_html;
pub use markdown::from_markdown;

use crate::markdown::{escape, escape_start};

use super::Notes;

use tags::{Meaning, meaning};
use tokens::{Token, tokens};

/// Plain text as Markdown that reads the same: its lines stay, and nothing in it is a mark.
pub fn from_plain(text: &str) -> String {
    let text = clean(text);
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect();
        escape_start(&escape(&words.join(" ")))
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A text with HTML's names of characters (`&amp;`) read; what looks like tags is text.
pub fn without_names(text: &str) -> String {
    let text_of = |token| match token {
        Token::Text(text) => text,
        Token::Start(_) | Token::End(_) => String::new(),
    };
    tokens(&text.replace('<', "&lt;")).into_iter().map(text_of).collect()
}

/// A text of which some is HTML, as Markdown; `other` reads what is none. Where the only tags are
/// those of words, it has no paragraphs of HTML, and its empty lines are what parts them.
pub fn by_paragraphs(
    text: &str,
    place: &str,
    notes: &mut Notes,
    other: impl Fn(&str, &mut Notes) -> String,
) -> String {
    if !is_html(text) {
        return other(text, notes);
    }
    if known_tags(text).any(|meaning| !is_of_words(meaning)) {
        return from_html(text, place, notes);
    }
    let text = clean(text);
    let lines: Vec<&str> = text.lines().collect();
    let paragraphs = lines.split(|line| line.trim().is_empty()).map(|lines| lines.join("\n"));
    let written = paragraphs.map(|paragraph| match is_html(&paragraph) {
        true => from_html(&paragraph, place, notes),
        false => other(&paragraph, notes),
    });
    let written: Vec<_> = written.filter(|paragraph| !paragraph.is_empty()).collect();
    written.join("\n\n")
}

/// Whether a tag stands among words, and ends no paragraph.
fn is_of_words(meaning: Meaning) -> bool {
    use Meaning::{Break, DroppedVoid, Emphasis, Link, Strong, Struck, Text};
    matches!(meaning, Break | DroppedVoid | Emphasis | Link | Strong | Struck | Text)
}

/// Whether a text has tags of HTML, so that it is to be read as such.
pub fn is_html(text: &str) -> bool {
    known_tags(text).next().is_some()
}

/// What the tags of a text mean that are known.
fn known_tags(text: &str) -> impl Iterator<Item = Meaning> {
    // In Markdown, a tag behind a backslash is none.
    let tags = text.match_indices('<').filter(|(at, _)| !text[..*at].ends_with('\\'));
    let behind = tags.map(|(at, _)| &text[at + 1..]);
    let names = behind.filter_map(|behind| {
        let behind = behind.strip_prefix('/').unwrap_or(behind);
        let end = behind.find(|c: char| !c.is_ascii_alphanumeric())?;
        let is_tag = behind[end..].starts_with(['>', '/', ' ', '\t', '\n', '\r']);
        (is_tag && (1..=10).contains(&end)).then(|| behind[..end].to_ascii_lowercase())
    });
    let meanings = names.map(|name| meaning(&name));
    meanings.filter(|meaning| *meaning != Meaning::Unknown)
}
