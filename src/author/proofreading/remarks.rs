//! Collects remarks while the event is looked through.

use std::collections::BTreeMap;

use crate::event::{Event, Person, Room, Session, Text};

use super::super::{
    context::Context,
    finding::{Finding, Severity},
    json::printable,
    kinds::Kind,
    remark::Remark,
    said::{Said, said},
    spot::Place,
};

/// More of a kind are counted only: they would be an import that went wrong.
const MOST_OF_A_KIND: usize = 1_000;

/// The remarks so far, and what they are about.
pub struct Remarks<'e> {
    pub event: &'e Event,
    pub context: &'e Context,
    pub people: BTreeMap<&'e str, &'e Person>,
    pub rooms: BTreeMap<&'e str, &'e Room>,
    findings: Vec<Finding>,
    counts: BTreeMap<Remark, usize>,
}

impl<'e> Remarks<'e> {
    pub fn new(event: &'e Event, context: &'e Context) -> Self {
        let people = event.people.iter().map(|person| (person.id.as_str(), person)).collect();
        let rooms = event.rooms.iter().map(|room| (room.id.as_str(), room)).collect();
        Self { event, context, people, rooms, findings: Vec::new(), counts: BTreeMap::new() }
    }

    /// Remarks on what stands at `place`: what it is, what it costs, and what to do.
    pub fn add(&mut self, remark: Remark, place: Place, [what, effect, hint]: [Said; 3]) {
        self.add_beside(remark, place, None, [what, effect, hint]);
    }

    /// As [`Remarks::add`], of the second of two.
    pub fn add_beside(
        &mut self,
        remark: Remark,
        place: Place,
        first: Option<Place>,
        [what, effect, hint]: [Said; 3],
    ) {
        let count = self.counts.entry(remark).or_default();
        *count += 1;
        if *count <= MOST_OF_A_KIND {
            let finding = Finding::new(Severity::Warning, place, what, Some(hint));
            let (effect, remark) = (Some(effect), Some(remark));
            self.findings.push(Finding { effect, remark, first, ..finding });
        }
    }

    /// The place of a thing, or of a key in it.
    pub fn place(&self, kind: Kind, id: &str, key: &str) -> Place {
        let place = self.context.names.place(kind, id);
        let place = place.unwrap_or_else(|| Place::new("event.json", ""));
        if key.is_empty() { place } else { place.inside(key) }
    }

    /// What a thing is called, in quotation marks.
    pub fn called(&self, name: &Text) -> Said {
        let own = self.event.default_language();
        let in_language = |language| name.pick(language, own).map(|picked| printable(picked.value));
        let [english, german] = ["en", "de"].map(|one| in_language(one).unwrap_or_default());
        Said::of(format!("\"{english}\""), format!("„{german}“"))
    }

    pub fn session(&self, session: &Session) -> Said {
        self.called(&session.title)
    }

    pub fn room(&self, id: &str) -> Said {
        self.rooms.get(id).map_or_else(|| Said::as_is(id), |room| self.called(&room.name))
    }

    pub fn into_findings(mut self) -> Vec<Finding> {
        for (remark, count) in &self.counts {
            let more = count.saturating_sub(MOST_OF_A_KIND);
            if more > 0 {
                let kind = remark.name();
                let what = said!(
                    "{more} more remarks of the kind {kind}",
                    "{more} weitere Anmerkungen der Art {kind}"
                );
                let place = Place::new("event.json", "");
                let finding = Finding::new(Severity::Warning, place, what, None);
                self.findings.push(Finding { remark: Some(*remark), ..finding });
            }
        }
        self.findings
    }
}
