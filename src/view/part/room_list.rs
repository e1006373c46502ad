use crate::{
    event::{Room, Text},
    markup::{Element, el},
    view::Scene,
};

/// The rooms of which more is known than their name: how many find a seat, whether there are steps,
/// where they are if they are not in the house.
pub fn room_list(scene: &Scene) -> Option<Element> {
    let rooms = scene.event.rooms.iter();
    let told = rooms.filter(|room| {
        let is_told = room.capacity.is_some() || room.note.is_some() || !room.access.is_empty();
        is_told || !room.address.is_empty()
    });
    let items: Vec<_> = told.map(|one| room(scene, one)).collect();
    (!items.is_empty()).then(|| el("dl.terms room-list").with(items))
}

/// "22 Stufen · Tür 90 cm breit".
pub fn room_access(scene: &Scene, access: &[Text]) -> Option<Element> {
    let words: Vec<_> = access.iter().map(|fact| scene.plain(fact)).collect();
    (!words.is_empty()).then(|| el("p.term-note").with(words.join(" · ")))
}

fn room(scene: &Scene, room: &Room) -> Element {
    let words = scene.words();
    let seats = room.capacity.map(|seats| words.count(words.seats, &seats.to_string()));
    let note = room.note.as_ref();
    let address = (!room.address.is_empty()).then(|| el("p").with(room.address.join(", ")));
    let content = el("dd")
        .with(address)
        .with(seats)
        .with(room_access(scene, &room.access))
        .with(note.map(|note| el("p.term-note").with(scene.text(note))));
    el("div.term").with(el("dt").with(scene.text(&room.name))).with(content)
}
