//! The filters of a list: a search query, the selected values, and the layout.
//!
//! They are part of the address, so a filtered list can be shared, embedded and reloaded:
//! `?q=ankommen&day=2026-05-07&kind=panel&kind=workshop`.

use crate::event::{Event, named_enum};

use super::gap::{RunPlace, places_of_gap};

named_enum! {
    /// A property by which the programme, the pictures or the people can be filtered, with its
    /// name in the address.
    #[derive(Hash)]
    pub enum Facet {
        Day = "day",
        Track = "track",
        Kind = "kind",
        Language = "language",
        /// What helps to follow a session.
        Access = "access",
        Room = "room",
        Level = "level",
        /// Whether a run takes more people.
        Free = "free",
        /// Whether a run fits between two others, as my programme asks.
        Between = "between",
        Session = "session",
        Person = "person",
        Role = "role",
        Organisation = "organisation",
        /// A picture by its id, as partners show one.
        Photo = "photo",
    }
}

/// The name of the search query in the address.
pub const QUERY: &str = "q";

named_enum! {
    /// How the programme is shown, with its name in the address.
    #[derive(Default, Hash)]
    pub enum Layout {
        #[default]
        List = "list",
        /// One line for each entry: time, title, room.
        Compact = "compact",
        /// Rooms side by side, time downwards.
        Grid = "grid",
        /// Sessions held several times, round by round.
        Rounds = "rounds",
        /// My programme: the visitor's favourites.
        Mine = "mine",
    }
}

impl Layout {
    /// Whether the layout shows the days of the programme.
    pub fn shows_days(self) -> bool {
        matches!(self, Self::List | Self::Compact | Self::Grid)
    }
}

/// The name of the layout in the address.
pub const LAYOUT: &str = "layout";

/// The name of the number of items in the address. It belongs to the visit, as partners embed a
/// few items, and no filter changes it.
pub const LIMIT: &str = "limit";

/// Layout, search query and selected values. An item needs one selected value of each facet
/// that has any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// How the programme is shown, if anybody has chosen.
    pub layout: Option<Layout>,
    pub query: String,
    pub selected: Vec<(Facet, String)>,
    /// How many items are shown at most.
    pub limit: Option<usize>,
    /// Where the runs are between which others are to fit, once the event is known.
    pub gap: Option<[RunPlace; 2]>,
}

