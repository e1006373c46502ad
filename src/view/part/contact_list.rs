use crate::{
    event::Contact,
    markup::{Element, el},
    view::Scene,
};

use super::contact_card;

/// Contacts as cards; nothing if there are none.
pub fn contact_list<'a>(
    scene: &Scene,
    contacts: impl Iterator<Item = &'a Contact>,
    level: u8,
) -> Option<Element> {
    let cards: Vec<_> =
        contacts.map(|contact| el("li").with(contact_card(scene, contact, level))).collect();
    (!cards.is_empty()).then(|| el("ul.contact-list").with(cards))
}
