//! A row: what its columns say.

use crate::{
    columns::Column,
    event::{Date, RichText, Text, Timestamp},
};

use super::Source;

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Text(String),
    Number(u32),
    Day(Date),
    /// `09:30`
    Clock(String),
}

/// A column, and the language of its texts if that is not the one of the file.
pub(super) type Key = (Column, Option<String>);

/// A row under construction.
pub(super) struct Row<'a> {
    source: Source<'a>,
    pub(super) cells: Vec<(Key, Cell)>,
}

impl<'a> Row<'a> {
    pub(super) fn new(source: Source<'a>) -> Self {
        Self { source, cells: Vec::new() }
    }

    /// The same cells, and more to come.
    pub(super) fn after(&self) -> Self {
        Self { source: self.source, cells: self.cells.clone() }
    }

    pub(super) fn line(&mut self, column: Column, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.cells.push(((column, None), Cell::Text(text)));
        }
    }

    pub(super) fn number(&mut self, column: Column, number: Option<u32>) {
        self.cells.extend(number.map(|number| ((column, None), Cell::Number(number))));
    }

    pub(super) fn day(&mut self, column: Column, day: Option<Date>) {
        self.cells.extend(day.map(|day| ((column, None), Cell::Day(day))));
    }

    pub(super) fn clock(&mut self, column: Column, moment: Option<&Timestamp>) {
        let clock = moment.map(|moment| Cell::Clock(moment.clock().to_owned()));
        self.cells.extend(clock.map(|clock| ((column, None), clock)));
    }

    /// A text in all its languages.
    pub(super) fn text(&mut self, column: Column, text: Option<&Text>) {
        let texts = text.into_iter().flat_map(Text::iter);
        self.texts(column, texts.map(|(code, text)| (code, text.clone())).collect());
    }

    /// A text that has its translations beside it. A row is known by it, so it stands in the
    /// column of the file's language in any case.
    pub(super) fn title(&mut self, column: Column, title: &Text, translation: Option<&Text>) {
        let own = self.source.event().default_language();
        let mut texts: Vec<(Option<&str>, String)> = Vec::new();
        for (code, text) in title.iter().chain(translation.into_iter().flat_map(Text::iter)) {
            let is_new =
                |(known, _): &(Option<&str>, String)| known.unwrap_or(own) != code.unwrap_or(own);
            if texts.iter().all(is_new) {
                texts.push((code, text.clone()));
            }
        }
        let language = self.source.rendition.language;
        let has_own = texts.iter().any(|(code, _)| code.unwrap_or(own) == language);
        if let Some((code, _)) = texts.first_mut().filter(|_| !has_own) {
            *code = Some(language);
        }
        self.texts(column, texts);
    }

    /// A rich text in all its languages, as Markdown.
    pub(super) fn rich(&mut self, column: Column, text: Option<&RichText>) {
        let rendition = self.source.rendition;
        let texts = text.into_iter().flat_map(RichText::iter);
        let texts = texts.map(|(code, rich)| (code, rendition.markdown(rich)));
        self.texts(column, texts.collect());
    }

    fn texts(&mut self, column: Column, texts: Vec<(Option<&str>, String)>) {
        let own = self.source.event().default_language();
        for (code, text) in texts.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            let code = code.unwrap_or(own);
            let other = (code != self.source.rendition.language).then(|| code.to_owned());
            self.cells.push(((column, other), Cell::Text(text)));
        }
    }
}
