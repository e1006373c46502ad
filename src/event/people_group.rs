//! Headings of the page of people.

use serde::Serialize;

use super::{Event, Id, Person, Text, tree::from_object};

/// People under one heading. They may belong to several groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeopleGroup {
    pub id: Id,
    pub name: Text,
    /// The ids of its people, in the order of the page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Id>,
    /// They stand in an order of the organiser's own, and not in that of their names.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_ordered: bool,
}

from_object! { PeopleGroup { id, name, people, is_ordered } }

impl Event {
    /// The lists of the page of people: those without a group, then each group that has people.
    pub fn people_lists(&self) -> Vec<(Option<&PeopleGroup>, Vec<&Person>)> {
        let mut is_grouped = vec![false; self.people.len()];
        let mut lists = vec![(None, Vec::new())];
        let mut next = 0;
        for group in &self.people_groups {
            let mut own = Vec::new();
            for id in &group.people {
                // The order is mostly the same, so the search starts after the previous match.
                let mut places = (next..self.people.len()).chain(0..next);
                if let Some(place) = places.find(|place| self.people[*place].id == *id) {
                    is_grouped[place] = true;
                    own.push(&self.people[place]);
                    next = place + 1;
                }
            }
            lists.push((Some(group), own));
        }
        let others = self.people.iter().zip(is_grouped).filter(|(_, is_grouped)| !is_grouped);
        lists[0].1.extend(others.map(|(person, _)| person));
        lists.retain(|(_, people)| !people.is_empty());
        lists
    }
}
