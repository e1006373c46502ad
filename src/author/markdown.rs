//! Parses Markdown (CommonMark, with tables, strikethrough and bare addresses of GFM) into the
//! published tree of blocks.
//!
//! HTML and code become text, footnotes text in brackets, comments and rules are dropped, and
//! links keep allowed schemes only. Pictures are photos of the event. What is still to be filled
//! in (`[[street]]`) is a strong text that says so.
//!
//! A line break is one, except in wrapped prose: [`wrapped_lines`](super::wrapped_lines).
//!
//! CommonMark: <https://spec.commonmark.org/0.31.2/>, GFM: <https://github.github.com/gfm/>

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use crate::{
    event::Rich,
    i18n::{Locale, unfinished},
};

use super::{
    address::checked_url,
    autolinks::link_addresses,
    block_tree::{BlockTree, Element},
    kinds::Kind,
    leftovers::{leftover_brackets, leftover_marks, leftover_row},
    line_starts::LineStarts,
    noted::{Note, Noted},
    office_lines::as_markdown,
    open_marks::{asked, half_mark, open_marks},
    own_address::{OwnAddress, photo_id},
    wrapped_lines::wrapped,
};

/// Parses a text in a language, and says what is to be known about it.
pub fn parse(text: &str, locale: Locale) -> (Rich, Vec<Note>) {
    let office = as_markdown(text);
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let events: Vec<(Event, Range<usize>)> =
        Parser::new_ext(&office.markdown, options).into_offset_iter().collect();
    let mut reader = Reader::new(&office.markdown, &events, locale);
    for (event, range) in events {
        reader.read(event, range);
    }
    let mut blocks = reader.tree.finish();
    link_addresses(&mut blocks);
    let mut notes = reader.notes;
    notes.extend(leftover_brackets(&office.markdown, &reader.understood));
    let origin = |offset| office.origins.get(reader.lines.of_offset(offset)).copied().unwrap_or(1);
    let notes = notes.into_iter().map(|(what, offset)| Note { what, line: origin(offset) });
    let mut notes: Vec<Note> = office.notes.into_iter().chain(notes).collect();
    notes.sort_by_key(|note| note.line);
    notes.dedup();
    (Rich(blocks), notes)
}

struct Reader<'m> {
    markdown: &'m str,
    locale: Locale,
    lines: LineStarts,
    tree: BlockTree,
    /// Each with its offset.
    notes: Vec<(Noted, usize)>,
    /// Links, pictures, code and HTML.
    understood: Vec<Range<usize>>,
    /// Where it is marked what is still to be filled in.
    open_marks: Vec<Range<usize>>,
    /// Where the last code ends.
    code_until: usize,
    /// Where the last text ends, and its last character.
    text_before: (usize, Option<char>),
    /// The offsets of line breaks that stand for a blank.
    wrapped: BTreeSet<usize>,
    /// Between `<!--` and `-->`.
    is_in_comment: bool,
}

impl<'m> Reader<'m> {
    fn new(markdown: &'m str, events: &[(Event, Range<usize>)], locale: Locale) -> Self {
        let lines = LineStarts::of(markdown);
        let breaks = events.iter().filter(|(event, _)| *event == Event::SoftBreak);
        let breaks: BTreeMap<usize, usize> =
            breaks.map(|(_, range)| (lines.of_offset(range.start), range.start)).collect();
        let wrapped = wrapped(markdown, &breaks.keys().copied().collect());
        Self {
            markdown,
            locale,
            lines,
            tree: BlockTree::default(),
            notes: Vec::new(),
            understood: Vec::new(),
            open_marks: open_marks(markdown),
            code_until: 0,
            text_before: (0, None),
            wrapped: wrapped.iter().filter_map(|line| breaks.get(line).copied()).collect(),
            is_in_comment: false,
        }
    }
}

