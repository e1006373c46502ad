//! People.

use crate::event::Person;

use super::{
    fields::Fields,
    ids::reference,
    languages::language,
    names::Kind,
    small::link,
    text::{line, rich, text, translation},
};

/// Reads a person. A hidden one is read, but noted as withheld.
pub fn person(id: &str, fields: &mut Fields) -> Option<Person> {
    let name = fields.needed("name", line);
    // Only a clear `false` shows the person, so that a typo cannot.
    let hidden = fields.optional("hidden", |cursor| Some(cursor.flag() != Some(false)));
    if hidden == Some(true) {
        fields.cursor.context.names.keep_out(Kind::Person, id);
    }
    let sort_name = fields.optional("sort_name", line);
    Some(Person {
        id: id.to_owned(),
        title: fields.optional("title", line),
        role: fields.optional("role", text),
        role_translation: fields.optional("role_translation", translation),
        organisation: fields.optional("organisation", line),
        part: fields.optional("part", text),
        biography: fields.optional("biography", rich),
        photo: fields.optional("photo", reference(Kind::Photo)),
        languages: fields.list("languages", language),
        links: fields.list("links", link),
        sort_name: sort_name.or_else(|| name.as_deref().map(family_name_first))?,
        name: name?,
    })
}

/// "Ada Maria Berg" is sorted as "Berg, Ada Maria".
fn family_name_first(name: &str) -> String {
    match name.rsplit_once(char::is_whitespace) {
        Some((given, family)) => format!("{family}, {}", given.trim_end()),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::family_name_first;

    #[test]
    fn ok_the_family_name_is_the_last_word() {
        assert_eq!(family_name_first("Ada Maria Berg"), "Berg, Ada Maria");
        assert_eq!(family_name_first("Samson"), "Samson");
    }
}
