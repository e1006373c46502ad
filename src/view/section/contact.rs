use crate::{
    markup::{Node, el},
    route::Route,
    view::{
        Scene,
        part::{
            contact_list, organisation_list, page_head, room_list, section_mark, titled, venue_card,
        },
    },
};

/// Whom to ask, where it takes place, and who stands behind the event.
pub fn contact(scene: &Scene) -> Node {
    let words = scene.words();
    let event = &scene.event;
    let mark = section_mark(&Route::Contact.path(), event.contacts.len());
    let none = event.contacts.is_empty().then(|| el("p").with(words.no_contacts));
    let venue = event.venue.as_ref().filter(|_| !event.is_moved_online());
    let venue = venue.map(|venue| venue_card(scene, venue));
    let more = venue.is_some().then(|| el("p").with(scene.link(Route::Places, words.places)));
    [
        page_head(mark, words.contact, none).into(),
        contact_list(scene, event.contacts.iter(), 2).into(),
        titled(words.venue, venue).into(),
        more.into(),
        titled(words.rooms, room_list(scene)).into(),
        titled(words.organisers, organisation_list(scene)).into(),
    ]
    .into()
}