impl Reader<'_> {
    fn read(&mut self, event: Event, range: Range<usize>) {
        let offset = range.start;
        match event {
            Event::Start(tag) => {
                self.look_into(&tag, range);
                let element = self.element(&tag, offset);
                self.tree.open(element);
            }
            Event::End(_) => self.tree.close(),
            Event::Html(text) | Event::InlineHtml(text) => {
                self.understood.push(range);
                self.html(&text, offset);
            }
            Event::FootnoteReference(label) => {
                self.note(Noted::Footnote(label.to_string()), offset);
                self.tree.text(&format!("[{label}]"));
            }
            Event::Text(_) | Event::SoftBreak if self.is_of_mark(&range) => self.mark(&range),
            Event::Text(text) => {
                self.look_for_marks(&text, range);
                self.tree.text(&text);
            }
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.understood.push(range);
                self.tree.text(&text);
            }
            Event::SoftBreak if self.wrapped.contains(&offset) => self.tree.text(" "),
            Event::SoftBreak | Event::HardBreak => self.tree.line_break(),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    /// Keeps in mind where Markdown is understood, and notes what is none though it looks so.
    fn look_into(&mut self, tag: &Tag, range: Range<usize>) {
        match tag {
            Tag::Paragraph => {
                let row = leftover_row(self.markdown, range);
                row.into_iter().for_each(|offset| self.note(Noted::Row, offset));
            }
            Tag::CodeBlock(_) => {
                self.code_until = range.end;
                self.understood.push(range);
            }
            Tag::Link { .. } | Tag::Image { .. } => self.understood.push(range),
            _ => {}
        }
    }

    /// Markdown hands out the characters of marks one by one, and those behind a backslash apart.
    fn look_for_marks(&mut self, text: &str, range: Range<usize>) {
        let joined = match self.text_before {
            (end, Some(last)) if end == range.start => format!("{last}{text}"),
            _ => text.to_owned(),
        };
        self.text_before = (range.end, text.chars().last());
        let marks = leftover_marks(&joined).filter(|_| range.start >= self.code_until);
        marks.into_iter().for_each(|marks| self.note(Noted::Marks(marks), range.start));
        let half = half_mark(&joined).filter(|_| range.start >= self.code_until);
        half.into_iter().for_each(|half| self.note(Noted::HalfMark(half), range.start));
    }

    /// Whether this is a piece of what is to be filled in. A line of code is longer.
    fn is_of_mark(&self, piece: &Range<usize>) -> bool {
        let holds = |mark: &Range<usize>| mark.start <= piece.start && piece.end <= mark.end;
        piece.start >= self.code_until && self.open_marks.iter().any(holds)
    }

    /// Markdown hands out brackets and words one by one; the first stands for all.
    fn mark(&mut self, piece: &Range<usize>) {
        let first = self.open_marks.iter().find(|mark| mark.start == piece.start);
        let Some(text) = first.and_then(|mark| self.markdown.get(mark.clone())) else { return };
        let asked = asked(text);
        self.tree.open(Element::Strong);
        self.tree.text(&unfinished(&asked, self.locale));
        self.tree.close();
        self.note(Noted::ToFillIn(asked), piece.start);
    }

    fn element(&mut self, tag: &Tag, offset: usize) -> Element {
        match tag {
            Tag::Heading { .. } => Element::Heading,
            Tag::BlockQuote(_) => Element::Quote,
            Tag::List(None) => Element::Bullets,
            Tag::List(Some(_)) => Element::Numbers,
            Tag::Item => Element::Item,
            Tag::Table(_) => Element::Table,
            Tag::TableHead | Tag::TableRow => Element::Row,
            Tag::TableCell => Element::Cell,
            Tag::Strong => Element::Strong,
            Tag::Emphasis => Element::Emphasis,
            Tag::Strikethrough => Element::Struck,
            Tag::Link { link_type, dest_url, .. } => self.link(*link_type, dest_url, offset),
            Tag::Image { dest_url, .. } => self.picture(dest_url, offset),
            Tag::FootnoteDefinition(label) => Element::Footnote(label.to_string()),
            // Code and HTML.
            _ => Element::Paragraph,
        }
    }

    fn link(&mut self, kind: LinkType, address: &str, offset: usize) -> Element {
        match OwnAddress::of(address) {
            Some(own) => {
                let reference = own.reference.map(|(kind, id)| Noted::Reference(kind, id));
                reference.into_iter().for_each(|what| self.note(what, offset));
                return Element::Link(address.to_owned());
            }
            None if kind == LinkType::Email => checked_url(&format!("mailto:{address}")),
            None => checked_url(&address.replace(' ', "%20")),
        }
        .map_or_else(
            || {
                self.note(Noted::Link(address.to_owned()), offset);
                Element::Plain
            },
            Element::Link,
        )
    }

    fn picture(&mut self, address: &str, offset: usize) -> Element {
        let Some(id) = photo_id(address) else {
            self.note(Noted::Picture(address.to_owned()), offset);
            return Element::Dropped;
        };
        self.note(Noted::Reference(Kind::Photo, id.to_owned()), offset);
        Element::Photo(id.to_owned())
    }

    /// HTML stays text, as it may be a word in angle brackets. Comments are not for visitors.
    fn html(&mut self, html: &str, offset: usize) {
        let mut rest = html;
        while !rest.is_empty() {
            let (text, mark) = match self.is_in_comment {
                true => ("", "-->"),
                false => (rest.split("<!--").next().unwrap_or_default(), "<!--"),
            };
            self.tag(text, offset);
            let Some((_, behind)) = rest.split_once(mark) else { break };
            self.is_in_comment = !self.is_in_comment;
            rest = behind;
        }
    }

    fn tag(&mut self, text: &str, offset: usize) {
        let tag = text.trim();
        if ["<br>", "<br/>", "<br />"].iter().any(|known| tag.eq_ignore_ascii_case(known)) {
            return self.tree.line_break();
        }
        if !tag.is_empty() {
            self.note(Noted::Html(tag.to_owned()), offset);
            self.tree.text(text);
        }
    }

    fn note(&mut self, what: Noted, offset: usize) {
        self.notes.push((what, offset));
    }
}

#[cfg(test)]
mod tests;
