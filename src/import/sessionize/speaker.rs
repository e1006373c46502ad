//! The speakers of Sessionize.

use std::collections::HashSet;

use super::super::{
    DraftLink, DraftPerson, DraftText, Notes,
    lenient::{Entry, key_of, line_of},
    markup::from_plain,
    usual::{Links, note_absent, note_nameless, note_personal, note_portrait},
};
use super::{answers::note_private, found::Found};

/// The people in sessions, `present` by their keys, in the order of the source.
pub fn people(found: &Found, present: &HashSet<&str>, notes: &mut Notes) -> Vec<DraftPerson> {
    let mut people: Vec<DraftPerson> = Vec::new();
    let mut known: HashSet<String> = HashSet::new();
    for speaker in &found.speakers {
        let key = speaker.key("id");
        if !present.contains(key.as_str()) {
            note_absent(&speaker.place, notes);
        } else if known.insert(key) {
            let person = person(speaker, notes);
            match person.name.is_empty() {
                true => note_nameless(&speaker.place, notes),
                false => people.push(person),
            }
        }
    }
    for session in &found.sessions {
        add_named(&session.entry, present, &mut known, &mut people, notes);
    }
    people
}

/// `GridSmart` has no list of speakers: they are named in their sessions.
fn add_named(
    session: &Entry,
    present: &HashSet<&str>,
    known: &mut HashSet<String>,
    people: &mut Vec<DraftPerson>,
    notes: &mut Notes,
) {
    for named in session.list("speakers", notes) {
        let key = key_of(named.get("id").or(Some(named)));
        if !present.contains(key.as_str()) || known.contains(&key) {
            continue;
        }
        let name = line_of(named.get("name"));
        if name.is_empty() {
            note_nameless(&session.place, notes);
        } else {
            known.insert(key.clone());
            people.push(DraftPerson { key, name, ..DraftPerson::default() });
        }
    }
}

fn person(speaker: &Entry, notes: &mut Notes) -> DraftPerson {
    let [full, first, last] =
        ["fullName", "firstName", "lastName"].map(|key| speaker.line(key, notes));
    let both = format!("{first} {last}");
    let name = if full.is_empty() { both.trim().to_owned() } else { full };
    let is_plain = name == both && !first.is_empty();
    note_portrait(&name, &speaker.line("profilePicture", notes), notes);
    if ["email", "phone"].iter().any(|key| speaker.get(key).is_some()) {
        note_personal(&name, notes);
    }
    if !speaker.list("questionAnswers", notes).is_empty() {
        note_private(&name, notes);
    }
    DraftPerson {
        key: speaker.key("id"),
        // `van der Berg` is sorted by what no program can guess.
        sort_name: if is_plain && last.contains(' ') {
            format!("{last}, {first}")
        } else {
            String::new()
        },
        role: DraftText::plain(speaker.line("tagLine", notes)),
        biography: DraftText::plain(from_plain(&speaker.lines("bio", notes))),
        links: links(speaker, notes),
        name,
        ..DraftPerson::default()
    }
}

fn links(speaker: &Entry, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    for entry in speaker.objects("links", &["title"], notes) {
        let address = entry.line("url", notes);
        links.add(&entry.place, &address, &speaker.place, notes);
    }
    links.into_list()
}
