//! People.

use crate::event::{Person, degrees, is_unknown, joined_family};

use super::{
    accounts::own_link,
    cursor::Cursor,
    fields::Fields,
    guard::Guard,
    ids::{reference, without_repetitions},
    json::{Json, quoted},
    kinds::Kind,
    languages::language,
    said::{Said, said},
    text::{line, rich, text, translation},
};

/// Reads a person. A hidden one is read, too, and left out at the end.
pub fn person(id: &str, fields: &mut Fields) -> Option<Person> {
    fields.guard(Guard::Hidden);
    let name = fields.needed("name", line);
    let members = fields.optional("members", text);
    let is_group = fields.flag("is_group") || members.is_some();
    let sort_name = fields.optional("sort_name", line);
    let sort_name = sort_name.or_else(|| match name.as_deref()? {
        // "Chor der Durchsagen" has no family name.
        name if is_group => Some(name.replace(',', "")),
        name => Some(usual_sort_name(fields, name)),
    });
    let (organisation, organisations) = organisations(fields);
    Some(Person {
        id: id.to_owned(),
        title: fields.optional("title", line),
        role: fields.optional("role", text),
        role_translation: fields.optional("role_translation", translation),
        asked: is_asked(fields),
        group: fields.optional("group", reference(Kind::PeopleGroup)),
        organisation,
        organisations,
        part: fields.optional("part", text),
        biography: fields.optional("biography", rich),
        photo: fields.optional("photo", reference(Kind::Photo)),
        languages: fields.list("languages", language),
        links: fields.list("links", own_link),
        is_group,
        members,
        sort_name: sort_name?,
        name: name?,
    })
}

/// Whether a person has not said yes, and is announced as asked. What is no clear answer is no
/// yes.
fn is_asked(fields: &mut Fields) -> bool {
    fields.optional("confirmed", Cursor::flag);
    !fields.cursor.json.all("confirmed").all(|value| matches!(value, Json::Flag(true) | Json::Null))
}

/// The first organisation, and further ones.
fn organisations(fields: &mut Fields) -> (Option<String>, Vec<String>) {
    let one = fields.optional("organisation", line);
    let mut all: Vec<_> = one.into_iter().chain(fields.list("organisations", line)).collect();
    all = without_repetitions(&fields.cursor.key("organisations"), all, String::clone);
    let mut all = all.into_iter();
    (all.next(), all.collect())
}

/// "Ada Maria Berg" is sorted as "Berg, Ada Maria", and "José Ortega y Gasset" as "Ortega y
/// Gasset, José". Degrees behind a name are no part of it.
fn family_name_first(name: &str) -> String {
    if is_unknown(name) {
        return name.to_owned();
    }
    let mut words: Vec<&str> = name.split_whitespace().collect();
    words.truncate(words.len() - degrees(&words));
    words.iter_mut().for_each(|word| *word = word.trim_end_matches(','));
    let begin = joined_family(&words).unwrap_or(words.len().saturating_sub(1));
    match words.split_at(begin) {
        ([], family) => family.join(" "),
        (given, family) => format!("{}, {}", family.join(" "), given.join(" ")),
    }
}

/// The sort name where none is given. In "Al Müller zu Hof" only people know whether "Müller"
/// is a given name.
fn usual_sort_name(fields: &Fields, name: &str) -> String {
    let sort_name = family_name_first(name);
    let words: Vec<&str> = name.split_whitespace().collect();
    if joined_family(&words).is_some_and(|begin| words.get(begin + 1) == Some(&"zu")) {
        let sorted = quoted(&sort_name);
        let what = said!("it is sorted as {sorted}", "eingeordnet wird der Name als {sorted}");
        let hint = Said::new(
            "if that is wrong, write \"sort_name\"",
            "wenn das nicht stimmt, \"sort_name\" schreiben",
        );
        fields.cursor.key("sort_name").warn(what, Some(hint));
    }
    sort_name
}

#[cfg(test)]
mod tests {
    use super::family_name_first;

    #[test]
    fn ok_the_family_name_is_the_last_word_and_what_is_joined_to_it() {
        for (name, sorted) in [
            ("Ada Maria Berg", "Berg, Ada Maria"),
            ("Samson", "Samson"),
            ("Ursula von der Leyen", "Leyen, Ursula von der"),
            ("Al Müller zu Hof", "Müller zu Hof, Al"),
            ("José Ortega y Gasset", "Ortega y Gasset, José"),
        ] {
            assert_eq!(family_name_first(name), sorted);
        }
    }
}
