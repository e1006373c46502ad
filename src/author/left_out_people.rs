//! People who are left out take with them what shows them and what they say: hidden ones, and
//! those with a mistake in their entry.
//!
//! Their names in running texts cannot be known for certain: where one stands, a warning says so.

use std::{
    collections::{BTreeSet, HashMap},
    ptr,
};

use deunicode::deunicode;

use crate::event::{Event, Id};

use super::{
    context::Context,
    finding::{Finding, Severity},
    guard::is_near,
    json::{Json, quoted},
    kinds::Kind,
    said::{Said, said},
    spellings::folded,
    spot::Place,
};

/// What organisers call lists of people, without accents and in lower case.
const PEOPLE: [&str; 20] = [
    "people",
    "peoples",
    "person",
    "persons",
    "personen",
    "speaker",
    "speakers",
    "guests",
    "gaste",
    "team",
    "moderator",
    "moderators",
    "moderation",
    "referenten",
    "referentinnen",
    "referentinnenundreferenten",
    "vortragende",
    "mitwirkende",
    "beteiligte",
    "sprecher",
];
/// What they call a portrait.
const PORTRAIT: [&str; 16] = [
    "photo",
    "photos",
    "foto",
    "fotos",
    "bild",
    "bilder",
    "picture",
    "pictures",
    "image",
    "images",
    "portrait",
    "portraits",
    "portrat",
    "portraet",
    "avatar",
    "headshot",
];

/// An entry about a person who is not published, wherever it stands.
struct LeftOut<'j> {
    entry: &'j Json,
    /// Whether a message about the entry says that it is left out, or it is left out on purpose.
    is_said: bool,
}

/// Removes the photos of people who are left out, and what is quoted from them. Returns the ids
/// of the photos.
pub fn leave_out_theirs(event: &mut Event, json: &Json, context: &Context) -> BTreeSet<Id> {
    let people = left_out(event, json, context);
    let mut photos = portraits(event, &people, context);
    photos.extend(shown_with_others(event, json, context));
    event.photos.retain(|photo| !photos.contains(&photo.id));
    let names = names(event, &people);
    if let Some(press) = &mut event.press {
        let is_theirs = |speaker: &str| {
            let speaker = folded(speaker);
            names.iter().any(|name| speaker.contains(&folded(name)))
        };
        press.quotes.retain(|quote| !is_theirs(&quote.speaker));
    }
    photos
}

/// The entries about people who are not published.
fn left_out<'j>(event: &Event, json: &'j Json, context: &Context) -> Vec<LeftOut<'j>> {
    let mut entries = Vec::new();
    collect_people(json, &mut entries);
    let read = json.get(Kind::Person.list()).map(Json::items).unwrap_or_default();
    let at: HashMap<*const Json, usize> =
        read.iter().enumerate().map(|(at, entry)| (ptr::from_ref(entry), at)).collect();
    let index = |entry: &Json| at.get(&ptr::from_ref(entry)).copied();
    let shown: BTreeSet<&str> = event.people.iter().map(|person| person.id.as_str()).collect();
    let is_published = |entry: &Json, index: usize| {
        let id = entry.get("id").and_then(Json::text).unwrap_or_default();
        let place = || context.names.place(Kind::Person, id);
        shown.contains(id) && place().is_some_and(|place| place.path == path_of(index))
    };
    let entries = entries.into_iter().map(|entry| (entry, index(entry)));
    let left = entries.filter(|(entry, index)| !index.is_some_and(|at| is_published(entry, at)));
    left.map(|(entry, index)| LeftOut { entry, is_said: index.is_some() }).collect()
}

fn path_of(index: usize) -> String {
    format!("{}[{index}]", Kind::Person.list())
}

