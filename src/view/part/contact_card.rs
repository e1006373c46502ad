use crate::{
    event::Contact,
    export::{contact_card as vcard, vcard_data_url},
    i18n::{Words, fill},
    markup::{Element, Node, el},
    route::Route,
    view::Scene,
};

use super::{copy_button, heading, qr_code, term, terms};

/// A contact as a card: who, what for, how to reach them, and a vCard to keep.
pub fn contact_card(scene: &Scene, contact: &Contact, level: u8) -> Element {
    let role = contact.role.as_ref();
    let position = contact.position.as_ref().map(|position| el("p").with(scene.text(position)));
    let organisation = contact.organisation.as_deref().map(|name| el("p").with(name));
    let mut known = reach(scene.words(), contact);
    known.extend(details(scene, contact));
    el("article.contact-card")
        .attr("id", format!("contact-{}", contact.id))
        .key(format!("contact {}", contact.id))
        .attr("data-contact", &contact.id)
        .with(role.map(|role| el("p.contact-role").with(scene.text(role))))
        .with(heading(level, "contact-name", contact.name.as_str()))
        .with(position)
        .with(organisation)
        .with(terms(known))
        .with(save(scene, contact))
}

/// The vCard is part of the page, so that it is always as new as the page; its code is
/// read by the phone of whoever stands beside.
fn save(scene: &Scene, contact: &Contact) -> Node {
    let words = scene.words();
    let card = vcard(&scene.event, contact, scene.language());
    let whose = || el("span.visually-hidden").with(words.colon).with(contact.name.as_str());
    let file = el("a.button")
        .attr("href", vcard_data_url(&card))
        .attr("download", format!("{}.vcf", contact.id))
        .with(words.save_card)
        .with(whose());
    // On the page of the contacts alone: a code is larger than everything else of a card.
    let code = (scene.address.route == Route::Contact)
        .then(|| qr_code(&card, &fill(words.card_code, &contact.name)))
        .flatten();
    let code = code.map(|code| {
        el("details.contact-code")
            .with(el("summary.button-quiet").with(words.show_code).with(whose()))
            .with(code)
    });
    [file.into(), code.into()].into()
}

fn reach(words: &'static Words, contact: &Contact) -> Vec<Option<Element>> {
    let link = |href: String, text: &str| el("a").attr("href", href).with(text);
    let phone = contact.dialled().zip(contact.phone.as_deref());
    // RFC 3966.
    let phone = phone.map(|(number, text)| link(format!("tel:{number}"), text));
    let email = contact.email.as_deref().map(|email| -> [Node; 3] {
        let copy = copy_button(words, email);
        [link(format!("mailto:{email}"), email).into(), " ".into(), copy.into()]
    });
    let website = contact.url.as_deref().map(|url| link(url.to_owned(), url));
    vec![term(words.phone, phone), term(words.email, email), term(words.website, website)]
}

fn details(scene: &Scene, contact: &Contact) -> [Option<Element>; 3] {
    let words = scene.words();
    let address = (!contact.address.is_empty()).then(|| contact.address.join(", "));
    [
        term(words.address, address),
        term(words.languages, scene.languages(&contact.languages)),
        term(words.topics, contact.topics.as_ref().map(|topics| scene.text(topics))),
    ]
}
