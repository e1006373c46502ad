//! Numbers of seats that contradict each other.

use crate::event::{Run, Signup};

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
    },
    remarks::Remarks,
};

/// Remarks on the seats of rooms and runs.
pub fn look(remarks: &mut Remarks) {
    let event = remarks.event;
    for room in event.rooms.iter().filter(|room| room.capacity == Some(0)) {
        none(Kind::Room, &room.id, remarks);
    }
    for (_, run) in event.runs() {
        if run.capacity == Some(0) {
            none(Kind::Run, &run.id, remarks);
        }
        more_than_the_room(run, remarks);
        more_than_there_are(run, remarks);
        left_and_taken(run, remarks);
    }
}

fn none(kind: Kind, id: &str, remarks: &mut Remarks) {
    let said = [
        Said::new("there are no seats", "es gibt keine Plätze"),
        Said::new("the site says so", "so steht es auf der Website"),
        Said::new(
            "write how many there are, or leave it out; for a run that is full: \"signup\": \"full\"",
            "schreiben, wie viele es sind, oder weglassen; ist ein Termin voll: \"signup\": \"full\"",
        ),
    ];
    let place = remarks.place(kind, id, "capacity");
    remarks.add(Remark::Seats, place, said);
}

/// The seats of the rooms of a run, if all are known.
fn seats_of_rooms(run: &Run, remarks: &Remarks) -> Option<u32> {
    let capacities = run.rooms.iter().map(|id| remarks.rooms.get(id.as_str())?.capacity);
    let all: Option<Vec<u32>> = capacities.collect();
    all.filter(|all| !all.is_empty())
        .map(|all| all.iter().fold(0, |sum: u32, n| sum.saturating_add(*n)))
}

fn more_than_the_room(run: &Run, remarks: &mut Remarks) {
    let Some((own, theirs)) = run.capacity.zip(seats_of_rooms(run, remarks)) else { return };
    if own <= theirs || theirs == 0 {
        return;
    }
    let said = [
        said!(
            "{own} seats, in a room that has {theirs}",
            "{own} Plätze in einem Raum, der {theirs} hat"
        ),
        Said::new(
            "visitors who sign up may find no seat",
            "wer sich anmeldet, findet vielleicht keinen Platz",
        ),
        Said::new(
            "correct \"capacity\" here or that of the room",
            "\"capacity\" hier oder beim Raum berichtigen",
        ),
    ];
    let place = remarks.place(Kind::Run, &run.id, "capacity");
    remarks.add(Remark::Seats, place, said);
}

fn more_than_there_are(run: &Run, remarks: &mut Remarks) {
    let all = run.capacity.or_else(|| seats_of_rooms(run, remarks));
    let Some((left, all)) = run.places.zip(all).filter(|(left, all)| left > all) else { return };
    let said = [
        said!("{left} places left, of {all}", "{left} freie Plätze, von {all}"),
        Said::new("the site says so", "so steht es auf der Website"),
        Said::new(
            "\"places\" are those that are left; correct it, or \"capacity\"",
            "\"places\" sind die freien; das berichtigen, oder \"capacity\"",
        ),
    ];
    let place = remarks.place(Kind::Run, &run.id, "places");
    remarks.add(Remark::Seats, place, said);
}

fn left_and_taken(run: &Run, remarks: &mut Remarks) {
    let Some(left) = run.places.filter(|left| *left > 0) else { return };
    let (state, shown) = match run.signup {
        Some(Signup::Full) => ("full", Said::new("full", "ausgebucht")),
        Some(Signup::WaitingList(_)) => ("waiting_list", Said::new("a waiting list", "Warteliste")),
        _ => return,
    };
    let said = [
        said!(
            "{left} places left, and \"signup\" says \"{state}\"",
            "{left} freie Plätze, und \"signup\" sagt \"{state}\""
        ),
        said!("visitors read both: places, and {shown}", "da steht beides: Plätze und {shown}"; shown),
        Said::new(
            "correct one of them, or leave \"places\" out",
            "eines berichtigen oder \"places\" weglassen",
        ),
    ];
    let place = remarks.place(Kind::Run, &run.id, "places");
    remarks.add(Remark::Seats, place, said);
}
