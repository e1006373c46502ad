//! Sessions, people and other things that were published under another id.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Event, PageRole, Session};

use super::{
    super::{
        context::Context,
        json::quoted,
        kinds::Kind,
        said::{Said, said},
    },
    renamed::{Marked, renamed},
};

/// The old ids of sessions by those that they have now.
pub type OldSessions<'a> = BTreeMap<&'a str, &'a str>;

/// The things of a kind.
type MarkedThings = for<'e> fn(&'e Event) -> Vec<Marked<'e>>;

const THINGS: [(Kind, MarkedThings); 7] = [
    (Kind::Room, rooms),
    (Kind::Track, tracks),
    (Kind::Person, people),
    (Kind::Photo, photos),
    (Kind::Contact, contacts),
    (Kind::Page, pages),
    (Kind::File, files),
];

/// Reports things that were published under another id, by which addresses of pages, pictures
/// and filters find them. Returns the sessions among them.
pub fn compare_things<'a>(
    published: &'a Event,
    event: &'a Event,
    context: &Context,
) -> OldSessions<'a> {
    for (kind, marked) in THINGS {
        report(kind, &renamed(&marked(published), &marked(event)), context);
    }
    let held_again = repeated_titles(published);
    let marked = |event: &'a Event| {
        event
            .sessions
            .iter()
            .map(|one| (one.id.as_str(), mark(one, &held_again)))
            .collect::<Vec<_>>()
    };
    let sessions = renamed(&marked(published), &marked(event));
    report(Kind::Session, &sessions, context);
    sessions
}

fn report(kind: Kind, renamed: &BTreeMap<&str, &str>, context: &Context) {
    for (id, old) in renamed {
        let Some(mut place) = context.names.place(kind, id) else { continue };
        place.path += ".id";
        let old = quoted(old);
        let expected = with_which_published(&old);
        let hint = said!(
            "write \"id\": {old} again: links to it and favourites go by its id",
            "wieder \"id\": {old} schreiben: Links dorthin und Gemerktes hängen an der ID"
        );
        context.report.warning(&place, expected, Said::as_is(quoted(id)), Some(hint));
    }
}

/// What an id should be that is another one than before.
pub fn with_which_published(old: &str) -> Said {
    said!("{old}, with which it has been published", "{old}, denn damit wurde es veröffentlicht")
}

/// Titles that several sessions have.
fn repeated_titles(event: &Event) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let titles = event.sessions.iter().map(|session| format!("{:?}", session.title));
    titles.filter(|title| !seen.insert(title.clone())).collect()
}

/// A session is recognised by its title, or by title and times if others have the title, too.
fn mark(session: &Session, repeated: &BTreeSet<String>) -> String {
    let title = format!("{:?}", session.title);
    if !repeated.contains(&title) {
        return title;
    }
    let starts: Vec<_> = session.runs.iter().map(|run| &run.start).collect();
    format!("{title} {starts:?}")
}

fn rooms(event: &Event) -> Vec<Marked<'_>> {
    event.rooms.iter().map(|room| (room.id.as_str(), format!("{:?}", room.name))).collect()
}

fn tracks(event: &Event) -> Vec<Marked<'_>> {
    event.tracks.iter().map(|track| (track.id.as_str(), format!("{:?}", track.name))).collect()
}

fn people(event: &Event) -> Vec<Marked<'_>> {
    event.people.iter().map(|person| (person.id.as_str(), person.name.clone())).collect()
}

fn photos(event: &Event) -> Vec<Marked<'_>> {
    let described = event.photos.iter().filter(|photo| photo.alt.is_some());
    described
        .map(|photo| (photo.id.as_str(), format!("{:?} {:?}", photo.alt, photo.caption)))
        .collect()
}

fn contacts(event: &Event) -> Vec<Marked<'_>> {
    event.contacts.iter().map(|contact| (contact.id.as_str(), contact.name.clone())).collect()
}

fn files(event: &Event) -> Vec<Marked<'_>> {
    let mark = |title: String, language: &Option<String>| format!("{title} {language:?}");
    let files = event.files.iter();
    files
        .map(|file| (file.id.as_str(), mark(format!("{:?}", file.title), &file.language)))
        .collect()
}

/// An event has one page of each role that a law asks for.
fn pages(event: &Event) -> Vec<Marked<'_>> {
    let mark = |role: PageRole, title: String| match role {
        PageRole::Imprint | PageRole::Privacy | PageRole::Accessibility => role.name().to_owned(),
        _ => title,
    };
    event
        .pages
        .iter()
        .map(|page| (page.id.as_str(), mark(page.role, format!("{:?}", page.title))))
        .collect()
}

/// The first few, and how many there are besides.
pub fn enumerated(names: &[String]) -> Said {
    const MOST: usize = 8;
    let more = names.len().saturating_sub(MOST);
    let named = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if more == 0 {
        Said::as_is(named)
    } else {
        said!("{named} and {more} more", "{named} und {more} weitere")
    }
}
