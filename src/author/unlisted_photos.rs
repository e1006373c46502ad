//! Finds pictures in the event folder that `event.json` does not list.

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::Value;

use super::{characters::composed, event_file::json_of, site_mark::is_site};

/// Extensions of the files that are published as pictures.
const PICTURES: [&str; 6] = ["avif", "jpeg", "jpg", "png", "svg", "webp"];
/// Extensions of pictures as iPhones take them, which no browser but Safari shows.
const HEIC: [&str; 3] = ["heic", "heif", "hif"];
/// Levels of folders to search; deeper ones are usually archives.
const DEEPEST: usize = 3;

/// Pictures that `event.json` does not list: paths from the event folder, sorted, with
/// accented letters composed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnlistedPhotos {
    pub names: Vec<String>,
    /// Those in HEIC, which have to be saved in another format first.
    pub heic: Vec<String>,
}

/// The pictures in the folder that `json`, the text of its `event.json`, does not name; none if
/// it is no JSON. Names are compared as values, not as they are written.
pub fn unlisted_photos(dir: &Path, json: &str) -> UnlistedPhotos {
    let mut found = BTreeSet::new();
    collect(dir, "", DEEPEST, &mut found);
    if found.is_empty() {
        return UnlistedPhotos::default();
    }
    let json = json.trim_start_matches('\u{feff}');
    let Some(event) = json_of(json.as_bytes()) else { return UnlistedPhotos::default() };
    let mut named = BTreeSet::new();
    names_in(&event, &mut named);
    // Names that differ in case only mean the same file, unless each is there.
    let meant: BTreeSet<_> = named.difference(&found).map(|name| name.to_lowercase()).collect();
    found.retain(|name| !named.contains(name) && !meant.contains(&name.to_lowercase()));
    let (heic, names) = found.into_iter().partition(|name| has_extension(name, &HEIC));
    UnlistedPhotos { names, heic }
}

fn collect(folder: &Path, before: &str, depth: usize, found: &mut BTreeSet<String>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        let Ok(name) = entry.file_name().into_string() else { continue };
        // Hidden files belong to the system.
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        let within = format!("{before}{}", composed(&name));
        match entry.file_type() {
            // The pictures of a site were in the event folder before.
            Ok(file) if file.is_dir() && depth > 0 && !is_site(&path) => {
                collect(&path, &format!("{within}/"), depth - 1, found);
            }
            Ok(file) if file.is_file() && is_picture(&name) => {
                found.insert(within);
            }
            _ => {}
        }
    }
}

fn is_picture(name: &str) -> bool {
    has_extension(name, &PICTURES) || has_extension(name, &HEIC)
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extensions.iter().any(|one| extension.eq_ignore_ascii_case(one))
}

/// Every name of a picture in the event, wherever it stands.
fn names_in(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if is_picture(text) => {
            // `check` reports a backslash; it is no other picture for that.
            let name = composed(text).replace('\\', "/");
            names.insert(name.trim_start_matches("./").to_owned());
        }
        Value::Array(items) => items.iter().for_each(|item| names_in(item, names)),
        Value::Object(entries) => entries.values().for_each(|value| names_in(value, names)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is unlisted in a folder with these files.
    fn unlisted(files: &[&str], json: &str) -> UnlistedPhotos {
        let dir = tempfile::tempdir().unwrap();
        for name in files {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        unlisted_photos(dir.path(), json)
    }

    #[test]
    fn ok_pictures_are_found_in_folders_and_known_ones_left_out() {
        let files = ["fotos/b.JPG", "a.png", "event.json", "known.svg", "fotos/.hidden/c.jpg"];
        let found = unlisted(&files, r#"{"photos": [{"file": "known.svg"}]}"#);
        assert_eq!(found.names, ["a.png", "fotos/b.JPG"]);
    }

    #[test]
    fn ok_names_are_compared_as_values() {
        let files = ["p/eins.jpg", "p/Scho\u{308}n.jpg", "p/\"zitat\".jpg", "A.JPG", "p/neu.jpg"];
        let json = r#"{"photos": [
            {"file": "p\/eins.jpg"}, {"file": "./p/Sch\u00f6n.jpg"},
            {"file": "p\\\"zitat\".jpg"}, {"file": "a.jpg"}
        ]}"#;
        assert_eq!(unlisted(&files, json).names, ["p/neu.jpg"]);
        let marked = format!("\u{feff}{json}");
        assert_eq!(unlisted(&files, &marked).names, ["p/neu.jpg"]);
    }

    #[test]
    fn ok_names_that_differ_in_case_are_two_if_both_are_there() {
        let json = r#"{"photos": [{"file": "a.jpg"}]}"#;
        assert_eq!(unlisted(&["a.jpg", "b.jpg"], json).names, ["b.jpg"]);
        assert_eq!(unlisted(&["a.jpg", "A.jpg"], json).names, ["A.jpg"]);
    }

    #[test]
    fn ok_the_pictures_of_a_built_site_are_none_of_the_event() {
        let files = [
            "a.jpg",
            "site/.treffpunkt",
            "site/photos/a.jpg",
            "alt/index.html",
            "alt/404.html",
            "alt/b.jpg",
            "web/index.html",
            "web/c.jpg",
        ];
        assert_eq!(unlisted(&files, "{}").names, ["a.jpg", "web/c.jpg"]);
    }

    #[test]
    fn err_heic_stands_apart() {
        let found = unlisted(&["IMG_1.HEIC", "a.jpg", "b.heif"], "{}");
        assert_eq!(found.names, ["a.jpg"]);
        assert_eq!(found.heic, ["IMG_1.HEIC", "b.heif"]);
    }

    #[test]
    fn ok_nothing_is_said_about_pictures_while_the_file_is_broken() {
        assert_eq!(unlisted(&["a.jpg"], "{"), UnlistedPhotos::default());
    }
}
