//! Headings of the page of people.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Event, Id, PeopleGroup};

use super::{
    fields::Fields,
    ids::{reference, without_repetitions},
    kinds::Kind,
    text::text,
};

/// Reads a group. Who belongs to it is said here, in order, or by the people themselves.
pub fn people_group(id: &str, fields: &mut Fields) -> Option<PeopleGroup> {
    let name = fields.needed("name", text);
    let people = fields.list("people", reference(Kind::Person));
    let people = without_repetitions(&fields.cursor.key("people"), people, Id::clone);
    Some(PeopleGroup { id: id.to_owned(), name: name?, people, is_ordered: false })
}

/// Adds those who say that they belong to a group after those whom it names, and sorts people by
/// their first group, those without one first. People are in the order of their names.
pub fn gather_groups(event: &mut Event) {
    let Event { people_groups, people, .. } = event;
    for group in &mut *people_groups {
        group.is_ordered = !group.people.is_empty();
        let named: BTreeSet<Id> = group.people.iter().cloned().collect();
        let own = people.iter().filter(|person| person.group.as_ref() == Some(&group.id));
        let further = own.filter(|person| !named.contains(&person.id));
        group.people.extend(further.map(|person| person.id.clone()));
    }
    // The published event says it in the groups alone.
    people.iter_mut().for_each(|person| person.group = None);
    let mut places: BTreeMap<&Id, usize> = BTreeMap::new();
    for (place, id) in people_groups.iter().flat_map(|group| &group.people).enumerate() {
        places.entry(id).or_insert(place);
    }
    people.sort_by_key(|person| places.get(&person.id));
}
