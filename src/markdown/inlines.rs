//! The words of a paragraph with their marks.

use super::escape::{escape, escape_start};

/// How words are set off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    pub strong: bool,
    pub emphasis: bool,
    pub struck: bool,
}

impl Style {
    /// The marks before the words; those behind them are the same, turned round.
    fn marks(self) -> String {
        let struck = if self.struck { "~~" } else { "" };
        let strong = if self.strong { "**" } else { "" };
        let emphasis = if self.emphasis { "*" } else { "" };
        format!("{struck}{strong}{emphasis}")
    }
}

/// Words of one style, or of one link.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    text: String,
    style: Style,
    /// The index of an address.
    link: Option<usize>,
}

/// A paragraph under construction; lines of it are parted by `\n`.
#[derive(Debug, Default)]
pub struct Inlines {
    pieces: Vec<Piece>,
    links: Vec<String>,
}

impl Inlines {
    /// Adds an address that words can link to.
    pub fn add_link(&mut self, address: String) -> usize {
        self.links.push(address);
        self.links.len() - 1
    }

    /// Adds words; blanks in a row are one.
    pub fn add(&mut self, text: &str, style: Style, link: Option<usize>) {
        for c in text.chars() {
            let is_blank = matches!(c, ' ' | '\t' | '\n' | '\u{c}');
            match is_blank {
                true if self.ends_with_blank() => {}
                true => self.push(' ', style, link),
                false => self.push(c, style, link),
            }
        }
    }

    pub fn line_break(&mut self) {
        self.push('\n', Style::default(), None);
    }

    fn ends_with_blank(&self) -> bool {
        self.pieces.last().is_none_or(|piece| piece.text.ends_with([' ', '\n']))
    }

    fn push(&mut self, c: char, style: Style, link: Option<usize>) {
        match self.pieces.last_mut() {
            Some(last) if last.style == style && last.link == link => last.text.push(c),
            _ => self.pieces.push(Piece { text: c.to_string(), style, link }),
        }
    }

    /// The paragraph in Markdown, and nothing is left here; empty lines at its ends are gone.
    /// A link that holds no words shows its address.
    pub fn take(&mut self) -> Vec<String> {
        let pieces = std::mem::take(&mut self.pieces);
        let mut written = String::new();
        let mut groups = pieces.chunk_by(|one, next| one.link == next.link).peekable();
        while let Some(group) = groups.next() {
            let behind = groups.peek().map_or(' ', |next| first_of(next));
            match group[0].link.and_then(|link| self.links.get(link)) {
                Some(address) => write_link(&mut written, group, address),
                None => write_pieces(&mut written, group, behind),
            }
        }
        let lines = written.split('\n').map(|line| escape_start(line.trim_matches(' ')));
        let mut lines: Vec<String> = lines.skip_while(String::is_empty).collect();
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        lines
    }
}

/// The first character of pieces as they are written.
fn first_of(group: &[Piece]) -> char {
    match group.first() {
        Some(piece) if piece.link.is_none() => first(piece),
        _ => '[',
    }
}

fn first(piece: &Piece) -> char {
    piece.text.chars().next().unwrap_or(' ')
}

fn write_link(written: &mut String, group: &[Piece], address: &str) {
    let mut words = String::new();
    write_pieces(&mut words, group, ']');
    let words = words.replace('\n', " ");
    let plain: String = group.iter().map(|piece| piece.text.as_str()).collect();
    let (begin, inner) = (words.starts_with(' '), words.trim_matches(' '));
    // An exclamation mark would make a picture of it.
    if written.ends_with('!') && !begin {
        written.insert(written.len() - 1, '\\');
    }
    written.push_str(if begin { " " } else { "" });
    let is_bare = plain.trim() == address || plain.trim().is_empty();
    match is_bare {
        true => *written += &format!("<{address}>"),
        false => *written += &format!("[{inner}]({address})"),
    }
    written.push_str(if words.ends_with(' ') { " " } else { "" });
}

fn write_pieces(written: &mut String, pieces: &[Piece], behind: char) {
    for (index, piece) in pieces.iter().enumerate() {
        let next = pieces.get(index + 1).map_or(behind, first);
        let marks = piece.style.marks();
        if marks.is_empty() {
            *written += &escape(&piece.text);
            continue;
        }
        write_marked(written, piece, &marks, next);
    }
}

/// Marks count only beside words: blanks and, before a letter, punctuation are put outside
/// (<https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run>). Where that does not help,
/// the words go without.
fn write_marked(written: &mut String, piece: &Piece, marks: &str, next: char) {
    let words = piece.text.trim_matches([' ', '\n']);
    let from = piece.text.find(words).unwrap_or(0);
    let (lead, rest) = (&piece.text[..from], &piece.text[from + words.len()..]);
    let is_letter_next = rest.is_empty() && next.is_alphanumeric();
    let inner = if is_letter_next { words.trim_end_matches(is_punctuation) } else { words };
    let before = lead.chars().last().or_else(|| written.chars().last()).unwrap_or(' ');
    let is_open = !inner.starts_with(is_punctuation) || !before.is_alphanumeric();
    let is_apart = !matches!(before, '*' | '~');
    *written += lead;
    match !inner.is_empty() && is_open && is_apart {
        true => {
            let back: String = marks.chars().rev().collect();
            *written += &format!("{marks}{}{back}", escape(inner));
            *written += &escape(&words[inner.len()..]);
        }
        false => *written += &escape(words),
    }
    *written += rest;
}

fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}
