//! Pages of text: imprint, privacy, accessibility and what else there is.

use serde::Serialize;

use super::{
    Id, RichText, Text,
    tree::{from_name, from_object},
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRole {
    Imprint,
    Privacy,
    Accessibility,
    Other,
}

from_name! {
    PageRole {
        "imprint" => Imprint,
        "privacy" => Privacy,
        "accessibility" => Accessibility,
        "other" => Other,
    }
}
