//! What came out of a session.

use serde::Serialize;

use super::{Id, Quote, RichText, tree::from_object};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Results {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<RichText>,
    /// Ids of photos: of boards and posters.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub photos: Vec<Id>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Ids of files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Id>,
    /// Ids of contacts: whom to ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Id>,
    /// The id of the session that they went into, such as the plenum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continues_in: Option<Id>,
}

from_object! { Results { text, photos, quotes, files, contacts, continues_in } }

impl Results {
    /// Without what is shown on pages of sessions and workshops alone. That there are results is
    /// known all the same.
    pub fn leave_out_long_texts(&mut self) {
        self.text = None;
        self.quotes.clear();
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }
}
