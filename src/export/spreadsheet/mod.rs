//! The programme as a table: a workbook (XLSX) with a sheet for sessions, runs, people and
//! contacts, and one table of all runs (CSV).
//!
//! Sheets and columns have the names that the importer knows, in German or else in English, so
//! each file can be imported again. A text in another language than that of the file has a column
//! of its own. Columns in which nothing stands are left out.
//!
//! Workbooks: ECMA-376; CSV: [RFC 4180].
//!
//! [RFC 4180]: https://www.rfc-editor.org/rfc/rfc4180

mod csv;
mod people;
mod row;
mod runs;
mod sessions;
mod sheet;
#[cfg(test)]
mod tests;
mod workbook;

pub use csv::schedule_csv;
pub use workbook::schedule_xlsx;

use crate::{
    columns::Wording,
    event::Event,
    i18n::{Locale, Words},
};

use super::rendition::Rendition;

/// What writes the rows of all sheets.
#[derive(Clone, Copy)]
struct Source<'a> {
    rendition: Rendition<'a>,
    wording: Wording,
    /// Those of `wording`, which the importer knows.
    words: &'static Words,
}

impl<'a> Source<'a> {
    fn new(event: &'a Event, site_url: Option<&'a str>, language: &'a str) -> Self {
        let (wording, locale) = match Locale::for_language(language) {
            Locale::De | Locale::Leicht => (Wording::German, Locale::De),
            _ => (Wording::English, Locale::En),
        };
        Self { rendition: Rendition { event, site_url, language }, wording, words: locale.words() }
    }

    fn event(&self) -> &'a Event {
        self.rendition.event
    }

    /// Of two words that the importer knows, the one in the language of the columns.
    fn word(&self, english: &'static str, german: &'static str) -> &'static str {
        match self.wording {
            Wording::English => english,
            Wording::German => german,
        }
    }
}
