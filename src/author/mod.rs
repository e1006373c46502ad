//! Reads an event folder as the organiser writes it, and resolves it into an [`Event`].
//!
//! Three steps: `whole_event` and the modules for its parts read each value through a
//! `Cursor` that knows its place; `names` checks references; `resolve` removes everything
//! that must not be published, and sorts. All problems are reported in one run, each
//! [`Finding`] with its place, and everything else is published.
//!
//! The format is documented in `docs/event-format.md`, and for editors in
//! `docs/event.schema.json`. Pictures are measured here, and converted by `publish`.
//! Colours, and which sites may frame pages, are not part of the event, as the app does not need
//! them.

mod access;
mod accounts;
mod address;
mod autolinks;
mod bare_tables;
mod blank;
mod blank_film;
mod block_tree;
mod characters;
mod clock;
mod consent;
mod contact;
mod context;
mod currency;
mod cursor;
mod days;
mod differences;
mod document_file;
mod download;
mod drawing;
mod easy_pages;
mod edition;
mod embed;
mod event_file;
mod event_state;
mod fee;
mod fields;
mod film_file;
mod film_notes;
mod finding;
mod folder;
mod formatted;
mod framing;
mod guard;
mod history;
mod ids;
mod in_lines;
mod json;
mod kinds;
mod known_address;
mod language_names;
mod languages;
mod left_out_people;
mod leftovers;
mod legal_pages;
mod line_starts;
mod link_kind;
mod link_look;
mod list_entries;
mod logo;
mod look_alike;
mod markdown;
mod message;
mod mp4;
mod names;
mod news;
mod noted;
mod office_lines;
mod open_marks;
mod organisation;
mod origin;
mod other_keys;
mod own_address;
mod page;
mod people_groups;
mod person;
mod photo;
mod photo_entries;
mod picture;
mod place;
mod positions;
mod postal;
mod press;
mod press_material;
mod proofreading;
mod published;
mod published_ids;
mod question;
mod read_error;
mod read_theme;
mod reading;
mod refusal;
mod registration;
mod remark;
mod report;
mod reported;
mod resolve;
mod results;
mod rich_links;
mod rich_texts;
mod rooms_elsewhere;
mod run;
mod run_ids;
mod run_state;
mod said;
mod said_titles;
mod sample;
mod sample_words;
mod schema_file;
mod session;
mod session_languages;
mod sign_languages;
mod signup;
mod site_check;
mod site_forms;
mod site_mark;
mod site_proposals;
mod site_values;
mod slug;
mod small;
mod spellings;
mod spot;
mod starter;
mod stream;
mod syntax;
mod text;
mod text_notes;
mod their_photos;
mod their_words;
mod theme;
mod things;
mod times;
mod unlisted_photos;
mod untranslated;
mod video;
mod walk;
mod webm;
mod whole_event;
mod withheld;
mod wrapped_lines;
mod written_ids;
mod written_times;

#[cfg(feature = "import")]
pub(crate) use address::{checked_url, is_email, is_phone};
pub use blank_film::blank_film;
#[cfg(feature = "import")]
pub(crate) use characters::is_unwanted;
#[cfg(feature = "schema")]
pub(crate) use cursor::MOST_ITEMS;
pub use differences::differences;
pub use download::leave_out_files;
pub use event_file::authored_file;
pub use finding::{Finding, Severity};
pub use formatted::{formatted, lines_of};
pub use framing::Framing;
pub use history::{HISTORY, History, ToldEntry};
#[cfg(feature = "import")]
pub(crate) use json::{Json, printable};
#[cfg(feature = "import")]
pub(crate) use language_names::{code_named, language_code};
pub use legal_pages::{LegalDraft, LegalField, LegalPage, Written};
#[cfg(feature = "schema")]
pub(crate) use link_kind::LinkKind;
pub use message::{Message, count};
pub use origin::Origin;
pub use photo_entries::with_photo_entries;
pub use picture::{ABOUT_HEIC, is_drawing};
pub use press_material::leave_out_press;
pub use published::{forgotten_revision, read_published};
pub use read_error::{ReadError, said_of};
pub use reading::{read_text, read_text_since};
pub use refusal::Refusal;
pub use remark::Remark;
pub use reported::{Reported, annotation, notice};
#[cfg(feature = "import")]
pub(crate) use said::said;
pub use said::{Said, Tongue};
pub use sample::sample_event;
pub use schema_file::{SCHEMA_NAME, write_schema};
pub use site_check::check_site;
pub use site_mark::{REVISION, SITE_MARK, is_site, mark_of};
#[cfg(feature = "import")]
pub(crate) use slug::slug;
#[cfg(any(feature = "import", feature = "schema"))]
pub(crate) use spellings::Spelled;
#[cfg(feature = "import")]
pub(crate) use spellings::state_said;
pub use spot::{Place, Position, Spot};
pub use starter::write_starter;
pub use theme::{Background, Colour, Theme};
pub use things::Things;
pub use unlisted_photos::{UnlistedPhotos, unlisted_photos};
#[cfg(feature = "import")]
pub(crate) use written_times::{Clock as WrittenClock, Written as WrittenTime, written};

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    event::{Event, Id},
    i18n::Locale,
};

use event_file::too_large;
use reading::{not_utf8, read_nothing};

/// The result of reading: the event, the files that belong to it, and the findings.
#[derive(Clone, Debug)]
pub struct Reading {
    /// `None` if nothing can be published.
    pub event: Option<Event>,
    /// The event's own colours, or the default ones.
    pub theme: Theme,
    /// Which sites may show pages in a frame.
    pub framing: Framing,
    pub findings: Vec<Finding>,
    /// The texts that are not in every language of the event, in the order of the file.
    pub untranslated: Vec<Finding>,
    /// The ids of sessions and runs that are in the file and not in the published event.
    pub left_out: BTreeSet<Id>,
    /// The pictures that belong to the published event.
    pub files: Vec<PublishedFile>,
    /// Its films, captions and files to be taken.
    pub copies: Vec<PublishedFile>,
}

/// A file of the event folder that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    pub source: PathBuf,
    /// The path from the root of the site: `photos/opening.jpg`.
    pub target: String,
}

/// Reads `event.json` in the folder `dir`, and the files that it names.
///
/// # Errors
/// If there is no such file or it cannot be read. Problems inside the file are
/// [`Finding`]s.
pub fn read_folder(dir: &Path) -> Result<Reading, ReadError> {
    read_folder_since(dir, None)
}

/// As [`read_folder`]; the findings also say where ids or the revision do not go on from the
/// event as it was published before.
///
/// # Errors
/// As [`read_folder`].
pub fn read_folder_since(dir: &Path, published: Option<Event>) -> Result<Reading, ReadError> {
    let Some(bytes) = authored_file(dir)? else {
        return Ok(read_nothing(too_large()));
    };
    Ok(match String::from_utf8(bytes) {
        Ok(text) => read_text_since(&text, dir, published),
        Err(error) => read_nothing(not_utf8(error.as_bytes(), error.utf8_error())),
    })
}

/// The published `event.json`: deterministic, and in lines, as organisers may correct it by hand.
pub fn publish_json(event: &Event) -> String {
    lines_of(event)
}

/// The words of an interface language for the app: a list of texts, which
/// [`crate::i18n::load_words`] reads.
pub fn words_json(locale: Locale) -> String {
    // Serialising a list of texts cannot fail.
    let mut json = serde_json::to_string(&locale.words().list()).unwrap_or_default();
    json.push('\n');
    json
}
