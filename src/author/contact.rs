//! Contacts.

use crate::event::Contact;

use super::{
    address::{email, phone, url},
    fields::Fields,
    guard::Guard,
    languages::language,
    postal::address,
    text::{line, text},
};

/// Reads a contact. An unpublished one is read, too, and left out at the end.
pub fn contact(id: &str, fields: &mut Fields) -> Option<Contact> {
    fields.guard(Guard::Publish);
    let name = fields.needed("name", line);
    let address = address(fields);
    Some(Contact {
        id: id.to_owned(),
        role: fields.optional("role", text),
        position: fields.optional("position", text),
        organisation: fields.optional("organisation", line),
        phone: fields.optional("phone", phone),
        email: fields.optional("email", email),
        url: fields.optional("url", url),
        address: address.lines,
        postal: address.parts,
        languages: fields.list("languages", language),
        topics: fields.optional("topics", text),
        name: name?,
    })
}
