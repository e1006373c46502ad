//! Venue, rooms, and the tracks of the programme.

use serde::Serialize;

#[cfg(not(target_arch = "wasm32"))]
use super::{Coordinates, RichText, Ways};
use super::{Event, Id, Text, Walk, tree::from_object};

/// A building in which the event takes place. What the page of places alone tells is not read by
/// the app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Venue {
    /// The main venue needs none.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
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
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<Coordinates>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ways: Option<Ways>,
    /// What is to be known of steps, doors and the like, each in a few words.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Text>,
    /// The Wi-Fi network, and how to join it.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wifi: Option<RichText>,
    /// The id of a photo on which its rooms are marked.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Id>,
}

from_object! {
    Venue {
        #[cfg(not(target_arch = "wasm32"))]
        id,
        name, city, street, postal_code, country, note,
        #[cfg(not(target_arch = "wasm32"))]
        coordinates,
        #[cfg(not(target_arch = "wasm32"))]
        ways,
        #[cfg(not(target_arch = "wasm32"))]
        access,
        #[cfg(not(target_arch = "wasm32"))]
        wifi,
        #[cfg(not(target_arch = "wasm32"))]
        plan,
    }
}

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
    /// The id of the venue, if it is not the main one; `address` names that, too.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<Id>,
    /// What is to be known of steps, doors and the like, each in a few words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Text>,
    /// Where it is on the plan of its venue: from its left and its upper edge, in hundredths.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub on_plan: Vec<u32>,
    /// What stands there instead of its number, as on the doors: "2.07".
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_label: Option<String>,
    /// How long the ways to other rooms take, as far as that is said here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub walk: Option<Walk>,
}

from_object! {
    Room {
        id, name, capacity, online, address, note,
        #[cfg(not(target_arch = "wasm32"))]
        venue,
        access,
        #[cfg(not(target_arch = "wasm32"))]
        on_plan,
        #[cfg(not(target_arch = "wasm32"))]
        plan_label,
        walk,
    }
}

impl Room {
    /// Whether it is a part of the main venue.
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

impl Event {
    /// Whether there is anything to say about where it takes place.
    pub fn has_places_page(&self) -> bool {
        self.venue.is_some() || !self.rooms.is_empty()
    }
}

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
