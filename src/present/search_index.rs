//! The search index: the folded texts of each session in all languages of the event, so that
//! a visitor of the German pages finds an English title too.

use crate::{
    event::{Event, Person, RichText, Session, Text},
    i18n::Words,
};

use super::fold::fold;

/// The searchable texts of an event's sessions, in authored order.
#[derive(Clone, Debug, Default)]
pub struct SearchIndex {
    pub(super) sessions: Vec<Searchable>,
    /// Positions of people in the event, sorted by id, for fast lookups in large events.
    people: Vec<usize>,
}

/// Folded texts of a session, the most significant first. Each begins with a space, so every
/// word has one before it.
#[derive(Clone, Debug)]
pub(super) struct Searchable(pub [String; 3]);

impl SearchIndex {
    /// Indexes a whole event; `words` name the kinds of sessions.
    pub fn new(event: &Event, words: &Words) -> Self {
        let mut index = Self::default();
        index.add(event, words, usize::MAX);
        index
    }

    /// Adds at most `most` further sessions; `false` once all are indexed.
    pub fn add(&mut self, event: &Event, words: &Words, most: usize) -> bool {
        for (position, person) in event.people.iter().enumerate().skip(self.people.len()) {
            let place = place_of(event, &self.people, &person.id);
            self.people.insert(place, position);
        }
        let next = event.sessions.iter().skip(self.sessions.len()).take(most);
        let person = |id: &str| {
            let at = self.people.get(place_of(event, &self.people, id))?;
            event.people.get(*at).filter(|person| person.id == id)
        };
        self.sessions.extend(next.map(|one| searchable(event, one, words, person)));
        self.sessions.len() < event.sessions.len()
    }
}

/// The position of an id in a list sorted by ids, or where it would be inserted.
fn place_of(event: &Event, people: &[usize], id: &str) -> usize {
    people.partition_point(|at| event.people[*at].id.as_str() < id)
}

fn searchable<'a>(
    event: &'a Event,
    session: &Session,
    words: &Words,
    person: impl Fn(&str) -> Option<&'a Person>,
) -> Searchable {
    let mut title = String::new();
    add(&mut title, Some(&session.title));
    add(&mut title, session.title_translation.as_ref());
    let mut about = format!(" {}", words.kind(session.kind));
    add(&mut about, session.summary.as_ref());
    add_rich(&mut about, session.description.as_ref());
    let track = session.track.as_deref().and_then(|id| event.track(id));
    add(&mut about, track.map(|track| &track.name));
    add(&mut about, session.level.as_ref());
    for room in session.runs.iter().flat_map(|run| &run.rooms) {
        add(&mut about, event.room(room).map(|room| &room.name));
    }
    Searchable([fold(&title), fold(&people(session, person)), fold(&about)])
}

/// Names and organisations of the people in a session.
fn people<'a>(session: &Session, person: impl Fn(&str) -> Option<&'a Person>) -> String {
    let mut people = String::new();
    add(&mut people, session.held_by.as_ref());
    for part in &session.people {
        let Some(person) = person(&part.person) else { continue };
        people.push(' ');
        people.push_str(&person.full_name());
        for organisation in part.organisations(person) {
            people.push(' ');
            people.push_str(organisation);
        }
    }
    people
}

fn add(texts: &mut String, text: Option<&Text>) {
    for (_, text) in text.into_iter().flat_map(Text::iter) {
        texts.push(' ');
        texts.push_str(text);
    }
}

fn add_rich(texts: &mut String, text: Option<&RichText>) {
    for (_, text) in text.into_iter().flat_map(RichText::iter) {
        texts.push(' ');
        texts.push_str(&text.to_plain());
    }
}
