//! The photos of people who are left out: their portraits, and pictures that show them with others.

use std::collections::BTreeSet;

use crate::event::{Event, Id};

use super::{
    context::Context,
    finding::{Finding, Severity},
    json::Json,
    kinds::Kind,
    left_out_people::{LeftOut, PEOPLE, is_one_of},
    said::Said,
    spellings::folded,
};

/// What organisers call a portrait, without accents and in lower case.
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

/// Removes the photos of these people, and those that name anyone who is not published. Returns
/// their ids.
pub fn leave_out_their_photos(
    event: &mut Event,
    people: &[LeftOut],
    json: &Json,
    context: &Context,
) -> BTreeSet<Id> {
    let mut photos = portraits(event, people, context);
    photos.extend(shown_with_others(event, json, context));
    event.photos.retain(|photo| !photos.contains(&photo.id));
    photos
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

/// Photos that name a person who is not published among those that they show.
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
        // That an id is not known is said where it stands.
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
