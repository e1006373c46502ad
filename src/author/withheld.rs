//! What the file says of entries that must not be published, before any of them is read: an
//! entry that is wrong, or whose id another has, counts as much as a good one.

use std::{collections::BTreeSet, path::PathBuf};

use crate::event::{Event, Id};

use super::{
    PublishedFile,
    consent::{is_logo, says_yes},
    context::Context,
    finding::{Finding, Severity},
    guard::is_withheld,
    json::Json,
    kinds::Kind,
    said::Said,
};

/// Notes the ids of entries that say that they must not be published.
pub fn keep_out_withheld(json: &Json, context: &Context) {
    for kind in Kind::LISTED {
        let withheld = entries(json, kind).filter(|entry| is_withheld(entry));
        let ids = withheld.flat_map(|entry| entry.all("id")).filter_map(Json::text);
        ids.for_each(|id| context.names.keep_out(kind, id));
    }
}

/// Removes what says that it must not be published. An entry may say so of another with its id.
pub fn leave_out_withheld(event: &mut Event, context: &Context) {
    let is_free = |kind: Kind, id: &Id| !context.names.is_kept_out(kind, id);
    event.contacts.retain(|one| is_free(Kind::Contact, &one.id));
    event.facts.retain(|one| is_free(Kind::Fact, &one.id));
    event.files.retain(|one| is_free(Kind::File, &one.id));
    event.news.retain(|one| is_free(Kind::News, &one.id));
    event.organisations.retain(|one| is_free(Kind::Organisation, &one.id));
    event.pages.retain(|one| is_free(Kind::Page, &one.id));
    event.people_groups.retain(|one| is_free(Kind::PeopleGroup, &one.id));
    event.people.retain(|one| is_free(Kind::Person, &one.id));
    event.photos.retain(|one| is_free(Kind::Photo, &one.id));
    event.ranks.retain(|one| is_free(Kind::Rank, &one.id));
    event.rooms.retain(|one| is_free(Kind::Room, &one.id));
    event.sessions.retain(|one| is_free(Kind::Session, &one.id));
    event.tracks.retain(|one| is_free(Kind::Track, &one.id));
    event.venues.retain(|one| one.id.as_ref().is_some_and(|id| is_free(Kind::Venue, id)));
    event.videos.retain(|one| is_free(Kind::Video, &one.id));
}

/// Removes photos, films and files to be taken whose file another entry keeps back: for want of consent, or as one
/// of `kept_back`, the ids of photos.
pub fn leave_out_withheld_files(
    event: &mut Event,
    json: &Json,
    kept_back: &BTreeSet<Id>,
    context: &Context,
) {
    let mut photos = files(json, Kind::Photo, |entry| {
        let id = entry.get("id").and_then(Json::text);
        id.is_some_and(|id| kept_back.contains(id)) || !may_be_shown(entry)
    });
    photos.extend(withheld_logos(json));
    let films = files(json, Kind::Video, |entry| !says_yes(entry));
    let documents = files(json, Kind::File, is_withheld);
    let sources = |names: Vec<&str>| -> BTreeSet<PathBuf> {
        names.into_iter().filter_map(|name| context.folder.large_file(name).ok()).collect()
    };
    let (photos, films, documents) = (sources(photos), sources(films), sources(documents));
    let is_free = |withheld: &BTreeSet<PathBuf>, published: &[PublishedFile], target: &str| {
        let source = published.iter().find(|file| file.target == target).map(|file| &file.source);
        !source.is_some_and(|source| withheld.contains(source))
    };
    event.photos.retain(|photo| {
        let target = photo.picture.as_ref().map(|picture| picture.src.as_str());
        let files = context.files.borrow();
        let free = target.is_none_or(|target| is_free(&photos, &files, target));
        free || say_so(Kind::Photo, &photo.id, context)
    });
    for organisation in &mut event.organisations {
        let files = context.files.borrow();
        if !organisation.logos().all(|picture| is_free(&photos, &files, &picture.src)) {
            (organisation.logo, organisation.logo_dark) = (None, None);
            say_so(Kind::Organisation, &organisation.id, context);
        }
    }
    event.videos.retain(|video| {
        let target = video.film.as_ref().map(|film| film.src.as_str());
        let files = context.copies.borrow();
        let free = target.is_none_or(|target| is_free(&films, &files, target));
        free || say_so(Kind::Video, &video.id, context)
    });
    event.files.retain(|file| {
        let copies = context.copies.borrow();
        let free = file.src.as_ref().is_none_or(|src| is_free(&documents, &copies, src));
        free || say_so(Kind::File, &file.id, context)
    });
}

/// Whether the file of a photo may be published, as far as its entry says. That a logo without
/// a word about consent is a drawing has been looked at.
fn may_be_shown(entry: &Json) -> bool {
    says_yes(entry) || (is_logo(entry) && !is_withheld(entry))
}

/// The names of the files of logos that are kept back, with their organisation or alone.
fn withheld_logos(json: &Json) -> Vec<&str> {
    let logos = entries(json, Kind::Organisation)
        .flat_map(|entry| entry.all("logo").map(move |logo| (entry, logo)));
    let withheld = logos.filter(|(entry, logo)| is_withheld(entry) || is_withheld(logo));
    let names = withheld.flat_map(|(_, logo)| {
        let files = ["file", "dark"].into_iter().flat_map(|key| logo.all(key));
        files.chain([logo]).filter_map(Json::text)
    });
    names.collect()
}

/// The names of the files of entries.
fn files(json: &Json, kind: Kind, is_one: impl Fn(&Json) -> bool) -> Vec<&str> {
    let entries = entries(json, kind).filter(|entry| is_one(entry));
    entries.flat_map(|entry| entry.all("file")).filter_map(Json::text).collect()
}

/// The entries of a kind, in each of its lists.
fn entries(json: &Json, kind: Kind) -> impl Iterator<Item = &Json> {
    json.all(kind.list()).flat_map(Json::items)
}

/// Reports that a file is kept back elsewhere, and that the entry is not kept.
fn say_so(kind: Kind, id: &str, context: &Context) -> bool {
    let what = Said::new(
        "another entry keeps the same file back: it is left out here, too",
        "ein anderer Eintrag hält dieselbe Datei zurück: sie fehlt auch hier",
    );
    let hint = Said::new(
        "when all have agreed, let both entries say so; or keep one of them",
        "wenn alle zugestimmt haben, es in beiden Einträgen sagen; oder einen davon streichen",
    );
    if let Some(place) = context.names.place(kind, id) {
        context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
    }
    false
}
