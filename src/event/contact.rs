//! Whom to ask.

use serde::{Deserialize, Serialize};

use super::{Id, Text};

/// A published contact: a person or a general address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub id: Id,
    pub name: String,
    /// What this contact is for: "press contact".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// The position in the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Text>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// As people read it, starting with `+` and the country code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Postal address, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Codes of the languages spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// What one may ask this contact about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topics: Option<Text>,
}

impl Contact {
    /// The address of a `tel:` link (RFC 3966): digits and the leading plus only.
    pub fn tel(&self) -> Option<String> {
        let phone = self.phone.as_ref()?;
        let dialled = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        Some(dialled.fold("tel:".to_owned(), |mut tel, c| {
            tel.push(c);
            tel
        }))
    }
}
