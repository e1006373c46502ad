//! The values by which a programme can be filtered.

use crate::event::{Aid, Event, PartRole, Session, SessionKind};

use super::{
    filters::Facet,
    gap::places_of_gap,
    programme_filter::{UNKNOWN, is_free, value_of},
};

/// The values of each facet in the order of the programme. Facets that cannot narrow the
/// programme are omitted.
pub fn programme_facets(event: &Event) -> Vec<(Facet, Vec<String>)> {
    let facets = Facet::ALL.iter().copied().map(|facet| (facet, values(event, facet)));
    facets
        .filter(|(facet, values)| {
            // What takes no part in the one value is left by it.
            let one_narrows = matches!(facet, Facet::Free | Facet::Access);
            values.len() > usize::from(!one_narrows)
        })
        .collect()
}

fn values(event: &Event, facet: Facet) -> Vec<String> {
    match facet {
        Facet::Day => days(event),
        Facet::Track => event.tracks.iter().map(|track| track.id.clone()).collect(),
        Facet::Room => event.rooms.iter().map(|room| room.id.clone()).collect(),
        Facet::Free => {
            let full = event.runs().any(|(_, run)| !is_free(run));
            full.then(|| "1".to_owned()).into_iter().collect()
        }
        // Used in addresses only; the dialog does not offer them.
        Facet::Between
        | Facet::Session
        | Facet::Person
        | Facet::Role
        | Facet::Organisation
        | Facet::Photo => Vec::new(),
        Facet::Access => {
            let is_offered = |aid: &&Aid| event.sessions.iter().any(|one| one.has_aid(**aid));
            Aid::ALL.iter().filter(is_offered).map(|aid| aid.name().to_owned()).collect()
        }
        Facet::Language => {
            let mut languages = Vec::new();
            let all = event.sessions.iter().flat_map(Session::followed_in);
            all.for_each(|language| add_new(&mut languages, language));
            languages
        }
        Facet::Kind | Facet::Level => {
            let mut values = Vec::new();
            let all = event.sessions.iter().map(|session| value_of(event, session, facet));
            all.for_each(|value| add_new(&mut values, value));
            values
        }
    }
}

fn add_new(values: &mut Vec<String>, value: &str) {
    if !value.is_empty() && !values.iter().any(|known| known == value) {
        values.push(value.to_owned());
    }
}

/// The days of the programme, and [`UNKNOWN`] if a run has no day.
fn days(event: &Event) -> Vec<String> {
    let unknown = event.runs().any(|(_, run)| run.day.is_none()).then(|| UNKNOWN.to_owned());
    event.days.iter().map(|day| day.date.as_str().to_owned()).chain(unknown).collect()
}

impl Facet {
    /// Whether a value says something in an event, even if nothing has it at the moment.
    pub fn has(self, event: &Event, value: &str) -> bool {
        match self {
            Self::Day => {
                value == UNKNOWN || event.days.iter().any(|day| day.date.as_str() == value)
            }
            Self::Kind => SessionKind::named(value).is_some(),
            Self::Role => PartRole::named(value).is_some(),
            Self::Free => value == "1",
            Self::Between => places_of_gap(event, value).is_some(),
            Self::Room => event.room(value).is_some(),
            Self::Track => event.track(value).is_some(),
            Self::Session => event.session(value).is_some(),
            Self::Person => event.person(value).is_some(),
            Self::Photo => event.photo(value).is_some(),
            Self::Access => Aid::named(value).is_some(),
            Self::Language => values(event, self).iter().any(|language| language == value),
            Self::Level => {
                event.sessions.iter().any(|session| value_of(event, session, self) == value)
            }
            Self::Organisation => {
                let mut parts = event.sessions.iter().flat_map(|session| &session.people);
                let mut people = event.people.iter();
                people.any(|person| person.all_organisations().contains(&value))
                    || parts.any(|part| part.organisation.as_deref() == Some(value))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{RunState, fixture};

    #[test]
    fn ok_only_what_makes_a_difference_can_be_chosen() {
        let mut event = fixture::event();
        let keys =
            |event: &Event| programme_facets(event).into_iter().map(|(facet, _)| facet.name());
        assert_eq!(keys(&event).collect::<Vec<_>>(), ["day", "kind"]);
        event.sessions[0].runs[0].state = RunState::Cancelled;
        assert_eq!(keys(&event).collect::<Vec<_>>(), ["day", "kind", "free"]);
        event.sessions[0].captions = vec!["de".to_owned()];
        assert_eq!(keys(&event).collect::<Vec<_>>(), ["day", "kind", "access", "free"]);
    }
}
