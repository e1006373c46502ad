//! Filtering the lists of pictures and people.

use crate::{
    event::{Event, Person, Photo},
    route::Route,
};

use super::{
    filters::{Facet, Filters},
    fold::fold,
};

/// Lists up to this length need no filters.
const LONG: usize = 8;

/// The facets of an item and its values of them.
pub type Item = Vec<(Facet, String)>;

/// The items of a page's list, in its order; empty for pages without such a list.
pub fn listing(event: &Event, route: &Route) -> Vec<Item> {
    match route {
        Route::Gallery => event.pictures().map(|photo| picture_item(event, photo)).collect(),
        Route::People => {
            let people = event.people_lists().into_iter().flat_map(|(_, people)| people);
            people.map(|person| person_item(event, person)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether the filters show an item.
pub fn item_matches(item: &Item, filters: &Filters) -> bool {
    filters.allows_all(|facet, value| item.iter().any(|(own, has)| *own == facet && has == value))
}

/// The values of each facet. Facets that cannot narrow the list are omitted.
pub fn listing_facets(event: &Event, items: &[Item]) -> Vec<(Facet, Vec<String>)> {
    // Single pictures are for partners, not for choosing.
    let all = Facet::ALL.iter().copied().filter(|facet| *facet != Facet::Photo);
    let facets = all.filter(|_| items.len() > LONG);
    let facets = facets.map(|facet| (facet, values(event, items, facet)));
    facets
        .filter(|(facet, values)| {
            let has_it = |item: &Item| item.iter().any(|(own, _)| own == facet);
            values.len() > 1 || (!values.is_empty() && !items.iter().all(has_it))
        })
        .collect()
}

fn picture_item(event: &Event, photo: &Photo) -> Item {
    let session = photo.session.as_ref().and_then(|id| event.session(id));
    // A photo names its session, not the run.
    let runs = session.map_or(&[] as &[_], |session| &session.runs);
    let days = event.days.iter().filter(|day| runs.iter().any(|run| run.is_on(day)));
    let days = days.map(|day| (Facet::Day, day.date.as_str().to_owned()));
    let session = photo.session.clone().map(|id| (Facet::Session, id));
    let people = photo.people.iter().map(|id| (Facet::Person, id.clone()));
    let own = (Facet::Photo, photo.id.clone());
    days.chain(session).chain(people).chain([own]).collect()
}

fn person_item(event: &Event, person: &Person) -> Item {
    let parts = event.sessions.iter().flat_map(|session| &session.people);
    let own = parts.filter(|part| part.person == person.id);
    let roles = own.map(|part| (Facet::Role, part.role.name().to_owned()));
    let mut item: Item = roles.collect();
    for name in person.all_organisations() {
        item.push((Facet::Organisation, name.to_owned()));
    }
    item
}

/// Each value once, sorted by [`rank`].
fn values(event: &Event, items: &[Item], facet: Facet) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let all = items.iter().flatten().filter(|(own, _)| *own == facet);
    for (_, value) in all {
        if !values.contains(value) {
            let place = rank(event, facet, value);
            let at = values.partition_point(|known| rank(event, facet, known) <= place);
            values.insert(at, value.clone());
        }
    }
    values
}

/// Sessions and people in the event's order, everything else alphabetically.
fn rank(event: &Event, facet: Facet, value: &str) -> (Option<usize>, String) {
    let position = match facet {
        Facet::Session => event.sessions.iter().position(|session| session.id == value),
        Facet::Person => event.people.iter().position(|person| person.id == value),
        _ => None,
    };
    (position, fold(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_pictures_by_day_session_and_person() {
        let mut event = fixture::event();
        let person = event.people[0].id.clone();
        let photo = fixture::photo("saal");
        event.photos = vec![photo.clone(); LONG];
        let people = vec![person.clone()];
        event.photos.push(Photo { session: Some("opening".into()), people, ..photo });
        event.photos[0].id = "foyer".to_owned();
        let items = listing(&event, &Route::Gallery);
        let one =
            Filters { selected: vec![(Facet::Photo, "foyer".to_owned())], ..Filters::default() };
        assert_eq!(items.iter().filter(|item| item_matches(item, &one)).count(), 1);
        let filters = listing_facets(&event, &items);
        let expected = [
            (Facet::Day, vec!["2026-05-07".to_owned()]),
            (Facet::Session, vec!["opening".to_owned()]),
            (Facet::Person, vec![person]),
        ];
        assert_eq!(filters, expected);
        for (facet, mut values) in expected {
            let filters =
                Filters { selected: vec![(facet, values.remove(0))], ..Filters::default() };
            let seen = items.iter().filter(|item| item_matches(item, &filters)).count();
            assert_eq!(seen, 1, "{facet:?}");
        }
    }

    #[test]
    fn ok_a_picture_is_of_every_day_on_which_its_session_is_held() {
        let mut event = fixture::event();
        let mut other = event.sessions[0].runs[0].clone();
        other.day = crate::event::Date::parse("2026-05-08").ok();
        event.sessions[0].runs.push(other);
        for mut event in [event, fixture::with_long_run(fixture::event())] {
            let photo = fixture::photo("saal");
            event.photos = vec![Photo { session: Some("opening".into()), ..photo }];
            let items = listing(&event, &Route::Gallery);
            let days: Vec<_> = items[0].iter().filter(|(facet, _)| *facet == Facet::Day).collect();
            assert_eq!(days.len(), 2);
        }
    }

    #[test]
    fn ok_organisations_in_the_order_of_the_alphabet_and_each_once() {
        let mut event = fixture::event();
        let one = event.people[0].clone();
        for name in ["Zirkus", "Öffentlichkeit", "Amt", "Zirkus"].repeat(3) {
            event.people.push(Person { organisation: Some(name.to_owned()), ..one.clone() });
        }
        let filters = listing_facets(&event, &listing(&event, &Route::People));
        let (_, values) = filters.iter().find(|(facet, _)| *facet == Facet::Organisation).unwrap();
        let known = |name: &&String| ["Zirkus", "Öffentlichkeit", "Amt"].contains(&name.as_str());
        let values: Vec<_> = values.iter().filter(known).collect();
        assert_eq!(values, ["Amt", "Öffentlichkeit", "Zirkus"]);
    }

    #[test]
    fn ok_short_lists_have_no_filters() {
        let event = fixture::event();
        assert!(listing_facets(&event, &listing(&event, &Route::People)).is_empty());
    }
}
