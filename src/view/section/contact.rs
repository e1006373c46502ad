use leptos::prelude::*;

use crate::view::{
    Scene,
    part::{ContactCard, OrganisationList, page_head, VenueCard},
};

/// Whom to ask, where it takes place, and who stands behind the event.
#[component]
pub fn ContactPage<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let event = &scene.event;
    let cards = event
        .contacts
        .iter()
        .map(|contact| view! { <li><ContactCard scene contact level=2/></li> })
        .collect_view();
    let none = event.contacts.is_empty().then(|| view! { <p>{words.no_contacts}</p> });
    let venue = event.venue.as_ref().map(|venue| {
        view! { <section><h2>{words.venue}</h2> <VenueCard scene venue/></section> }
    });
    let organisers = (!event.organisations.is_empty()).then(|| {
        view! { <section><h2>{words.organisers}</h2> <OrganisationList scene/></section> }
    });
    view! {
        {page_head((), words.contact, ())}
        {none}
        <ul class="contact-list">{cards}</ul>
        {venue}
        {organisers}
    }
    .into_any()
}
