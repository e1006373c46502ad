//! Who stands behind the event.

use crate::event::{Organisation, OrganisationRole};

use super::{
    address::url,
    cursor::Cursor,
    fields::Fields,
    text::{line, text, translation},
};

const ROLES: [(&str, OrganisationRole); 6] = [
    ("host", OrganisationRole::Host),
    ("parent", OrganisationRole::Parent),
    ("commissioner", OrganisationRole::Commissioner),
    ("funder", OrganisationRole::Funder),
    ("partner", OrganisationRole::Partner),
    ("venue", OrganisationRole::Venue),
];

/// Reads an organisation.
pub fn organisation(id: &str, fields: &mut Fields) -> Option<Organisation> {
    let name = fields.needed("name", line);
    let role = fields.needed("role", |cursor: &Cursor| cursor.one_of(&ROLES));
    Some(Organisation {
        id: id.to_owned(),
        name_translation: fields.optional("name_translation", translation),
        url: fields.optional("url", url),
        note: fields.optional("note", text),
        name: name?,
        role: role?,
    })
}