/// All objects in lists of people, at any depth, also in comments.
fn collect_people<'j>(json: &'j Json, found: &mut Vec<&'j Json>) {
    match json {
        Json::List(items) => items.iter().for_each(|item| collect_people(item, found)),
        Json::Object(keys) => {
            for (key, value) in keys {
                if is_one_of(key, &PEOPLE) {
                    let objects = value.items().iter().chain([value]);
                    found.extend(objects.filter(|one| matches!(one, Json::Object(_))));
                }
                collect_people(value, found);
            }
        }
        _ => {}
    }
}

/// Whether a key is one of these words but for a slip.
fn is_one_of(key: &str, words: &[&str]) -> bool {
    const LONGEST: usize = 64;
    if key.len() > LONGEST {
        return false;
    }
    let key = folded(&deunicode(key));
    words.iter().any(|word| is_near(&key, word, 1))
}

/// The portraits of these people. One that a published entry has, too, stays if it is that of
/// the same person, whose entry is there twice.
fn portraits(event: &Event, people: &[LeftOut], context: &Context) -> BTreeSet<Id> {
    let mut portraits = BTreeSet::new();
    for LeftOut { entry, is_said } in people {
        let own = ["id", "person"].into_iter().find_map(|key| entry.get(key)?.text());
        let shown = own.and_then(|id| event.person(id)).and_then(|person| person.photo.as_ref());
        let mut named = Vec::new();
        let keys = keys_of(entry).filter(|(key, _)| is_one_of(key, &PORTRAIT));
        keys.for_each(|(_, value)| collect_texts(value, &mut named));
        let photos = named.into_iter().filter_map(|text| photo_called(event, text, context));
        for (photo, is_certain) in photos.filter(|(photo, _)| shown != Some(photo)) {
            if !(*is_said && is_certain) && !portraits.contains(&photo) {
                say_left_out(&photo, PORTRAYED, context);
            }
            portraits.insert(photo);
        }
    }
    portraits
}

const PORTRAYED: Said = Said::new(
    "this is the portrait of somebody who is left out: the photo is left out, too",
    "das ist das Porträt von jemandem, der oder die fehlt: das Bild fehlt auch",
);

/// The photo that a text means, and whether that is certain: by its id, by what it is called, or
/// by what is most alike.
fn photo_called(event: &Event, text: &str, context: &Context) -> Option<(Id, bool)> {
    let (text, word) = (text.trim(), folded(text));
    let ids = || event.photos.iter().map(|photo| &photo.id);
    let exact = ids().find(|id| *id == text).or_else(|| ids().find(|id| folded(id) == word));
    let called = || context.names.called(Kind::Photo, text);
    // What is left out itself is no slip for another.
    let is_slip = !context.names.is_known(Kind::Photo, text);
    let alike = || context.report.most_alike(text, ids().map(String::as_str).filter(|_| is_slip));
    let certain = exact.cloned().or_else(called).map(|id| (id, true));
    certain.or_else(|| Some((alike()?.to_owned(), false)))
}

/// Photos that name somebody who is not published among those that they show.
fn shown_with_others(event: &Event, json: &Json, context: &Context) -> BTreeSet<Id> {
    let entries = json.get(Kind::Photo.list()).map(Json::items).unwrap_or_default();
    let mut photos = BTreeSet::new();
    for photo in &event.photos {
        let place = context.names.place(Kind::Photo, &photo.id);
        let index = place.and_then(|place| index_of(&place.path));
        let Some(entry) = index.and_then(|index| entries.get(index)) else { continue };
        let mut named = Vec::new();
        let keys = keys_of(entry).filter(|(key, _)| is_one_of(key, &PEOPLE));
        keys.for_each(|(_, value)| collect_texts(value, &mut named));
        let is_shown = |text: &str| {
            let called = || context.names.called(Kind::Person, text);
            event.person(text.trim()).is_some()
                || called().is_some_and(|id| event.person(&id).is_some())
        };
        let mut others = named.into_iter().filter(|text| !is_shown(text)).peekable();
        if others.peek().is_none() {
            continue;
        }
        // That nobody has an id is said where it stands.
        if others.any(|text| context.names.is_known(Kind::Person, text.trim())) {
            say_left_out(&photo.id, SHOWN, context);
        }
        photos.insert(photo.id.clone());
    }
    photos
}

