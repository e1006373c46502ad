//! From the text of an `event.json` to the published event.

use std::{collections::BTreeSet, path::Path, str::Utf8Error};

use crate::event::Event;

use super::{
    PublishedFile, Reading,
    context::Context,
    cursor::Cursor,
    embed::framing,
    event_file::too_much,
    finding::{Finding, Severity},
    framing::Framing,
    json::Json,
    languages::{event_languages, is_code},
    positions::locate,
    proofreading::proofread,
    published::compare_with_published,
    read_theme::theme,
    resolve::resolve,
    said::Said,
    spot::{Place, Position},
    syntax::explain,
    their_words::notice_names,
    theme::Theme,
    things::thing,
    times::clock,
    whole_event::{event, has_known_version},
    withheld::keep_out_withheld,
    written_ids::WrittenIds,
};

const EVENT_JSON: &str = "event.json";

/// Reads the text of an `event.json`; the files that it names are in `dir`.
pub fn read_text(text: &str, dir: &Path) -> Reading {
    read_text_since(text, dir, None)
}

/// Reads it and compares it with the event as it was published before.
pub fn read_text_since(text: &str, dir: &Path, published: Option<Event>) -> Reading {
    let mut context = Context { published, ..Context::new(dir) };
    // Some editors write a byte order mark.
    let text = text.trim_start_matches('\u{feff}');
    let json = parse(text, &context);
    let event = json.as_ref().and_then(|json| read_json(json, &mut context));
    let files = event.as_ref().map(|event| kept(context.files.take(), pictures(event)));
    let copies = event.as_ref().map(|event| kept(context.copies.take(), copied(event)));
    let (files, copies) = (files.unwrap_or_default(), copies.unwrap_or_default());
    let left_out = event.as_ref().map(|event| context.written.left_out(event));
    let left_out = left_out.unwrap_or_default();
    let mut findings = context.report.into_findings();
    findings.append(&mut context.remarks);
    let mut untranslated = context.untranslated.into_findings();
    if let Some(json) = &json {
        say_where(&mut findings, text, json);
        say_where(&mut untranslated, text, json);
    }
    untranslated.sort_by_key(|one| one.place.position());
    let Context { theme, framing, .. } = context;
    Reading { event, theme, framing, findings, untranslated, left_out, files, copies }
}

/// The result for a file that cannot be read as text.
pub fn read_nothing(finding: Finding) -> Reading {
    Reading {
        event: None,
        theme: Theme::default(),
        framing: Framing::default(),
        findings: vec![finding],
        untranslated: Vec::new(),
        left_out: BTreeSet::new(),
        files: Vec::new(),
        copies: Vec::new(),
    }
}

/// That `event.json` is in another encoding.
pub fn not_utf8(bytes: &[u8], error: Utf8Error) -> Finding {
    let begin = &bytes[..error.valid_up_to()];
    let text = String::from_utf8_lossy(begin);
    let place = Place::at(EVENT_JSON, Position::of(&text, text.len()));
    let what = Said::new(
        "a letter in another encoding than UTF-8",
        "ein Buchstabe in einer anderen Kodierung als UTF-8",
    );
    let hint = Said::new(
        "save the file with the encoding UTF-8",
        "die Datei mit der Kodierung UTF-8 speichern",
    );
    Finding::new(Severity::Error, place, what, Some(hint))
}

fn parse(text: &str, context: &Context) -> Option<Json> {
    if let Some(finding) = too_much(text.as_bytes()) {
        context.report.add(finding);
        return None;
    }
    let report = |error| context.report.add(no_json(text, &error));
    serde_json::from_str(text).map_err(report).ok()
}

/// Why the text is no JSON.
pub fn no_json(text: &str, error: &serde_json::Error) -> Finding {
    let (position, what, hint) = explain(text, error);
    Finding::new(Severity::Error, Place::at(EVENT_JSON, position), what, hint)
}

/// Gives findings their lines, and the names of the things that they are about.
pub fn say_where(findings: &mut [Finding], text: &str, json: &Json) {
    let own = findings.iter_mut().filter(|finding| finding.place.file == EVENT_JSON);
    let places = own.flat_map(|finding| {
        finding.thing = thing(json, &finding.place.path);
        std::iter::once(&mut finding.place).chain(&mut finding.first)
    });
    locate(text, places);
}

fn read_json(json: &Json, context: &mut Context) -> Option<Event> {
    let root = Cursor::root(json, context);
    if !matches!(json, Json::Object(_)) {
        return root.expected(Said::new("an object { }", "ein Objekt { }"));
    }
    if !has_known_version(&root) {
        return None;
    }
    let languages = event_languages(&root.key("languages"));
    let (clock, theme, framing) = (clock(&root), theme(&root.key("theme")), framing(&root));
    context.unclear_languages = unclear_languages(&root.key("languages"));
    context.languages = languages.unwrap_or_default();
    context.clock = clock;
    context.theme = theme;
    context.framing = framing;
    context.written = WrittenIds::of(json);
    keep_out_withheld(json, context);
    let event = event(&Cursor::root(json, context));
    context.names.check_references(&context.report);
    let mut event = event?;
    resolve(&mut event, json, context);
    notice_names(&event, json, context);
    compare_with_published(&event, context);
    context.remarks = proofread(&event, context);
    Some(event)
}

fn unclear_languages(cursor: &Cursor) -> Vec<String> {
    let Json::List(items) = cursor.json else { return Vec::new() };
    let codes = items.iter().filter_map(Json::text);
    codes.filter(|code| !is_code(code)).map(str::to_owned).collect()
}

/// The paths of its pictures in the site.
fn pictures(event: &Event) -> impl Iterator<Item = &String> {
    let photos = event.photos.iter().filter_map(|photo| photo.picture.as_ref());
    photos.chain(event.logos()).map(|picture| &picture.src)
}

/// The paths of its films, captions and files to be taken in the site.
fn copied(event: &Event) -> impl Iterator<Item = &String> {
    let films = event.videos.iter().filter_map(|video| video.film.as_ref());
    let films = films
        .flat_map(|film| film.captions.iter().map(|captions| &captions.src).chain([&film.src]));
    films.chain(event.files.iter().filter_map(|file| file.src.as_ref()))
}

/// Drops the files that the published event does not use.
fn kept<'a>(
    files: Vec<PublishedFile>,
    named: impl Iterator<Item = &'a String>,
) -> Vec<PublishedFile> {
    let named: BTreeSet<&String> = named.collect();
    files.into_iter().filter(|file| named.contains(&file.target)).collect()
}
