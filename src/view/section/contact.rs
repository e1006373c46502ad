use crate::{
    event::PageRole,
    markup::{Element, Node, el},
    route::Route,
    view::{
        Scene,
        part::{
            Detail, contact_list, organisation_list, page_head, page_list, room_list, section_mark,
            titled, venue_card, visit_list,
        },
    },
};

/// Whom to ask, where it takes place, and who stands behind the event.
pub fn contact(scene: &Scene) -> Node {
    let words = scene.words();
    let event = &scene.event;
    let mark = section_mark(&Route::Contact.path(), event.contacts.len());
    let none = event.contacts.is_empty().then(|| el("p").with(words.no_contacts));
    // Many a question has been answered there.
    let answers = page_list(scene, event.pages_with(&[PageRole::Faq]));
    let venue = event.venue.as_ref().filter(|_| !event.is_moved_online());
    let venue = venue.map(|venue| {
        let ways = event.pages_with(&[PageRole::Directions, PageRole::Hotels]);
        el("div").with(venue_card(scene, venue)).with(visit_list(scene, ways))
    });
    [
        page_head(mark, words.contact, [none.into(), answers.into()]).into(),
        contact_list(scene, event.contacts.iter(), 2).into(),
        titled(words.venue, venue).into(),
        titled(words.rooms, room_list(scene)).into(),
        titled(words.organisers, organisations(scene)).into(),
    ]
    .into()
}

/// With many, those who answer for the event; the others are on a page of their own.
fn organisations(scene: &Scene) -> Option<Element> {
    let event = &scene.event;
    let has_page = event.has_organisations_page();
    let groups = event.organisation_groups();
    let mut groups = groups
        .filter(|group| !has_page || group.first().is_some_and(|one| one.role.is_answerable()));
    let list = organisation_list(scene, "h3", Detail::Whole, &mut groups)?;
    Some(el("div").with(list).with(all_organisations(scene)))
}

/// The way to the page of organisations, if there is one.
pub(super) fn all_organisations(scene: &Scene) -> Option<Element> {
    let link = scene.link(Route::Organisations, scene.words().all_organisations).class("button");
    scene.event.has_organisations_page().then(|| el("p.area-more").with(link))
}
