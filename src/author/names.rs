//! Ids and references to them.
//!
//! References may point forwards, so they are recorded while reading and checked at the
//! end.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
};

use crate::event::Id;

use super::{
    finding::{Finding, Severity},
    json::quoted,
    kinds::Kind,
    report::{Report, did_you_mean},
    said::{Said, said},
    slug::slug,
    spellings::folded,
    spot::Place,
};

/// All ids of the event, including those of things that will be left out.
#[derive(Debug, Default)]
pub struct Names {
    /// With the place of each thing.
    claimed: RefCell<BTreeMap<Kind, BTreeMap<Id, Place>>>,
    /// What things are called beside their ids: names, titles, files.
    called: RefCell<BTreeMap<(Kind, String), Id>>,
    /// Ids of things that are not written as ids must be, which has been reported.
    misspelt: RefCell<BTreeSet<(Kind, String)>>,
    kept_out: RefCell<BTreeSet<(Kind, Id)>>,
    references: RefCell<Vec<(Kind, String, Place)>>,
    /// The finding about a day of the event that cannot be read.
    unclear_day: Cell<Option<usize>>,
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

    /// Records what a thing is called, for those who write that instead of its id.
    pub fn call(&self, kind: Kind, name: &str, id: &str) {
        self.called.borrow_mut().insert((kind, folded(name)), id.to_owned());
    }

    /// The id of the thing that is called so.
    pub fn called(&self, kind: Kind, name: &str) -> Option<Id> {
        self.called.borrow().get(&(kind, folded(name))).cloned()
    }

    /// Records an id that could not be read, so that references to it are no news.
    pub fn misspell(&self, kind: Kind, id: &str) {
        self.misspelt.borrow_mut().insert((kind, id.to_owned()));
    }

    /// Whether a thing has this id, or one that could not be read.
    pub fn is_known(&self, kind: Kind, id: &str) -> bool {
        let is_misspelt = || self.misspelt.borrow().contains(&(kind, id.to_owned()));
        self.place(kind, id).is_some() || is_misspelt()
    }

    /// Records that days of the event are unknown because of a finding.
    pub fn days_are_unclear(&self, because_of: Option<usize>) {
        self.unclear_day.set(self.unclear_day.get().or(because_of));
    }

    /// Records a reference, which need not be written as ids are.
    pub fn refer(&self, kind: Kind, id: &str, place: &Place) {
        self.references.borrow_mut().push((kind, id.to_owned(), place.clone()));
    }

    /// Whether anything names a thing by its id.
    pub fn is_referred_to(&self, kind: Kind, id: &str) -> bool {
        self.references.borrow().iter().any(|(other, named, _)| *other == kind && named == id)
    }

    /// The things of a kind that are named by their ids, at places that count.
    pub fn named(&self, kind: Kind, counts: impl Fn(&Place) -> bool) -> BTreeSet<Id> {
        let references = self.references.borrow();
        let own = references.iter().filter(|(other, _, place)| *other == kind && counts(place));
        own.map(|(_, id, _)| id.clone()).collect()
    }

    /// The ids of a kind, with the places of their things.
    pub fn ids(&self, kind: Kind) -> Vec<(Id, Place)> {
        let claimed = self.claimed.borrow();
        let ids = claimed.get(&kind).into_iter().flatten();
        ids.map(|(id, place)| (id.clone(), place.clone())).collect()
    }

    /// Records that a thing is withheld on purpose.
    pub fn keep_out(&self, kind: Kind, id: &str) {
        self.kept_out.borrow_mut().insert((kind, id.to_owned()));
    }

    pub fn is_kept_out(&self, kind: Kind, id: &str) -> bool {
        self.kept_out.borrow().contains(&(kind, id.to_owned()))
    }

    /// Reports every reference to an unknown id. Things that are only left out, or whose ids
    /// could not be read, have been reported already.
    pub fn check_references(&self, report: &Report) {
        let (claimed, none) = (self.claimed.borrow(), BTreeMap::new());
        let (references, misspelt) = (self.references.borrow(), self.misspelt.borrow());
        let mut on_unclear_days = Vec::new();
        for (kind, id, place) in references.iter() {
            let ids = claimed.get(kind).unwrap_or(&none);
            if ids.contains_key(id) || misspelt.contains(&(*kind, id.clone())) {
                continue;
            }
            if *kind == Kind::Day && self.unclear_day.get().is_some() {
                on_unclear_days.push(id.as_str());
                continue;
            }
            let hint = self.hint(report, *kind, id, ids);
            let index = report.len();
            report.error(place, kind.id_of(), Said::as_is(quoted(id)), hint);
            if *kind == Kind::Person && place.path.starts_with(Kind::Photo.list()) {
                // It may be a hidden person, written wrongly.
                report.costs(index, Kind::Photo.is_left_out());
            }
        }
        self.report_unclear_days(report, &on_unclear_days);
    }

