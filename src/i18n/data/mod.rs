//! The words of the page of data, which only the program draws, and of what it offers there: no
//! visitor loads them.

mod ar;
mod de;
mod de_x_leicht;
mod en;
mod es;
mod fa;
mod fr;
mod pl;
mod ro;
mod ru;
mod tr;
mod uk;

use super::{
    Locale,
    word_list::{word_list, words_of},
};

word_list! {
    /// All words about the data in one language.
    pub struct DataWords {
        lead,
        other_languages,
        copying,
        files,
        calendar,
        table,
        schedule_xml,
        schedule_json,
        event,
        news,
        changes,
        json_ld,
        all_languages,
        licence,
        no_licence,
        updated,
        source,
        source_note,
        as_of,
        changes_title,
    }
}

impl Locale {
    /// The words about the data.
    pub fn data_words(self) -> &'static DataWords {
        words_of!(self)
    }
}
