use leptos::prelude::*;

use crate::{
    event::Press,
    i18n::numeric_date,
    view::{
        Scene,
        part::{ContactCard, FactList, LinkList, Official, page_head, RichTextBlock},
    },
};

/// What journalists need: in short, figures, contacts, material.
#[component]
pub fn PressPage<'a>(scene: &'a Scene) -> AnyView {
    let words = scene.words();
    let content = match &scene.event.press {
        Some(press) => press_content(scene, press),
        None => view! { <p>{words.no_press}</p> }.into_any(),
    };
    view! {
        {page_head((), words.press, ())}
        <div class="press">{content}</div>
    }
    .into_any()
}

fn press_content(scene: &Scene, press: &Press) -> AnyView {
    let words = scene.words();
    view! {
        {release(scene, press)}
        {press.summary.as_ref().map(|text| view! {
            <section><h2>{words.in_short}</h2> <RichTextBlock scene text/></section>
        })}
        {(!scene.event.facts.is_empty()).then(|| view! {
            <section><h2>{words.facts_and_figures}</h2> <FactList scene/></section>
        })}
        {contacts(scene, press)}
        {offers(scene, press)}
        {(!press.links.is_empty()).then(|| view! {
            <section><h2>{words.links}</h2> <LinkList scene links=&press.links/></section>
        })}
        {press.boilerplate.as_ref().map(|text| view! {
            <section><h2>{words.about_hosts}</h2> <RichTextBlock scene text/></section>
        })}
    }
    .into_any()
}

/// The press release: its date and headline.
fn release(scene: &Scene, press: &Press) -> AnyView {
    let date = press.date.as_ref().map(|date| {
        let day = numeric_date(date, scene.locale());
        let place = press.place.as_ref().map(|place| format!(", {place}"));
        view! { <p class="press-date">{scene.fill(scene.words().press_release_of, &day)} {place}</p> }
    });
    let headline = press.headline.as_ref().map(|headline| {
        view! {
            <h2 class="press-headline">
                <Official scene text=headline translation=press.headline_translation.as_ref()/>
            </h2>
        }
    });
    view! { <section class="press-release">{headline} {date}</section> }.into_any()
}

fn contacts(scene: &Scene, press: &Press) -> Option<AnyView> {
    let contacts = &scene.event.contacts;
    let named = press.contacts.iter().filter_map(|id| contacts.iter().find(|one| one.id == *id));
    let cards: Vec<_> = named
        .map(|contact| view! { <li><ContactCard scene contact level=3/></li> })
        .collect();
    let title = scene.words().press_contact;
    (!cards.is_empty()).then(|| {
        view! { <section><h2>{title}</h2> <ul class="contact-list">{cards}</ul></section> }.into_any()
    })
}

fn offers(scene: &Scene, press: &Press) -> Option<AnyView> {
    if press.offers.is_empty() {
        return None;
    }
    let items = press.offers.iter().map(|offer| view! { <li>{scene.text(offer)}</li> }).collect_view();
    let title = scene.words().on_request;
    Some(view! { <section><h2>{title}</h2> <ul>{items}</ul></section> }.into_any())
}
