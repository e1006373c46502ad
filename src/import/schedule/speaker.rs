//! People as they stand in `schedule.json`, in the words of frab and of pretalx.

use crate::{
    author::{Json, Said},
    import::{
        Notes,
        lenient::Entry as Object,
        texts::localised,
        usual::{Links, note_personal, note_portrait, without_entities},
    },
};

use super::{
    entry::Speaker,
    json_parts::{add_links, note_answers},
};

/// Names of a person, the one for the public first.
pub const NAMES: [&str; 4] = ["public_name", "full_public_name", "name", "display_name"];

/// What is said of people and no programme needs.
const PERSONAL: [&str; 8] =
    ["email", "gender", "phone", "first_name", "last_name", "timezone", "locale", "availabilities"];

const KNOWN: [&str; 17] = [
    "guid",
    "code",
    "id",
    "biography",
    "abstract",
    "description",
    "links",
    "avatar",
    "avatar_url",
    "avatar_thumbnail_default",
    "image",
    "answers",
    "url",
    "type",
    "slug",
    "avatar_source",
    "avatar_license",
];

/// A person of a session; a text alone is a name.
pub fn speaker(json: &Json, place: &str, notes: &mut Notes) -> Speaker {
    if let Json::Text(name) = json {
        return Speaker { name: without_entities(name.trim()), ..Speaker::default() };
    }
    let object = Object::new(json, &NAMES);
    let name = NAMES.iter().map(|key| object.line(key, notes)).find(|name| !name.is_empty());
    let name = without_entities(&name.unwrap_or_default());
    let about = ["biography", "abstract", "description"];
    let texts = about.iter().map(|key| localised(&object, key, notes));
    let biography = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    let mut links = Links::default();
    add_links(&object, "links", &mut links, notes);
    links.add("", &object.line("url", notes), &name, notes);
    for key in ["avatar", "avatar_url", "image"] {
        note_portrait(&name, &object.line(key, notes), notes);
    }
    if PERSONAL.iter().any(|key| object.get(key).is_some()) {
        note_personal(&name, notes);
    }
    if !note_answers(&object, place, notes).is_empty() {
        notes.add(
            Said::new(
                "public answers of people were left out: add what belongs there to “biography”",
                "öffentliche Antworten von Personen wurden weggelassen: was dazugehört, in „biography“ ergänzen",
            ),
            &name,
        );
    }
    object.note_others(&[NAMES.as_slice(), &PERSONAL, &KNOWN].concat(), notes);
    let key = |name: &str| object.key(name);
    Speaker {
        guid: key("guid"),
        code: key("code"),
        id: key("id"),
        title: String::new(),
        name,
        biography,
        links: links.into_list(),
    }
}
