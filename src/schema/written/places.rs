//! Venues, rooms, and how to get into them.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use crate::schema::entry::{entry, value};

use super::{
    texts::{RichText, Text},
    values::{Coordinates, Count, Country, Id, Line, Minutes},
};

entry! {
    /// A building or site where the event takes place.
    #[schemars(title = "Venue")]
    pub struct Venue {
        /// Needed in `venues`, where rooms name it.
        id: Option<Id>,
        /// The name of the house.
        name: Line,
        /// The town.
        city: Line,
        /// Street and house number.
        street: Option<Line>,
        /// The postal code.
        postal_code: Option<Line>,
        /// The country.
        country: Option<Country>,
        /// Where it is on the map. Links lead there; nothing is loaded from a map.
        coordinates: Option<Coordinates>,
        /// How to get there.
        ways: Option<Ways>,
        /// How to get in.
        access: Option<Access>,
        /// The Wi-Fi network, and how to join it.
        wifi: Option<RichText>,
        /// The id of a photo: a plan of the house, on which rooms are marked.
        plan: Option<Id>,
        /// What else visitors should know of the place.
        note: Option<Text>,
    }
}

entry! {
    /// How to get to a venue.
    #[schemars(title = "Ways")]
    pub struct Ways {
        /// From the railway station.
        station: Option<RichText>,
        /// By public transport.
        transit: Option<RichText>,
        /// By car, and where to leave it.
        parking: Option<RichText>,
        /// By bicycle.
        bike: Option<RichText>,
    }
}

entry! {
    /// What visitors have to know to get in. `false` says that there is none; what is left out is
    /// not known.
    #[schemars(title = "Access")]
    pub struct Access {
        /// Whether one gets in without a step.
        step_free: Option<bool>,
        /// How many steps there are.
        steps: Option<Count>,
        /// Whether there is a lift.
        lift: Option<bool>,
        /// The width of the narrowest door, in centimetres.
        #[schemars(range(min = 30, max = 500))]
        door_cm: Option<u32>,
        /// Whether there is an induction loop for hearing aids.
        induction_loop: Option<bool>,
        /// Whether there is a room to rest in.
        quiet_room: Option<bool>,
        /// Whether there is an accessible toilet.
        accessible_toilet: Option<bool>,
        /// Whether assistance dogs may come in.
        assistance_dogs: Option<bool>,
        /// Whether there is a place for coats and bags.
        cloakroom: Option<bool>,
    }
}

entry! {
    /// A room, also one that is in no building.
    #[schemars(title = "Room")]
    pub struct Room {
        /// Sessions name the room by it.
        id: Id,
        /// What the room is called, as on the signs in the house.
        name: Text,
        /// How many people there is room for.
        capacity: Option<Count>,
        /// `true`: in no building, such as a video conference.
        online: Option<bool>,
        /// Where it is, if it is not in a venue.
        address: Option<Address>,
        /// The id of a venue, if it is not the main one.
        venue: Option<Id>,
        /// How to get in, where it differs from the venue.
        access: Option<Access>,
        /// Its place on the plan of the venue, in hundredths: from the left, from above.
        on_plan: Option<OnPlan>,
        /// What marks it on the plan instead of a number, as on its door; at most six characters.
        #[schemars(length(min = 1, max = 6))]
        plan_label: Option<String>,
        /// What visitors should know, such as the floor.
        note: Option<Text>,
        /// Minutes on foot: a number for the way from every other room, or an object for the ways
        /// from some, by their ids. They hold in both directions, unless the other room says its
        /// own.
        walk: Option<Walk>,
    }
}

value! {
    /// Two numbers from 0 to 100: from the left, from above.
    OnPlan, {
        "type": "array",
        "items": {"type": "integer", "minimum": 0, "maximum": 100},
        "minItems": 2,
        "maxItems": 2
    }
}

/// Minutes on foot, from every other room or by the ids of rooms.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Walk {
    All(Minutes),
    Some(BTreeMap<String, Minutes>),
}

/// An address in its parts, or line by line.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Address {
    Lines(Vec<Line>),
    Parts(PostalAddress),
}

entry! {
    /// A postal address in its parts.
    #[schemars(title = "Address")]
    pub struct PostalAddress {
        /// Street and house number.
        street: Option<Line>,
        /// The postal code.
        postal_code: Option<Line>,
        /// The town.
        city: Line,
        /// The country.
        country: Option<Country>,
    }
}
