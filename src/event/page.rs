//! Pages of text: imprint, privacy, accessibility and what else there is.

use serde::{Deserialize, Serialize};

use super::{Id, RichText, Text};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Also the page's address: `/impressum/`.
    pub id: Id,
    pub role: PageRole,
    pub title: Text,
    pub body: RichText,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRole {
    Imprint,
    Privacy,
    Accessibility,
    Other,
}
