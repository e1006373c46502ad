//! From the text of an `event.json` to the published event.

use std::{collections::BTreeSet, path::Path};

use crate::event::Event;

use super::{
    PublishedFile, Reading,
    context::Context,
    cursor::Cursor,
    folder::LARGEST_FILE,
    json::Json,
    languages::event_languages,
    published::compare_with_published,
    read_theme::theme,
    report::{Place, Report},
    resolve::resolve,
    theme::Theme,
    times::clock,
    whole_event::{event, has_known_version},
    written_ids::WrittenIds,
};

/// Reads the text of an `event.json`; the files that it names are in `dir`.
pub fn read_text(json: &str, dir: &Path) -> Reading {
    read_text_since(json, dir, None)
}

/// Reads it and compares it with the event as it was published before.
pub fn read_text_since(json: &str, dir: &Path, published: Option<Event>) -> Reading {
    let mut context = Context { published, ..Context::new(dir) };
    let event = parse(json, &context).and_then(|json| read_json(&json, &mut context));
    let files = event.as_ref().map(|event| kept(context.files.take(), pictures(event)));
    let copies = event.as_ref().map(|event| kept(context.copies.take(), films(event)));
    let (files, copies) = (files.unwrap_or_default(), copies.unwrap_or_default());
    Reading { event, theme: context.theme, findings: context.report.into_findings(), files, copies }
}

/// The result for a file that is not text.
pub fn read_nothing(expected: &str, found: &str, hint: Option<String>) -> Reading {
    let context = Context::new(Path::new(""));
    context.report.error(&Place::new("event.json", ""), expected, found, hint);
    let findings = context.report.into_findings();
    Reading {
        event: None,
        theme: Theme::default(),
        findings,
        files: Vec::new(),
        copies: Vec::new(),
    }
}

fn parse(json: &str, context: &Context) -> Option<Json> {
    // Some editors write a byte order mark.
    let json = json.trim_start_matches('\u{feff}');
    if json.len() as u64 > LARGEST_FILE {
        let place = Place::new("event.json", "");
        context.report.error(&place, "a file of at most 20 MB", "a larger one", None);
        return None;
    }
    serde_json::from_str(json).map_err(|error| report_syntax(&error, &context.report)).ok()
}

/// Reports why the file is no JSON.
pub fn report_syntax(error: &serde_json::Error, report: &Report) {
    let path = format!("line {}, column {}", error.line(), error.column());
    let message = error.to_string();
    let found = message.split(" at line ").next().unwrap_or_default();
    let hint = match found {
        "trailing comma" => Some("no comma before a closing bracket"),
        "key must be a string" => Some("keys stand in straight quotation marks: \"title\""),
        "expected value" => Some("texts stand in straight quotation marks, \"like this\""),
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            Some("a line break in a text is written \\n")
        }
        _ => None,
    };
    let place = Place::new("event.json", path);
    report.error(&place, "JSON", found, hint.map(str::to_owned));
}

fn read_json(json: &Json, context: &mut Context) -> Option<Event> {
    let root = Cursor::root(json, context);
    if !matches!(json, Json::Object(_)) {
        return root.expected("an object");
    }
    if !has_known_version(&root) {
        return None;
    }
    let languages = event_languages(&root.key("languages"));
    let (clock, theme) = (clock(&root), theme(&root.key("theme")));
    context.languages = languages.unwrap_or_default();
    context.clock = clock;
    context.theme = theme;
    context.written = WrittenIds::of(json);
    let event = event(&Cursor::root(json, context));
    context.names.check_references(&context.report);
    let mut event = event?;
    resolve(&mut event, context);
    compare_with_published(&event, context);
    Some(event)
}

/// The paths of its pictures in the site.
fn pictures(event: &Event) -> impl Iterator<Item = &String> {
    event.photos.iter().filter_map(|photo| Some(&photo.picture.as_ref()?.src))
}

/// The paths of its films and captions in the site.
fn films(event: &Event) -> impl Iterator<Item = &String> {
    let films = event.videos.iter().filter_map(|video| video.film.as_ref());
    films.flat_map(|film| film.captions.iter().map(|captions| &captions.src).chain([&film.src]))
}

/// Drops the files that the published event does not use.
fn kept<'a>(
    files: Vec<PublishedFile>,
    named: impl Iterator<Item = &'a String>,
) -> Vec<PublishedFile> {
    let named: BTreeSet<&String> = named.collect();
    files.into_iter().filter(|file| named.contains(&file.target)).collect()
}
