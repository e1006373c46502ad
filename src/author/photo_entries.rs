//! Adds entries for pictures to an `event.json`.

use serde_json::{Map, Value};

use super::{list_entries::with_entries, slug::slug};

/// The text of an `event.json` with an entry for each picture appended to its `photos`.
/// Description and credit are left empty for the organiser, and consent is `false`. `None` if
/// the text is not a JSON object.
pub fn with_photo_entries(json: &str, names: &[String]) -> Option<String> {
    with_entries(json, "photos", |event| entries(event, names))
}

/// An entry for each picture, with ids that no photo has yet.
fn entries(event: &Map<String, Value>, names: &[String]) -> Vec<String> {
    let known = event.get("photos").and_then(Value::as_array);
    let id_of_photo = |photo: &Value| photo.get("id").and_then(Value::as_str).map(str::to_owned);
    let mut ids: Vec<String> = known.into_iter().flatten().filter_map(id_of_photo).collect();
    let alt = empty_text(event);
    let entry = |name: &String| {
        let wanted = id_of(name);
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        let id = std::iter::once(wanted.clone()).chain(numbered).find(|id| !ids.contains(id))?;
        ids.push(id.clone());
        Some(entry(name, &id, &alt))
    };
    names.iter().filter_map(entry).collect()
}

/// An empty text in the languages of the event: `{"de": "", "en": ""}`.
fn empty_text(event: &Map<String, Value>) -> String {
    let languages = event.get("languages").and_then(Value::as_array);
    let codes: Vec<_> = languages.into_iter().flatten().filter(|code| code.is_string()).collect();
    if codes.len() < 2 {
        return "\"\"".to_owned();
    }
    let texts: Vec<String> = codes.iter().map(|code| format!("{code}: \"\"")).collect();
    format!("{{{}}}", texts.join(", "))
}

fn entry(name: &str, id: &str, alt: &str) -> String {
    let file = Value::from(name);
    format!(
        "    {{\n      \"id\": \"{id}\",\n      \"file\": {file},\n      \"alt\": {alt},\n      \"credit\": \"\",\n      \"consent\": false\n    }}"
    )
}

/// An id from a file name: `photos/IMG 0042.JPG` gives `img-0042`.
fn id_of(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let id = slug(stem);
    if id.is_empty() { "bild".to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn photos(json: &str) -> Vec<Value> {
        let event: Value = serde_json::from_str(json).unwrap();
        event["photos"].as_array().unwrap().clone()
    }

    #[test]
    fn ok_entries_stand_after_those_that_are_there() {
        let json = "{\n  \"links\": [{\"photos\": [1]}],\n  \"title\": \"\\\"photos\\\": [\",\n  \"photos\": [\n    {\"id\": \"a\", \"links\": []}\n  ],\n  \"x\": 1\n}\n";
        let added = with_photo_entries(json, &names(&["fotos/A.jpg", "Grüße aus M..PNG"])).unwrap();
        let photos = photos(&added);
        let ids: Vec<_> = photos.iter().map(|photo| photo["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["a", "a-2", "gruesse-aus-m"]);
        assert_eq!(photos[1]["file"], "fotos/A.jpg");
        assert_eq!(photos[1]["consent"], false);
        assert!(added.starts_with(&json[..json.find("\n  ],").unwrap()]), "{added}");
    }

    #[test]
    fn ok_a_list_is_begun_where_there_is_none() {
        for json in ["{}", "{\"id\": \"x\"}", "{\"id\": \"x\", \"photos\": []}"] {
            let added = with_photo_entries(json, &names(&["b.jpg"])).unwrap();
            assert_eq!(photos(&added).len(), 1, "{added}");
        }
    }

    #[test]
    fn ok_what_a_picture_shows_is_asked_in_each_language() {
        for (languages, alt) in [
            (r#"["de", "en"]"#, serde_json::json!({"de": "", "en": ""})),
            (r#"["de"]"#, Value::from("")),
            ("7", Value::from("")),
        ] {
            let json = format!("{{\"languages\": {languages}}}");
            let added = with_photo_entries(&json, &names(&["b.jpg"])).unwrap();
            assert_eq!(photos(&added)[0]["alt"], alt);
        }
    }

    #[test]
    fn ok_mark_and_line_breaks_stay() {
        let json = "\u{feff}{\r\n  \"id\": \"x\"\r\n}\r\n";
        let added = with_photo_entries(json, &names(&["b.jpg"])).unwrap();
        assert!(added.starts_with("\u{feff}{\r\n"), "{added:?}");
        assert_eq!(added.matches('\n').count(), added.matches("\r\n").count(), "{added:?}");
        assert_eq!(photos(added.trim_start_matches('\u{feff}')).len(), 1);
        assert_eq!(with_photo_entries(json, &[]).unwrap(), json);
    }

    #[test]
    fn err_what_is_no_event() {
        assert_eq!(with_photo_entries("[]", &names(&["a.jpg"])), None);
    }
}
