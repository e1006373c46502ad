//! Contacts: people and general addresses.

use serde::Serialize;

use super::{Id, PostalAddress, Text, tree::from_object};

/// A published contact: a person or a general address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    pub id: Id,
    pub name: String,
    /// What this contact is for: "press contact".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// The position in the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// As written for people, starting with `+` and the country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Postal address, line by line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// The same in its parts, as far as they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal: Option<PostalAddress>,
    /// Codes of the languages spoken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// The subjects this contact answers questions about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Text>,
}

from_object! {
    Contact {
        id, name, role, position, organisation, phone, email, url, address, postal, languages,
        topics,
    }
}

impl Contact {
    /// The telephone number as it is dialled: digits and the leading plus only.
    pub fn dialled(&self) -> Option<String> {
        let phone = self.phone.as_ref()?;
        Some(phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect())
    }
}