const SHOWN: Said = Said::new(
    "somebody in this picture is left out: the photo is left out, too",
    "jemand auf diesem Bild fehlt: das Bild fehlt auch",
);

/// The number in `photos[3]`.
fn index_of(path: &str) -> Option<usize> {
    path.split_once('[')?.1.strip_suffix(']')?.parse().ok()
}

fn keys_of(entry: &Json) -> impl Iterator<Item = &(String, Json)> {
    match entry {
        Json::Object(keys) => keys.as_slice(),
        _ => &[],
    }
    .iter()
}

/// The texts in a value, however it is nested.
fn collect_texts<'j>(json: &'j Json, found: &mut Vec<&'j str>) {
    match json {
        Json::Text(text) if !text.trim().is_empty() => found.push(text),
        Json::List(items) => items.iter().for_each(|item| collect_texts(item, found)),
        Json::Object(keys) => keys.iter().for_each(|(_, value)| collect_texts(value, found)),
        _ => {}
    }
}

fn say_left_out(photo: &str, what: Said, context: &Context) {
    let hint = Said::new(
        "if all who are shown have agreed, name only people who are published",
        "wenn alle Gezeigten zugestimmt haben, nur Personen nennen, die erscheinen",
    );
    if let Some(place) = context.names.place(Kind::Photo, photo) {
        context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
    }
}

/// The names of these people, unless somebody who is published is called so.
fn names<'j>(event: &Event, people: &[LeftOut<'j>]) -> BTreeSet<&'j str> {
    const SHORTEST: usize = 4;
    let names = people.iter().flat_map(|one| one.entry.all("name")).filter_map(Json::text);
    let shown: BTreeSet<String> = event.people.iter().map(|one| folded(&one.name)).collect();
    let is_shown = |name: &str| shown.contains(&folded(name));
    let names = names.map(str::trim).filter(|name| folded(name).len() >= SHORTEST);
    names.filter(|name| !is_shown(name)).collect()
}

/// Warns where a text that is published has the name of somebody who is left out on purpose.
pub fn notice_names(event: &Event, json: &Json, published: &str, context: &Context) {
    let people = left_out(event, json, context);
    let people: Vec<_> = people.into_iter().filter(|one| one.is_said).collect();
    let entries: Vec<&Json> = people.iter().map(|one| one.entry).collect();
    for name in names(event, &people).into_iter().filter(|name| published.contains(name)) {
        let mut places = Vec::new();
        find(json, name, &entries, &mut String::new(), &mut places);
        for path in places {
            let shown = quoted(name);
            let what = said!(
                "the name {shown} stands here, and the person is left out",
                "hier steht der Name {shown}, und die Person fehlt sonst"
            );
            let hint = Said::new(
                "take it out of the text if it must not be published",
                "ihn aus dem Text nehmen, wenn er nicht erscheinen darf",
            );
            let place = Place::new("event.json", path);
            context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
        }
    }
}

/// The paths of all texts with the name, outside of these entries.
fn find(json: &Json, name: &str, except: &[&Json], path: &mut String, found: &mut Vec<String>) {
    if except.iter().any(|entry| ptr::eq(*entry, json)) {
        return;
    }
    let outer = path.len();
    let mut inside = |step: String, value: &Json| {
        path.push_str(&step);
        find(value, name, except, path, found);
        path.truncate(outer);
    };
    match json {
        Json::Text(text) if text.contains(name) => found.push(path.clone()),
        Json::List(items) => {
            items.iter().enumerate().for_each(|(at, item)| inside(format!("[{at}]"), item));
        }
        Json::Object(keys) => {
            for (key, value) in keys.iter().filter(|(key, _)| !key.starts_with('_')) {
                let dot = if outer == 0 { "" } else { "." };
                inside(format!("{dot}{key}"), value);
            }
        }
        _ => {}
    }
}