impl Filters {
    /// Reads the pairs of an address or a form; unknown keys are ignored.
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut filters = Self::default();
        for (key, value) in pairs {
            if key == QUERY {
                filters.query = value.trim().to_owned();
            } else if key == LAYOUT {
                filters.layout = Layout::named(&value);
            } else if key == LIMIT {
                filters.limit = value.parse().ok().filter(|&limit| limit > 0);
            } else if let Some(facet) = Facet::named(&key) {
                filters.selected.push((facet, value));
            }
        }
        filters
    }

    /// The pairs for an address.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let query = (!self.query.is_empty()).then_some((QUERY, self.query.as_str()));
        let selected = self.selected.iter().map(|(facet, value)| (facet.name(), value.as_str()));
        let layout = self.layout.map(|layout| (LAYOUT, layout.name()));
        layout.into_iter().chain(query).chain(selected).collect()
    }

    /// Selects a value of a facet, or removes it.
    pub fn toggle(&mut self, facet: Facet, value: &str, is_selected: bool) {
        self.selected.retain(|(one, own)| (*one, own.as_str()) != (facet, value));
        if is_selected {
            self.selected.push((facet, value.to_owned()));
        }
    }

    /// Whether a value of a facet is selected.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.selected.iter().any(|(one, own)| (*one, own.as_str()) == (facet, value))
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        self.query.is_empty() && self.selected.is_empty()
    }

    /// Whether anything but words narrows the list.
    pub fn narrow(&self) -> bool {
        !self.selected.is_empty() || self.limit.is_some()
    }

    /// The room of which everything is shown, on all days or some, and nothing else.
    pub fn only_room(&self) -> Option<&str> {
        let mut others = self.selected.iter().filter(|(facet, _)| *facet != Facet::Day);
        match (others.next(), others.next()) {
            (Some((Facet::Room, room)), None) if self.query.is_empty() => Some(room),
            _ => None,
        }
    }

    /// Leaves the values that an event has: others are ignored, as what an address says may be
    /// older than the event. Days may be counted, as partners do it who embed the first one:
    /// `day=1`.
    pub fn fit(&mut self, event: &Event) {
        self.name_days(event);
        self.selected.retain(|(facet, value)| facet.has(event, value));
        let gap = self.selected.iter().find(|(facet, _)| *facet == Facet::Between);
        self.gap = gap.and_then(|(_, name)| places_of_gap(event, name));
    }

    fn name_days(&mut self, event: &Event) {
        for (facet, value) in &mut self.selected {
            let number = value.parse::<usize>().ok().filter(|_| *facet == Facet::Day);
            if let Some(day) = number.and_then(|number| event.days.get(number.checked_sub(1)?)) {
                day.date.as_str().clone_into(value);
            }
        }
    }

    /// Whether an item is shown; `has` tells whether it has a value of a facet.
    pub fn allows_all(&self, has: impl Fn(Facet, &str) -> bool) -> bool {
        self.selected.iter().all(|(facet, _)| self.allows(*facet, |value| has(*facet, value)))
    }

    /// Whether the filters of one facet show an item; `has` tells whether it has a value.
    pub fn allows(&self, facet: Facet, has: impl Fn(&str) -> bool) -> bool {
        let mut values = self.selected.iter().filter(|(one, _)| *one == facet).peekable();
        values.peek().is_none() || values.any(|(_, value)| has(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Filters {
        let own = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
        Filters::from_pairs(pairs.iter().map(own))
    }

    #[test]
    fn ok_choices_survive_the_address() {
        let pairs = [
            ("layout", "mine"),
            ("q", "ankommen"),
            ("day", "2026-05-07"),
            ("kind", "panel"),
            ("free", "1"),
        ];
        assert_eq!(read(&pairs).pairs(), pairs);
        assert!(read(&[("embed", ""), ("theme", "dark")]).is_empty());
    }

    #[test]
    fn ok_the_script_in_the_head_knows_what_an_address_chooses() {
        let script = include_str!("../../public/head.js");
        let list = script.split_once("const CHOICE = /^(").unwrap().1.split_once(')').unwrap().0;
        let known: Vec<&str> = list.split('|').collect();
        let facets = Facet::ALL.iter().map(|facet| facet.name());
        for name in facets.chain([QUERY, LAYOUT, LIMIT]) {
            assert!(known.contains(&name), "{name}");
        }
    }

    #[test]
    fn ok_days_may_be_counted() {
        let mut filters = read(&[("day", "2"), ("kind", "1"), ("day", "3"), ("day", "0")]);
        filters.name_days(&crate::event::fixture::event());
        let values: Vec<_> = filters.selected.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["2026-05-08", "1", "3", "0"]);
    }

    #[test]
    fn ok_values_that_the_event_does_not_have_are_ignored() {
        let event = crate::event::fixture::event();
        let known = [
            ("day", "2026-05-07"),
            ("day", "-"),
            ("kind", "panel"),
            ("room", "saal"),
            ("free", "1"),
            ("session", "opening"),
            ("person", "muster"),
            ("role", "greeting"),
        ];
        let mut filters = read(&known);
        filters.fit(&event);
        assert_eq!(filters.pairs(), known);
        for facet in Facet::ALL {
            let mut filters = read(&[(facet.name(), "<nobody>")]);
            filters.fit(&event);
            assert!(filters.is_empty(), "{facet:?}");
        }
    }

    #[test]
    fn ok_a_number_of_items_is_at_least_one_and_no_filter() {
        assert_eq!(read(&[("limit", "3")]).limit, Some(3));
        assert!(read(&[("limit", "3")]).is_empty() && read(&[("limit", "3")]).narrow());
        for value in ["0", "-1", "x", "1e9", "99999999999999999999999"] {
            assert_eq!(read(&[("limit", value)]).limit, None, "{value}");
        }
    }

    #[test]
    fn ok_the_page_for_partners_and_its_script_know_the_pages() {
        let script = include_str!("../../public/embed.js");
        let pages = crate::route::Route::FIXED.iter().map(|(route, _)| route.path());
        // The page for partners is not for their visitors; that of places is named by its path.
        for path in pages.filter(|path| !["einbetten/", "orte/"].contains(&path.as_str())) {
            assert!(script.contains(&format!(": \"{path}\"")), "{path}");
        }
    }

    #[test]
    fn ok_a_room_is_alone_whatever_the_days() {
        let room = |pairs: &[_]| read(pairs).only_room().map(str::to_owned);
        assert_eq!(room(&[("room", "saal")]).as_deref(), Some("saal"));
        assert_eq!(room(&[("day", "1"), ("room", "saal"), ("day", "2")]).as_deref(), Some("saal"));
        for other in [("room", "foyer"), ("kind", "panel"), ("q", "ankommen")] {
            assert_eq!(room(&[("room", "saal"), other]), None, "{other:?}");
        }
        assert_eq!(room(&[("day", "1")]), None);
    }

    #[test]
    fn ok_values_widen_and_facets_narrow() {
        let filters = read(&[("kind", "panel"), ("kind", "workshop")]);
        assert!(filters.allows(Facet::Kind, |kind| kind == "workshop"));
        assert!(!filters.allows(Facet::Kind, |kind| kind == "talk"));
        assert!(filters.allows(Facet::Room, |_| false));
    }
}