    fn hint(
        &self,
        report: &Report,
        kind: Kind,
        id: &str,
        ids: &BTreeMap<Id, Place>,
    ) -> Option<Said> {
        if kind == Kind::Day {
            return Some(said!(
                "add {id} to \"days\", or correct the date",
                "{id} in \"days\" ergänzen oder das Datum berichtigen"
            ));
        }
        let called = self.called.borrow();
        match called.get(&(kind, folded(id))) {
            Some(own) => Some(said!("write its id, \"{own}\"", "die ID schreiben, \"{own}\"")),
            None => {
                let ids = || ids.keys().map(String::as_str);
                let alike = report.did_you_mean(id, ids());
                alike.or_else(|| partly(id, report.counted(ids())).map(did_you_mean))
            }
        }
    }

    /// One cause, one message: what a day that cannot be read costs.
    fn report_unclear_days(&self, report: &Report, days: &[&str]) {
        let (Some(index), false) = (self.unclear_day.get(), days.is_empty()) else { return };
        let runs = days.len();
        let names = days.iter().copied().collect::<BTreeSet<_>>();
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        report.costs(
            index,
            said!(
                "until then {runs} run(s) on {names} are shown without day and time",
                "bis dahin erscheinen {runs} Termin(e) am {names} ohne Tag und Uhrzeit"
            ),
        );
    }

    /// Reports an id that another thing has.
    pub fn report_taken(report: &Report, place: &Place, id: &str, first: Place, hint: Said) {
        let what = said!("the id \"{id}\" is taken", "die ID \"{id}\" ist vergeben");
        let finding = Finding::new(Severity::Error, place.clone(), what, Some(hint));
        report.add(Finding { first: Some(first), ..finding });
    }
}

/// The only id that has all parts of `found`, or of whose parts each is one of `found`: of
/// "Berg" or "Prof. Dr. Eva Berg", "eva-berg".
fn partly<'i>(found: &str, ids: impl Iterator<Item = &'i str>) -> Option<&'i str> {
    let found = slug(found);
    let parts: BTreeSet<&str> = found.split('-').filter(|part| part.len() > 2).collect();
    let is_meant = |id: &&str| {
        let own: BTreeSet<&str> = id.split('-').collect();
        !parts.is_empty() && parts.is_subset(&own) || own.len() > 1 && own.is_subset(&parts)
    };
    let mut meant = ids.filter(is_meant);
    meant.next().filter(|_| meant.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_reference_to_nobody_is_reported_with_what_was_meant() {
        let (names, report) = (Names::default(), Report::default());
        let place = |path: &str| Place::new("event.json", path);
        names.refer(Kind::Person, "schuu", &place("sessions[3].people[0]"));
        names.refer(Kind::Person, "schu", &place("sessions[3].people[1]"));
        names.refer(Kind::Person, "Dr. Eva Berg", &place("sessions[3].people[2]"));
        names.call(Kind::Person, "Dr. Eva Berg", "eva");
        assert_eq!(names.claim(Kind::Person, "schu", &place("people[0]")), Ok(()));
        assert_eq!(names.claim(Kind::Person, "schu", &place("people[1]")), Err(place("people[0]")));
        assert_eq!(names.claim(Kind::Photo, "schu", &place("photos[0]")), Ok(()));
        names.check_references(&report);
        let findings = report.into_findings();
        let said = |index: usize| {
            let finding: &Finding = &findings[index];
            let hint = finding.hint.as_ref().unwrap();
            (finding.place.path.as_str(), &*finding.what.english, &*hint.english)
        };
        assert_eq!(findings.len(), 2);
        let expected = "expected the id of a person, found \"schuu\"";
        assert_eq!(said(0), ("sessions[3].people[0]", expected, "did you mean \"schu\"?"));
        assert_eq!(said(1).2, "write its id, \"eva\"");
    }

    #[test]
    fn ok_a_part_of_an_id_is_enough_where_one_has_it() {
        let ids = ["eva-berg", "ada-berg", "uwe-tal"];
        for (found, meant) in [
            ("tal", Some("uwe-tal")),
            ("Prof. Dr. Eva Berg", Some("eva-berg")),
            ("berg", None),
            ("x", None),
        ] {
            assert_eq!(partly(found, ids.into_iter()), meant, "{found}");
        }
    }
}
