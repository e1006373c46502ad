//! Contacts.

use crate::event::Contact;

use super::{
    address::{email, phone, url},
    fields::Fields,
    kinds::Kind,
    languages::language,
    postal::address,
    text::{line, text},
};

/// Reads a contact. An unpublished one is read, but noted as withheld.
pub fn contact(id: &str, fields: &mut Fields) -> Option<Contact> {
    let name = fields.needed("name", line);
    // Only a clear `true` publishes the contact, so that a typo cannot.
    let publish = fields.optional("publish", |cursor| Some(cursor.flag() == Some(true)));
    if publish == Some(false) {
        fields.cursor.context.names.keep_out(Kind::Contact, id);
    }
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
