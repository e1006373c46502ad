//! The organisations behind the event.

use crate::event::{Organisation, OrganisationRole};

use super::{
    address::url,
    cursor::Cursor,
    fields::Fields,
    text::{line, text, translation},
};

/// Reads an organisation.
pub fn organisation(id: &str, fields: &mut Fields) -> Option<Organisation> {
    let name = fields.needed("name", line);
    let role = fields.needed("role", Cursor::one_of::<OrganisationRole>);
    Some(Organisation {
        id: id.to_owned(),
        name_translation: fields.optional("name_translation", translation),
        url: fields.optional("url", url),
        note: fields.optional("note", text),
        name: name?,
        role: role?,
    })
}
