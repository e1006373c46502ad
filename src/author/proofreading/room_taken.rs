//! Two sessions at the same time in one room.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::SessionKind;

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
    },
    remarks::Remarks,
    slots::{Overlap, Slot, overlaps},
};

/// In a place where this many sessions and more than half of all begin while others last, they
/// are meant to: a foyer, a whole house.
const FEWEST_OF_A_FOYER: usize = 4;

/// Remarks on runs that begin in a room while another session is there.
pub fn look(slots: &[Slot], remarks: &mut Remarks) {
    let event = remarks.event;
    let online: BTreeSet<&str> =
        event.rooms.iter().filter(|room| room.online).map(|room| room.id.as_str()).collect();
    let mut rooms: BTreeMap<&String, Vec<Slot>> = BTreeMap::new();
    for slot in slots.iter().filter(|slot| fills_a_room(slot.session.kind)) {
        for room in slot.run.rooms.iter().filter(|room| !online.contains(room.as_str())) {
            rooms.entry(room).or_default().push(*slot);
        }
    }
    for (room, slots) in rooms {
        let count = slots.len();
        let found = overlaps(slots);
        let beside: usize = found.iter().map(|overlap| overlap.others).sum();
        if beside < FEWEST_OF_A_FOYER || beside * 2 <= count {
            let name = remarks.room(room);
            found.iter().for_each(|overlap| remark(overlap, &name, remarks));
        }
    }
}

/// Whether a session needs a room for itself. Breaks, posters and what is sociable share one.
fn fills_a_room(kind: SessionKind) -> bool {
    !matches!(kind, SessionKind::Break | SessionKind::Poster | SessionKind::Social)
}

fn remark(overlap: &Overlap, room: &Said, remarks: &mut Remarks) {
    let Overlap { slot, other, others } = overlap;
    let (title, times) = (remarks.session(other.session), other.times());
    let more = match others - 1 {
        0 => Said::new("is", "ist"),
        1 => Said::new("and one more are", "und ein weiterer sind"),
        more => said!("and {more} more are", "und {more} weitere sind"),
    };
    let what = said!(
        "{title} ({times}) {more} in {room} at the same time",
        "{title} ({times}) {more} zur selben Zeit in {room}"; title, room, more
    );
    let effect = Said::new("the site sends all visitors there", "die Website schickt alle dorthin");
    let hint = Said::new(
        "correct a time or a room; if they are held together, leave it",
        "eine Zeit oder einen Raum berichtigen; gehören sie zusammen, so lassen",
    );
    let place = remarks.place(Kind::Run, &slot.run.id, "rooms");
    remarks.add(Remark::RoomTaken, place, [what, effect, hint]);
}
