//! Whom to ask.

use crate::event::Contact;

use super::{
    address::{email, phone, url},
    fields::Fields,
    languages::language,
    names::Kind,
    text::{line, text},
};

/// Reads a contact. One that shall not be published is read and noted as kept out.
pub fn contact(id: &str, fields: &mut Fields) -> Option<Contact> {
    let name = fields.needed("name", line);
    // Anything but a clear yes keeps the contact out: a slip must not publish anybody.
    let publish = fields.optional("publish", |cursor| Some(cursor.flag() == Some(true)));
    if publish == Some(false) {
        fields.cursor.context.names.keep_out(Kind::Contact, id);
    }
    Some(Contact {
        id: id.to_owned(),
        role: fields.optional("role", text),
        position: fields.optional("position", text),
        organisation: fields.optional("organisation", line),
        phone: fields.optional("phone", phone),
        email: fields.optional("email", email),
        url: fields.optional("url", url),
        address: fields.list("address", line),
        languages: fields.list("languages", language),
        topics: fields.optional("topics", text),
        name: name?,
    })
}
