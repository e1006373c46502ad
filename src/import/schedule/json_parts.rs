//! What stands in several places of a `schedule.json`: names, links, answers.

use crate::{
    author::{Json, Said},
    import::{
        DraftText, Notes, kinds,
        lenient::{Entry as Object, line_of},
        texts::{line, localised},
        usual::Links,
    },
};

/// What a session has that is read, or says nothing of it that is not said elsewhere.
pub const KNOWN: [&str; 29] = [
    "id",
    "guid",
    "code",
    "date",
    "start",
    "end",
    "duration",
    "room",
    "slug",
    "title",
    "subtitle",
    "track",
    "type",
    "language",
    "abstract",
    "description",
    "persons",
    "links",
    "attachments",
    "answers",
    "do_not_record",
    "url",
    "origin_url",
    "feedback_url",
    "logo",
    "image",
    "recording_license",
    "day",
    "links_html",
];

/// What a conference has that is read, or follows from the sessions.
pub const CONFERENCE: [&str; 17] = [
    "acronym",
    "title",
    "description",
    "url",
    "time_zone_name",
    "day_change",
    "days",
    "daysCount",
    "start",
    "end",
    "timeslot_duration",
    "base_url",
    "rooms",
    "tracks",
    "slug",
    "colors",
    "keywords",
];

/// The name of a room or track, and the object that describes it: a text, or an object with a
/// name, or the name in several languages.
pub fn named<'j>(json: &'j Json, place: &str, notes: &mut Notes) -> (DraftText, Object<'j>) {
    let object = Object { json, place: place.to_owned() };
    let key = ["name", "title"].into_iter().find(|key| json.get(key).is_some());
    let names = match (json, key) {
        (Json::Object(_), Some(key)) => localised(&object, key, notes),
        (Json::Object(entries), None) => {
            let texts = entries.iter().filter_map(|(code, value)| {
                Some((kinds::languages(code).into_iter().next()?, value.text()?.to_owned()))
            });
            let mut seen: Vec<String> = Vec::new();
            DraftText::of(texts.filter(|(code, _)| {
                let is_new = !seen.contains(code);
                seen.push(code.clone());
                is_new
            }))
        }
        _ => DraftText::plain(line_of(Some(json))),
    };
    (line(&names), object)
}

/// The days of a conference with their rooms and what takes place there.
pub fn entries_of(conference: &Json) -> impl Iterator<Item = (&Json, &str, &Json)> {
    let days = conference.get("days").map(Json::items).unwrap_or_default();
    days.iter().flat_map(|day| {
        rooms_of(day).flat_map(move |(room, entries)| {
            entries.items().iter().map(move |entry| (day, room, entry))
        })
    })
}

/// The rooms of a day by their names; a list of entries alone has none.
fn rooms_of(day: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let by_name = match day.get("rooms") {
        Some(Json::Object(rooms)) => rooms.as_slice(),
        _ => &[],
    };
    let listed = day.get("rooms").map(Json::items).unwrap_or_default().iter().filter_map(|room| {
        let entries = room.get("events").or_else(|| room.get("talks"))?;
        Some((room.get("name").and_then(Json::text).unwrap_or_default(), entries))
    });
    let alone = day.get("events").into_iter().map(|entries| ("", entries));
    by_name.iter().map(|(name, entries)| (name.as_str(), entries)).chain(listed).chain(alone)
}

/// Links that are texts, or objects with title and address, which some confuse.
pub fn add_links(object: &Object, key: &str, links: &mut Links, notes: &mut Notes) {
    for json in object.list(key, notes) {
        let entry = Object::new(json, &["title"]);
        let url = ["url", "href", "link"].map(|key| entry.line(key, notes));
        let url = url.into_iter().find(|url| !url.is_empty()).unwrap_or_default();
        let label = ["title", "name", "label"].map(|key| entry.line(key, notes));
        let label = label.into_iter().find(|label| !label.is_empty()).unwrap_or_default();
        let is_url = |text: &str| text.starts_with("http://") || text.starts_with("https://");
        let (label, url) = match json {
            Json::Text(url) => (String::new(), url.clone()),
            _ if is_url(&label) && !is_url(&url) => (url, label),
            _ => (label, url),
        };
        let label = if is_url(&label) { String::new() } else { label };
        links.add(&label, &url, &object.place, notes);
    }
}

/// The answers to questions that are marked as public; that there are others is noted.
pub fn note_answers(object: &Object, place: &str, notes: &mut Notes) -> Vec<(String, String)> {
    let mut public = Vec::new();
    for json in object.list("answers", notes) {
        let answer = Object::new(json, &[]);
        let question = json.get("question").unwrap_or(&Json::Null);
        let about = Object::new(question, &[]);
        let said =
            [&answer, &about].map(|object| ["is_public", "public"].map(|key| object.flag(key)));
        let mut said = said.iter().flatten().flatten().peekable();
        // Of two readings the careful one holds: said once that it is not is enough.
        let is_public = said.peek().is_some() && said.all(|is_public| *is_public);
        let text = line_of(json.get("answer"));
        if !is_public || text.is_empty() {
            notes.add(
                Said::new(
                    "answers that are not marked as public were left out",
                    "Antworten, die nicht als öffentlich markiert sind, wurden weggelassen",
                ),
                place,
            );
            continue;
        }
        let texts = match question {
            Json::Object(_) => ["question", "text", "title"]
                .map(|key| localised(&about, key, notes).first().to_owned())
                .into_iter()
                .find(|text| !text.is_empty()),
            Json::Text(text) => Some(text.clone()),
            _ => None,
        };
        public.push((texts.unwrap_or_default(), text));
    }
    public
}
