//! Venue, rooms, and the tracks of the programme.

use serde::Serialize;

use super::{Id, Text, Walk, tree::from_object};

/// The building in which the event takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Venue {
    pub name: String,
    pub city: String,
    /// Street and house number; `None` while not announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// ISO 3166-1 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! { Venue { name, city, street, postal_code, country, note } }

impl Venue {
    /// The line of an address with postal code and city.
    pub fn town(&self) -> String {
        town(self.country.as_deref(), self.postal_code.as_deref(), &self.city)
    }
}

/// A postal address in its parts, which address books keep apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PostalAddress {
    /// Street and house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    pub city: String,
    /// ISO 3166-1 code, or the name as it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

from_object! { PostalAddress { street, postal_code, city, country } }

/// Countries in whose addresses the postal code follows the city. In the others, most of
/// Europe among them, it comes first.
const CODE_LAST: [&str; 15] =
    ["AU", "CA", "GB", "GG", "IE", "IM", "IN", "JE", "LV", "MT", "NZ", "SG", "UA", "US", "ZA"];

/// Postal code and city in the order of their country, an ISO 3166-1 code.
pub fn town(country: Option<&str>, postal_code: Option<&str>, city: &str) -> String {
    let Some(code) = postal_code else { return city.to_owned() };
    let code_is_last = country.is_some_and(|country| CODE_LAST.contains(&country));
    let (first, second) = if code_is_last { (city, code) } else { (code, city) };
    [first, second].join(" ")
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Room {
    pub id: Id,
    pub name: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<u32>,
    /// It is a video conference or a stream, and in no building.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub online: bool,
    /// Lines of the postal address, if it is not that of the venue.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// How long the ways to other rooms take, as far as that is said here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub walk: Option<Walk>,
}

from_object! { Room { id, name, capacity, online, address, note, walk } }

impl Room {
    /// Whether it is a part of the venue.
    pub fn is_in_venue(&self) -> bool {
        !self.online && self.address.is_empty()
    }
}

pub type Track = Named;

/// What has an id and a name: one type for all such things, as reading each takes code of its
/// own in the browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    pub id: Id,
    pub name: Text,
}

from_object! { Named { id, name } }

#[cfg(test)]
mod tests {
    use super::*;

    /// The order of the countries is that of the Universal Postal Union's S42 templates.
    #[test]
    fn ok_postal_code_and_city_stand_in_the_order_of_the_country() {
        for (country, line) in [
            (Some("DE"), "39104 Magdeburg"),
            (Some("FR"), "39104 Magdeburg"),
            (None, "39104 Magdeburg"),
            (Some("GB"), "Magdeburg 39104"),
            (Some("US"), "Magdeburg 39104"),
        ] {
            assert_eq!(town(country, Some("39104"), "Magdeburg"), line, "{country:?}");
        }
        assert_eq!(town(Some("GB"), None, "London"), "London");
    }
}
