//! What a choice would leave, before it is made.

use crate::{event::Event, route::Route};

use super::{
    filters::{Facet, Filters},
    listing::{item_matches, listing},
    programme_filter::visible_in,
    timetable::timetable,
};

/// Facets, and the values that there are to choose from.
pub type Facets = Vec<(Facet, Vec<String>)>;

/// Values of facets, and how many items each leaves.
pub type Counts = Vec<(Facet, String, usize)>;

/// How many items of a page each value of its facets leaves, together with what is chosen of the
/// other facets.
pub fn filter_counts(event: &Event, route: &Route, filters: &Filters, facets: &Facets) -> Counts {
    let table = timetable(event);
    let items = listing(event, route);
    let count = |filters: &Filters| match route {
        Route::Programme => {
            visible_in(event, &table, filters).iter().flatten().filter(|is_left| **is_left).count()
        }
        _ => items.iter().filter(|item| item_matches(item, filters)).count(),
    };
    let all = facets.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value)));
    let counts = all.map(|(facet, value)| {
        let mut one = filters.clone();
        one.selected.retain(|(other, _)| *other != facet);
        one.selected.push((facet, value.clone()));
        (facet, value.clone(), count(&one))
    });
    counts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::fixture, present::programme_facets};

    #[test]
    fn ok_a_value_counts_what_it_leaves_of_the_other_choices() {
        let event = fixture::event();
        let facets = programme_facets(&event);
        let counts = |selected: &[(Facet, &str)]| {
            let selected = selected.iter().map(|(facet, value)| (*facet, (*value).to_owned()));
            let filters = Filters { selected: selected.collect(), ..Filters::default() };
            let counts = filter_counts(&event, &Route::Programme, &filters, &facets);
            counts
                .into_iter()
                .map(|(_, value, count)| format!("{value} {count}"))
                .collect::<Vec<_>>()
        };
        let all = ["2026-05-07 1", "2026-05-08 0", "- 1", "greeting 1", "workshop 1"];
        assert_eq!(counts(&[]), all);
        // Of one facet, several values may be chosen: each would still leave as many.
        let greetings = ["2026-05-07 1", "2026-05-08 0", "- 0", "greeting 1", "workshop 1"];
        assert_eq!(counts(&[(Facet::Kind, "greeting")]), greetings);
    }
}
