//! Small entries of the event itself.

use schemars::JsonSchema;

use crate::{
    event::FactShows,
    schema::{
        entry::{entry, value},
        one_of::OneOf,
    },
};

use super::{
    texts::Text,
    values::{Colour, Id, Line, Url},
};

entry! {
    /// A name that other entries refer to.
    #[schemars(title = "Name")]
    pub struct Named {
        /// Other entries name it by this.
        id: Id,
        /// What visitors read.
        name: Text,
    }
}

entry! {
    /// A heading of the page of people.
    #[schemars(title = "Group of people")]
    pub struct PeopleGroup {
        /// People name it by this in `group`.
        id: Id,
        /// The heading.
        name: Text,
        /// Ids of people, in the order in which they stand there. Those who name the group follow.
        people: Option<Vec<Id>>,
    }
}

entry! {
    /// A figure on the home page.
    #[schemars(title = "Fact")]
    pub struct Fact {
        /// The name of the entry.
        id: Id,
        /// The figure: `1,200`.
        value: Text,
        /// What is counted.
        label: Text,
        /// What the figure is in the picture at the top of the home page: the number of its
        /// `points`, how many of them are `lit`, or the number at the `place` in the middle.
        shows: Option<OneOf<FactShows>>,
    }
}

entry! {
    /// The event's own two colours. Where their contrast is too low they are corrected, and
    /// `treffpunkt check` says so.
    #[schemars(title = "Colours")]
    pub struct Theme {
        /// The signal colour: marks, numerals, links.
        accent: Option<Colour>,
        /// The quiet second: dates and dots on the dark bands.
        accent_2: Option<Colour>,
    }
}

entry! {
    /// Which other sites may show pages in a frame. The web server has to send it: docs/hosting.md.
    #[schemars(title = "Frames")]
    pub struct Embed {
        /// `*` for all sites, or the beginnings of their addresses: `https://example.org`,
        /// `https://*.example.org`. An empty list: no other site.
        allow: Allowed,
    }
}

/// All sites, or those of a list.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Allowed {
    All(AllSites),
    Only(Sites),
}

value! {
    /// All sites.
    AllSites, {"type": "string", "const": "*"}
}

value! {
    /// The beginnings of their addresses.
    Sites, {
        "type": "array",
        "items": {"type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^/]+"},
        "maxItems": 300
    }
}

entry! {
    /// The next time that the event is held.
    #[schemars(title = "Next time")]
    pub struct NextEdition {
        /// The year.
        #[schemars(range(max = 65_535))]
        year: u16,
        /// The town.
        city: Line,
        /// What is known of it.
        note: Option<Text>,
        /// Where to read more.
        url: Option<Url>,
    }
}
