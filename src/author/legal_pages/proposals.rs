//! What an event seems to know of the provider of its website.

use crate::event::{Event, OrganisationRole, town};

use super::field::LegalField;

/// The host, and the first contact that is published: the host's own before others.
pub fn proposals(event: &Event) -> Vec<(LegalField, String)> {
    let is_host = |role| role == OrganisationRole::Host;
    let host = event.organisations.iter().find(|one| is_host(one.role)).map(|host| &host.name);
    let is_theirs = |one: &&crate::event::Contact| one.organisation.as_ref() == host;
    let contact = event.contacts.iter().find(is_theirs).or(event.contacts.first());
    let postal = contact.and_then(|contact| contact.postal.as_ref());
    let town =
        postal.map(|one| town(one.country.as_deref(), one.postal_code.as_deref(), &one.city));
    let found = [
        (LegalField::Provider, host.cloned()),
        (LegalField::Street, postal.and_then(|postal| postal.street.clone())),
        (LegalField::Town, town),
        (LegalField::Email, contact.and_then(|contact| contact.email.clone())),
        (LegalField::Phone, contact.and_then(|contact| contact.phone.clone())),
    ];
    found.into_iter().filter_map(|(field, text)| Some((field, text?))).collect()
}
