//! Pages of text: imprint, privacy notice, accessibility statement and others.

use serde::Serialize;

use super::{
    Id, RichText, Text,
    tree::{from_object, named_enum},
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Also the page's address: `/impressum/`.
    pub id: Id,
    pub role: PageRole,
    pub title: Text,
    pub body: RichText,
}

from_object! { Page { id, role, title, body } }

named_enum! {
    pub enum PageRole {
        Imprint = "imprint",
        Privacy = "privacy",
        Accessibility = "accessibility",
        Other = "other",
    }
}
