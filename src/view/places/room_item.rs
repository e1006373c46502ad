use crate::{
    event::Room,
    markup::{Element, el},
    view::{Scene, part::room_access},
};

/// A room, with its number on the plan. Links to rooms lead here.
pub(super) fn room_item(scene: &Scene, room: &Room, number: Option<usize>) -> Element {
    let number = number.map(|number| el("b.plan-number").with(number.to_string()));
    let words = scene.words();
    let seats = room.capacity.map(|seats| words.count(words.seats, &seats.to_string()));
    // Of a room in a further venue, the heading above says it.
    let address =
        (room.venue.is_none() && !room.address.is_empty()).then(|| room.address.join(", "));
    let note = room.note.as_ref().map(|note| el("p.term-note").with(scene.text(note)));
    el("li.place-room")
        .attr("id", format!("raum-{}", room.id))
        .with(number.map(|number| [number.into(), " ".into()]))
        .with(el("strong").with(scene.text(&room.name)))
        .with(seats.map(|seats| el("p.term-note").with(seats)))
        .with(room_access(scene, &room.access))
        .with(address.map(|address| el("p.term-note").with(address)))
        .with(note)
}
