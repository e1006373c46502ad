//! Finds pictures in the event folder that `event.json` does not list, and adds entries for
//! them. The entries are inserted as text, so that the organiser's formatting stays.

use std::{fs, path::Path};

use super::slug::slug;

const KINDS: [&str; 7] = ["avif", "heic", "jpeg", "jpg", "png", "svg", "webp"];
/// Levels of folders to search; deeper ones are usually archives.
const DEEPEST: usize = 3;

/// The pictures in the folder that `json`, the text of its `event.json`, does not mention;
/// paths from the folder, sorted.
pub fn unlisted_photos(dir: &Path, json: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(dir, "", DEEPEST, &mut found);
    found.retain(|name| !json.contains(&format!("\"{name}\"")));
    found.sort();
    found
}

fn collect(folder: &Path, before: &str, depth: usize, found: &mut Vec<String>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let Ok(name) = entry.file_name().into_string() else { continue };
        // Hidden files belong to the system.
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        let kind = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        match entry.file_type() {
            Ok(file) if file.is_dir() && depth > 0 => {
                collect(&path, &format!("{before}{name}/"), depth - 1, found);
            }
            Ok(file) if file.is_file() && KINDS.contains(&kind.as_str()) => {
                found.push(format!("{before}{name}"));
            }
            _ => {}
        }
    }
}

/// The text of an `event.json` with an entry for each picture appended to its `photos`.
/// Description and credit are left empty for the organiser, and consent is `false`.
/// `None` if the text is not a JSON object.
pub fn with_photo_entries(json: &str, names: &[String]) -> Option<String> {
    let event: serde_json::Map<String, serde_json::Value> = serde_json::from_str(json).ok()?;
    let known = event.get("photos").and_then(|photos| photos.as_array());
    let taken = |id: &str| {
        known.into_iter().flatten().any(|photo| photo.get("id").is_some_and(|own| own == id))
    };
    let mut ids: Vec<String> = Vec::new();
    for name in names {
        let wanted = id_of(name);
        let free = |id: &String| !taken(id) && !ids.contains(id);
        let numbered = (2..).map(|number| format!("{wanted}-{number}"));
        ids.extend(std::iter::once(wanted.clone()).chain(numbered).find(free));
    }
    let entries: Vec<_> = names.iter().zip(&ids).map(|(name, id)| entry(name, id)).collect();
    let entries = entries.join(",\n");
    if entries.is_empty() {
        return Some(json.to_owned());
    }
    match (known, list_end(json)) {
        (Some(known), Some(end)) => {
            let before = json[..end].trim_end();
            let comma = if known.is_empty() { "" } else { "," };
            Some(format!("{before}{comma}\n{entries}\n  {}", &json[end..]))
        }
        (None, _) => {
            let end = json.rfind('}')?;
            let before = json[..end].trim_end();
            let comma = if event.is_empty() { "" } else { "," };
            Some(format!("{before}{comma}\n  \"photos\": [\n{entries}\n  ]\n{}", &json[end..]))
        }
        _ => None,
    }
}

fn entry(name: &str, id: &str) -> String {
    let file = serde_json::Value::from(name);
    format!(
        "    {{\n      \"id\": \"{id}\",\n      \"file\": {file},\n      \"alt\": \"\",\n      \"credit\": \"\",\n      \"consent\": false\n    }}"
    )
}

/// An id from a file name: `photos/IMG 0042.JPG` gives `img-0042`.
fn id_of(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let id = slug(stem);
    if id.is_empty() { "bild".to_owned() } else { id }
}

/// The offset of the `]` of the top-level list `photos`.
fn list_end(json: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped, mut begin) = (0_usize, false, false, 0);
    let mut is_photos = false;
    for (place, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => {
                in_text = !in_text;
                if in_text {
                    begin = place + 1;
                } else if depth == 1 {
                    let is_key = json[place + 1..].trim_start().starts_with(':');
                    is_photos = if is_key { &json[begin..place] == "photos" } else { is_photos };
                }
            }
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 1 && is_photos && byte == b']' {
                    return Some(place);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn photos(json: &str) -> Vec<serde_json::Value> {
        let event: serde_json::Value = serde_json::from_str(json).unwrap();
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
    fn ok_pictures_are_found_in_folders_and_known_ones_left_out() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("fotos/.hidden")).unwrap();
        for name in ["fotos/b.JPG", "a.png", "event.json", "known.svg", "fotos/.hidden/c.jpg"] {
            fs::write(dir.path().join(name), "").unwrap();
        }
        let found = unlisted_photos(dir.path(), r#"{"photos": [{"file": "known.svg"}]}"#);
        assert_eq!(found, ["a.png", "fotos/b.JPG"]);
    }

    #[test]
    fn err_what_is_no_event() {
        assert_eq!(with_photo_entries("[]", &names(&["a.jpg"])), None);
    }
}
