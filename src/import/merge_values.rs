//! Carries single values over: texts by language, runs by their keys, people by their ids.

use crate::author::Json;

use super::ids::SOURCE;

/// Where an import comes from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// As in `_source`, before the colon.
    pub name: &'a str,
    /// That of texts that name none.
    pub language: &'a str,
}

impl Origin<'_> {
    /// Whether an entry was imported from there.
    pub fn has_made(self, entry: &Json) -> bool {
        let source = entry.get(SOURCE).and_then(Json::text);
        let name = source.and_then(|source| source.split_once(':'));
        name.is_some_and(|(name, _)| name == self.name)
    }
}

/// Keys of texts, which may be in several languages.
const TEXTS: [&str; 13] = [
    "title",
    "name",
    "summary",
    "description",
    "biography",
    "role",
    "note",
    "held_by",
    "level",
    "content_note",
    "bring",
    "alt",
    "caption",
];

/// A value after an import.
pub struct Merged {
    pub json: Json,
    /// Whether visitors may notice.
    pub is_changed: bool,
    /// What is different within it, where that can be said better than by old and new value.
    pub details: Vec<(String, Option<Json>, Json)>,
}

impl Merged {
    fn new(json: Json, before: Option<&Json>) -> Self {
        let is_changed = before != Some(&json);
        Self { json, is_changed, details: Vec::new() }
    }
}

/// The value of a key.
pub fn value(key: &str, before: Option<&Json>, now: &Json, origin: Origin) -> Merged {
    let Some(old) = before else { return Merged::new(now.clone(), None) };
    let json = match (key, old, now) {
        ("runs", Json::List(old), Json::List(now)) => return runs(old, now, origin),
        ("people", Json::List(old), Json::List(now)) => people(old, now),
        ("links", Json::List(old), Json::List(now)) => links(old, now),
        // The label is the organiser's.
        ("signup", ..) if url_of(now).is_some() && url_of(old) == url_of(now) => old.clone(),
        _ if TEXTS.contains(&key) => text(old, now, origin.language),
        _ => now.clone(),
    };
    Merged::new(json, before)
}

/// Sets a key, at its place if it is there.
pub fn set(object: &mut Json, key: &str, value: Json) {
    let Json::Object(entries) = object else { return };
    match entries.iter_mut().find(|(name, _)| name == key) {
        Some((_, old)) => *old = value,
        None => entries.push((key.to_owned(), value)),
    }
}

/// The entries of an object.
pub fn entries(object: &Json) -> &[(String, Json)] {
    match object {
        Json::Object(entries) => entries,
        _ => &[],
    }
}

/// A text in its languages: those that the source has are as it says, others stay. A text that is
/// a file of its own stays one.
fn text(old: &Json, now: &Json, main: &str) -> Json {
    if old.get("file").is_some() {
        return old.clone();
    }
    let by_code = |json: &Json| match json {
        Json::Text(_) => vec![(main.to_owned(), json.clone())],
        _ => entries(json).to_vec(),
    };
    let (mut texts, new) = (by_code(old), by_code(now));
    for (code, text) in new {
        match texts.iter_mut().find(|(known, _)| *known == code) {
            Some((_, known)) => *known = text,
            None => texts.push((code, text)),
        }
    }
    match texts.as_slice() {
        [(code, only)] if code == main && matches!(old, Json::Text(_)) => only.clone(),
        _ => Json::Object(texts),
    }
}

/// People as the source has them; what is written of their part stays.
fn people(old: &[Json], now: &[Json]) -> Json {
    let person = |part: &Json| part.get("person").unwrap_or(part).text().map(str::to_owned);
    let part = |now: &Json| {
        let before = old.iter().find(|old| person(old) == person(now));
        match before {
            None => now.clone(),
            Some(before) => with_role(before, now),
        }
    };
    Json::List(now.iter().map(part).collect())
}

fn with_role(before: &Json, now: &Json) -> Json {
    match (before, now.get("role")) {
        (_, None) => before.clone(),
        (Json::Object(_), Some(role)) => {
            let mut part = before.clone();
            set(&mut part, "role", role.clone());
            part
        }
        _ => now.clone(),
    }
}

/// Links that were added by hand stay, and so do labels.
fn links(old: &[Json], now: &[Json]) -> Json {
    let is_new = |link: &&Json| !old.iter().any(|old| url_of(old) == url_of(link));
    Json::List(old.iter().chain(now.iter().filter(is_new)).cloned().collect())
}

fn url_of(link: &Json) -> Option<&str> {
    let inner = ["open", "few", "waiting_list"].into_iter().find_map(|state| link.get(state));
    inner.unwrap_or(link).get("url")?.text()
}

/// Runs as the source has them, in its order, and those of other origin after them.
fn runs(old: &[Json], now: &[Json], origin: Origin) -> Merged {
    let mut details = Vec::new();
    let mut list = Vec::with_capacity(now.len());
    for run in now {
        match old.iter().find(|old| is_same_run(old, run)) {
            Some(before) => list.push(updated(before, run, origin, &mut details)),
            None => {
                details.push(("runs".to_owned(), None, start(run)));
                list.push(run.clone());
            }
        }
    }
    for other in old.iter().filter(|old| !now.iter().any(|run| is_same_run(old, run))) {
        if origin.has_made(other) {
            let gone = Json::Text("–".to_owned());
            details.push(("runs".to_owned(), Some(start(other)), gone));
        } else {
            list.push(other.clone());
        }
    }
    Merged { json: Json::List(list), is_changed: !details.is_empty(), details }
}

fn start(run: &Json) -> Json {
    run.get("start").or_else(|| run.get("day")).cloned().unwrap_or(Json::Text("?".to_owned()))
}

/// Whether an entry is what became of a run (`run_ids`): that from the same source, or the one
/// that was written by hand and whose id, or lack of one, the run has taken over.
fn is_same_run(old: &Json, now: &Json) -> bool {
    match old.get(SOURCE) {
        Some(source) => now.get(SOURCE) == Some(source),
        None => old.get("id") == now.get("id"),
    }
}

fn updated(
    old: &Json,
    now: &Json,
    origin: Origin,
    details: &mut Vec<(String, Option<Json>, Json)>,
) -> Json {
    let mut run = old.clone();
    for (key, now) in entries(now) {
        let merged = value(key, old.get(key), now, origin);
        if merged.is_changed && key != SOURCE {
            details.push((key.clone(), old.get(key).cloned(), merged.json.clone()));
        }
        set(&mut run, key, merged.json);
    }
    // A day without a time is said until the time is known.
    if let (Json::Object(entries), true) = (&mut run, now.get("start").is_some()) {
        entries.retain(|(key, _)| key != "day");
    }
    run
}
