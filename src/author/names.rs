//! Ids and references to them.
//!
//! References may point forwards, so they are recorded while reading and checked at the
//! end.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
};

use crate::event::Id;

use super::{
    json::quoted,
    report::{Place, Report},
};

/// The kinds of things with ids. A day's id is its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Contact,
    Day,
    Fact,
    Organisation,
    Page,
    Person,
    Photo,
    Room,
    Run,
    Session,
    Track,
    Video,
}

impl Kind {
    /// With an article, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Contact => "a contact",
            Self::Day => "a day of the event",
            Self::Fact => "a fact",
            Self::Organisation => "an organisation",
            Self::Page => "a page",
            Self::Person => "a person",
            Self::Photo => "a photo",
            Self::Room => "a room",
            Self::Run => "a run",
            Self::Session => "a session",
            Self::Track => "a track",
            Self::Video => "a video",
        }
    }

    fn expected(self) -> String {
        match self {
            Self::Day => self.name().to_owned(),
            _ => format!("the id of {}", self.name()),
        }
    }
}

/// All ids of the event, including those of things that will be left out.
#[derive(Debug, Default)]
pub struct Names {
    /// With the place of each thing.
    claimed: RefCell<BTreeMap<Kind, BTreeMap<Id, Place>>>,
    kept_out: RefCell<BTreeSet<(Kind, Id)>>,
    references: RefCell<Vec<(Kind, Id, Place)>>,
}

impl Names {
    /// Claims an id for the thing at `place`.
    ///
    /// # Errors
    /// If it is taken: the place of the thing that has it.
    pub fn claim(&self, kind: Kind, id: &str, place: &Place) -> Result<(), Place> {
        let mut claimed = self.claimed.borrow_mut();
        match claimed.entry(kind).or_default().entry(id.to_owned()) {
            Entry::Occupied(first) => Err(first.get().clone()),
            Entry::Vacant(free) => {
                free.insert(place.clone());
                Ok(())
            }
        }
    }

    /// The place of the thing with this id, also if it is left out.
    pub fn place(&self, kind: Kind, id: &str) -> Option<Place> {
        self.claimed.borrow().get(&kind)?.get(id).cloned()
    }

    /// Records a reference.
    pub fn refer(&self, kind: Kind, id: &str, place: &Place) {
        self.references.borrow_mut().push((kind, id.to_owned(), place.clone()));
    }

    /// Records that a thing is withheld on purpose.
    pub fn keep_out(&self, kind: Kind, id: &str) {
        self.kept_out.borrow_mut().insert((kind, id.to_owned()));
    }

    pub fn is_kept_out(&self, kind: Kind, id: &str) -> bool {
        self.kept_out.borrow().contains(&(kind, id.to_owned()))
    }

    /// Reports every reference to an unknown id. Things that are only left out have been
    /// reported already.
    pub fn check_references(&self, report: &Report) {
        let (claimed, none) = (self.claimed.borrow(), BTreeMap::new());
        for (kind, id, place) in self.references.borrow().iter() {
            let ids = claimed.get(kind).unwrap_or(&none);
            if !ids.contains_key(id) {
                let hint = report.did_you_mean(id, ids.keys().map(String::as_str));
                report.error(place, &kind.expected(), &quoted(id), hint);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_reference_to_nobody_is_reported_with_what_was_meant() {
        let (names, report) = (Names::default(), Report::default());
        names.refer(Kind::Person, "schuu", &Place::new("event.json", "sessions[3].people[0]"));
        names.refer(Kind::Person, "schu", &Place::new("event.json", "sessions[3].people[1]"));
        let (first, second) =
            (Place::new("event.json", "people[0]"), Place::new("event.json", "people[1]"));
        assert_eq!(names.claim(Kind::Person, "schu", &first), Ok(()));
        assert_eq!(names.claim(Kind::Person, "schu", &second), Err(first.clone()));
        assert_eq!(names.claim(Kind::Photo, "schu", &second), Ok(()));
        names.check_references(&report);
        let findings = report.into_findings();
        assert_eq!(findings.len(), 1);
        assert_eq!(
            findings[0].to_string(),
            "event.json: sessions[3].people[0]: expected the id of a person, found \"schuu\"; did you mean \"schu\"?"
        );
    }
}
