use leptos::prelude::*;

use crate::{
    event::Contact,
    export::{contact_card, vcard_data_url},
    i18n::language_name,
    view::Scene,
};

use super::{heading, term};

/// A contact as a card: who, what for, how to reach them, and a vCard to keep.
#[component]
pub fn ContactCard<'a>(scene: &'a Scene, contact: &'a Contact, level: u8) -> AnyView {
    let words = scene.words();
    let card = contact_card(contact, scene.event.default_language(), scene.language());
    view! {
        <article class="contact-card" data-contact=contact.id.clone()>
            {contact.role.as_ref().map(|role| view! { <p class="contact-role">{scene.text(role)}</p> })}
            {heading(level, "contact-name", contact.name.clone())}
            {contact.position.as_ref().map(|position| view! { <p>{scene.text(position)}</p> })}
            {contact.organisation.as_ref().map(|name| view! { <p>{name.clone()}</p> })}
            <dl class="terms">{reach(scene, contact)} {details(scene, contact)}</dl>
            <a class="button" href=vcard_data_url(&card) download=format!("{}.vcf", contact.id)>
                {words.save_card} <span class="visually-hidden">": " {contact.name.clone()}</span>
            </a>
        </article>
    }
    .into_any()
}

fn reach(scene: &Scene, contact: &Contact) -> AnyView {
    let words = scene.words();
    let phone = contact.phone.clone().zip(contact.tel()).map(|(phone, tel)| {
        term(words.phone, view! { <a href=tel>{phone}</a> })
    });
    let email = contact.email.clone().map(|email| {
        let href = format!("mailto:{email}");
        term(words.email, view! { <a href=href>{email}</a> })
    });
    let website = contact.url.clone().map(|url| {
        term(words.website, view! { <a href=url.clone()>{url.clone()}</a> })
    });
    view! { {phone} {email} {website} }.into_any()
}

fn details(scene: &Scene, contact: &Contact) -> AnyView {
    let words = scene.words();
    let address = (!contact.address.is_empty()).then(|| term(words.address, contact.address.join(", ")));
    let languages: Vec<_> = contact.languages.iter().map(|code| language_name(code)).collect();
    let languages = (!languages.is_empty())
        .then(|| term(words.languages, languages.join(", ")));
    let topics = contact.topics.as_ref().map(|topics| term(words.topics, scene.text(topics)));
    view! { {address} {languages} {topics} }.into_any()
}
