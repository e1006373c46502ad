//! A person in two sessions at the same time.

use std::collections::BTreeMap;

use crate::event::{Part, Run, Session, SessionKind};

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
    },
    remarks::Remarks,
    slots::{Overlap, Slot, overlaps},
};

/// Remarks on people who are expected in two places.
pub fn look(slots: &[Slot], remarks: &mut Remarks) {
    let mut of_people: BTreeMap<&String, Vec<Slot>> = BTreeMap::new();
    for slot in slots {
        for part in slot.session.people.iter().filter(|part| is_needed(part, slot.session)) {
            of_people.entry(&part.person).or_default().push(*slot);
        }
    }
    for (person, slots) in of_people {
        let found = overlaps(slots);
        for overlap in found.iter().filter(|both| !share_a_room(both.slot.run, both.other.run)) {
            remark(overlap, person, remarks);
        }
    }
}

/// Whether a person has to be there for certain. Of several who hold a session several times, each
/// may hold one; a poster hangs there alone, and a film may have been made before.
fn is_needed(part: &Part, session: &Session) -> bool {
    let is_the_only_one = session.runs.len() == 1 || session.people.len() == 1;
    let hangs = matches!(session.kind, SessionKind::Poster | SessionKind::Break);
    is_the_only_one && !hangs && !part.by_video
}

/// What is in one room is held together, or a slip that the room tells of.
fn share_a_room(one: &Run, other: &Run) -> bool {
    one.rooms.iter().any(|room| other.rooms.contains(room))
}

fn remark(overlap: &Overlap, person: &str, remarks: &mut Remarks) {
    let Overlap { slot, other, .. } = overlap;
    let Some(known) = remarks.people.get(person) else { return };
    let (name, times) = (known.full_name(), other.times());
    let title = remarks.session(other.session);
    let what = said!(
        "{name} is in {title} ({times}) at the same time",
        "{name} ist zur selben Zeit in {title} ({times})"; title
    );
    let effect =
        Said::new("visitors of one wait in vain", "in einem davon wird vergeblich gewartet");
    let hint = Said::new(
        "correct a time, or who takes part in which; if it is meant, leave it",
        "eine Zeit berichtigen, oder wer woran teilnimmt; ist es so gemeint, so lassen",
    );
    let place = remarks.place(Kind::Run, &slot.run.id, "start");
    remarks.add(Remark::PersonTwice, place, [what, effect, hint]);
}
