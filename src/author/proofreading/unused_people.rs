//! People that nothing names.

use std::collections::BTreeSet;

use crate::event::Person;

use super::{
    super::{kinds::Kind, remark::Remark, said::Said, spellings::folded},
    remarks::Remarks,
};

/// Remarks on people that no session, group, page, picture or contact names. While a programme
/// comes into being most are so; then it is no slip.
pub fn look(remarks: &mut Remarks) {
    let event = remarks.event;
    let is_portrait = |person: &Person, photo: &String| person.photo.as_ref() == Some(photo);
    let mut named = remarks.context.names.named(Kind::Person, |place| {
        // Their portrait names everyone who has one.
        !place.path.starts_with(Kind::Photo.list())
    });
    for photo in &event.photos {
        let shown = photo.people.iter().filter_map(|id| remarks.people.get(id.as_str()));
        named.extend(shown.filter(|one| !is_portrait(one, &photo.id)).map(|one| one.id.clone()));
    }
    named.extend(event.people_groups.iter().flat_map(|group| group.people.iter().cloned()));
    let contacts: BTreeSet<String> =
        event.contacts.iter().map(|contact| folded(&contact.name)).collect();
    let is_used = |person: &&Person| {
        let says_why = person.part.is_some() || person.asked;
        says_why || named.contains(&person.id) || contacts.contains(&folded(&person.name))
    };
    let unused: Vec<&Person> = event.people.iter().filter(|one| !is_used(one)).collect();
    if unused.len() * 2 >= event.people.len() {
        return;
    }
    for person in unused {
        let said = [
            Said::new(
                "no session, group, page or picture names this person",
                "diese Person nennt kein Programmpunkt, keine Gruppe, keine Seite und kein Bild",
            ),
            Said::new(
                "the page of people does not say what they do here",
                "bei den Personen steht nicht, was sie hier tut",
            ),
            Said::new(
                "name them in a session, say their \"part\", or delete the entry",
                "sie in einem Programmpunkt nennen, \"part\" dazuschreiben oder den Eintrag löschen",
            ),
        ];
        let place = remarks.place(Kind::Person, &person.id, "");
        remarks.add(Remark::UnusedPerson, place, said);
    }
}
