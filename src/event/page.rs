//! Pages of text: imprint, privacy notice, accessibility statement and others.

use serde::Serialize;

use super::{Id, RichText, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Also the page's address: `/impressum/`.
    pub id: Id,
    pub role: PageRole,
    pub title: Text,
    pub body: RichText,
}

from_object! { Page { id, role, title, body } }

data_enum! {
    pub enum PageRole {
        Imprint = "imprint",
        Privacy = "privacy",
        Accessibility = "accessibility",
        Other = "other",
    }
}
