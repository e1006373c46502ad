use crate::{
    event::Room,
    markup::{Element, el},
    view::{Scene, part::room_access},
};

/// A room, with what stands for it on the plan. Links to rooms lead here.
pub(super) fn room_item(scene: &Scene, room: &Room, label: Option<String>) -> Element {
    let label = label.map(|label| el("b.plan-number").with(label));
    let words = scene.words();
    let seats = room.capacity.map(|seats| words.count(words.seats, &seats.to_string()));
    // Of a room in a further venue, the heading above says it.
    let address =
        (room.venue.is_none() && !room.address.is_empty()).then(|| room.address.join(", "));
    let note = room.note.as_ref().map(|note| el("p.term-note").with(scene.text(note)));
    el("li.place-room")
        .attr("id", format!("raum-{}", room.id))
        .with(label.map(|label| [label.into(), " ".into()]))
        .with(el("strong").with(scene.text(&room.name)))
        .with(seats.map(|seats| el("p.term-note").with(seats)))
        .with(room_access(scene, &room.access))
        .with(address.map(|address| el("p.term-note").with(address)))
        .with(note)
}
