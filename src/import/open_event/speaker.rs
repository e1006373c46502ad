//! The speakers of an export, without what organisers asked of them for themselves.

use std::collections::{HashMap, HashSet};

use crate::author::Json;

use super::super::{
    DraftLink, DraftPerson, DraftText, Notes,
    lenient::Entry,
    usual::{Links, markdown, note_absent, note_personal, note_portrait, without_entities},
};

/// What no programme needs.
const PRIVATE: [&str; 10] = [
    "email",
    "mobile",
    "phone",
    "gender",
    "city",
    "country",
    "location",
    "heard_from",
    "speaking_experience",
    "sponsorship_required",
];

const KNOWN: [&str; 23] = [
    "id",
    "name",
    "organisation",
    "position",
    "short_biography",
    "long_biography",
    "website",
    "twitter",
    "github",
    "facebook",
    "linkedin",
    "instagram",
    "mastodon",
    "photo",
    "photo_url",
    "icon",
    "small",
    "thumbnail",
    "icon_image_url",
    "small_image_url",
    "thumbnail_image_url",
    "sessions",
    "featured",
];

/// The people in sessions, `present` by their keys: those that are described, then those whom
/// sessions only name.
pub fn people(
    speakers: &[Entry],
    named: &HashMap<String, String>,
    present: &HashSet<&str>,
    notes: &mut Notes,
) -> Vec<DraftPerson> {
    let mut people = Vec::new();
    let mut known = HashSet::new();
    for speaker in speakers {
        let key = speaker.key("id");
        if !present.contains(key.as_str()) {
            note_absent(&speaker.place, notes);
        } else if speaker.get("name").is_some() && known.insert(key) {
            people.push(person(speaker, notes));
        }
    }
    let others = named
        .iter()
        .filter(|(key, _)| present.contains(key.as_str()) && !known.contains(key.as_str()));
    let mut others: Vec<_> = others.map(|(key, name)| (key.clone(), name.clone())).collect();
    others.sort();
    let only_named = |(key, name)| DraftPerson { key, name, ..DraftPerson::default() };
    people.extend(others.into_iter().map(only_named));
    people
}

fn person(speaker: &Entry, notes: &mut Notes) -> DraftPerson {
    let name = without_entities(&speaker.line("name", notes));
    let is_said = |key: &str| {
        let value = speaker.get(key);
        value.is_some_and(|value| *value != Json::Text(String::new()))
    };
    if PRIVATE.iter().any(|key| is_said(key)) {
        note_personal(&name, notes);
    }
    let known: Vec<&str> = KNOWN.iter().chain(&PRIVATE).copied().collect();
    speaker.note_others(&known, notes);
    let pictures = [speaker.line("photo", notes), speaker.line("photo_url", notes)];
    let picture = pictures.into_iter().find(|picture| !picture.is_empty());
    note_portrait(&name, &picture.unwrap_or_default(), notes);
    DraftPerson {
        key: speaker.key("id"),
        role: DraftText::plain(without_entities(&said(speaker, "position", notes))),
        organisation: without_entities(&said(speaker, "organisation", notes)),
        biography: biography(speaker, &name, notes),
        links: links(speaker, &name, notes),
        name,
        ..DraftPerson::default()
    }
}

/// A text that is more than "N/A".
fn said(speaker: &Entry, key: &str, notes: &mut Notes) -> String {
    let text = speaker.line(key, notes);
    let is_none = ["n/a", "na", "none", "-", "–", "."].contains(&text.to_lowercase().as_str());
    if is_none { String::new() } else { text }
}

fn biography(speaker: &Entry, name: &str, notes: &mut Notes) -> DraftText {
    let texts = ["long_biography", "short_biography"].map(|key| speaker.lines(key, notes));
    let text = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    markdown(&text, name, notes)
}

fn links(speaker: &Entry, name: &str, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    for key in ["website", "github", "linkedin", "mastodon", "twitter", "facebook", "instagram"] {
        links.add("", &said(speaker, key, notes), name, notes);
    }
    links.into_list()
}
