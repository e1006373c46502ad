//! Corrections that organisers have made in a built site by hand, and that a new build would undo.

use std::{fs, path::Path};

use crate::author::{Said, Things, said};
use crate::event::{Tree, complete_times, content_hash, without_mark};

use super::{changes::is_of_changes, site_files::SiteFiles};

const EVENT: &str = "event.json";

/// What was changed by hand in the old site and is not in the new one: lines to print.
pub(super) fn lost_corrections(
    old: &Path,
    old_files: Option<&SiteFiles>,
    new: &Path,
    new_files: &SiteFiles,
) -> Vec<Said> {
    let changed =
        old_files.map_or_else(|| changed_without_list(old), |files| files.changed_in(old));
    let collides = |path: &str, file: &Path| {
        !changed.iter().any(|changed| changed == path)
            && old_files.is_some_and(|files| !files.has(path))
            && file.is_file()
    };
    let added = new_files.paths_in(old);
    let added = added.iter().filter(|(path, file)| collides(path, file)).map(|(path, _)| *path);
    let corrected = changed.iter().map(String::as_str).filter(|path| !is_of_changes(path));
    let paths = corrected.chain(added);
    paths.flat_map(|path| lost_in(path, &old.join(path), &new.join(path))).collect()
}

/// A site without a list of its files: its home page says which `event.json` it was made from.
fn changed_without_list(site: &Path) -> Vec<String> {
    let home = fs::read_to_string(site.join("index.html")).unwrap_or_default();
    let changed = fs::read(site.join(EVENT)).is_ok_and(|bytes| {
        let mark = format!("data-content=\"{}\"", content_hash(&bytes));
        home.contains("data-content=") && !home.contains(&mark)
    });
    if changed { vec![EVENT.to_owned()] } else { Vec::new() }
}

fn lost_in(path: &str, old: &Path, new: &Path) -> Vec<Said> {
    let (old, new) = (fs::read(old).unwrap_or_default(), fs::read(new).unwrap_or_default());
    if old == new {
        return Vec::new();
    }
    if path != EVENT {
        return vec![Said::as_is(path)];
    }
    let read = |bytes: &[u8]| {
        let mut tree: Tree = serde_json::from_slice(without_mark(bytes)).ok()?;
        complete_times(&mut tree);
        Some(tree)
    };
    let things = Things::of(&old);
    let (Some(old), Some(new)) = (read(&old), read(&new)) else {
        return vec![said!("{path}: it is no JSON any more", "{path}: das ist kein JSON mehr")];
    };
    let mut lost = Vec::new();
    compare(&old, Some(&new), "", &mut lost);
    lost.iter().map(|lost| lost.said(&things)).collect()
}

/// A value that the new event does not have.
struct Lost {
    path: String,
    there: Said,
    here: Said,
}

impl Lost {
    /// `event.json: session "Opening", run 1: start: "…" there, nothing in this build`.
    fn said(&self, things: &Things) -> Said {
        let (thing, there, here) = (things.called(&self.path), &self.there, &self.here);
        said!(
            "{EVENT}: {thing}: {there} there, {here} in this build",
            "{EVENT}: {thing}: dort {there}, in diesem Bau {here}"; thing, there, here
        )
    }
}

/// Notes every value of the old event that the new one does not have.
fn compare(old: &Tree, new: Option<&Tree>, path: &str, lost: &mut Vec<Lost>) {
    match (old, new) {
        (Tree::Object(entries), Some(Tree::Object(_))) => {
            for (key, value) in entries.iter().filter(|(key, _)| is_said(path, key)) {
                let dot = if path.is_empty() { "" } else { "." };
                compare(
                    value,
                    new.and_then(|new| new.get(key)),
                    &format!("{path}{dot}{key}"),
                    lost,
                );
            }
        }
        (Tree::List(items), Some(Tree::List(others)))
            if items.iter().all(|item| id(item).is_some()) =>
        {
            for (index, item) in items.iter().enumerate() {
                let same = others.iter().find(|other| id(other) == id(item));
                compare(item, same, &format!("{path}[{index}]"), lost);
            }
        }
        (Tree::Number(old), Some(Tree::Number(new))) if path == "revision" && old <= new => {}
        _ if Some(old) == new => {}
        _ => lost.push(Lost { path: path.to_owned(), there: shown(Some(old)), here: shown(new) }),
    }
}

/// When the file was changed is no correction.
fn is_said(path: &str, key: &str) -> bool {
    !(path.is_empty() && key == "updated")
}

/// What tells the items of a list apart.
fn id(item: &Tree) -> Option<&Tree> {
    ["id", "date", "person"].iter().find_map(|key| item.get(key))
}

fn shown(tree: Option<&Tree>) -> Said {
    match tree {
        None | Some(Tree::Null) => Said::new("nothing", "nichts"),
        Some(Tree::Bool(flag)) => Said::as_is(flag.to_string()),
        Some(Tree::Number(number)) => Said::as_is(number.to_string()),
        Some(Tree::Text(text)) => {
            const LONGEST: usize = 60;
            let short: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
            let more = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
            Said::as_is(format!("\"{short}{more}\""))
        }
        Some(Tree::List(_)) => Said::new("a list", "eine Liste"),
        Some(Tree::Object(_)) => Said::new("an entry", "ein Eintrag"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENT_JSON: &str = r#"{"revision": 3, "updated": "2026-05-01T00:00:00+02:00",
        "days": [{"date": "2026-05-07", "begins": "2026-05-07T04:00:00+02:00"}],
        "sessions": [
            {"id": "a", "title": "A", "runs": [{"id": "a", "start": "2026-05-07T09:00:00+02:00"}]},
            {"id": "b", "title": "B", "runs": [{"id": "b"}]}
        ]}"#;

    /// What is lost if the built event was corrected, and the new build is another.
    fn lost(corrected: &str, new: &str) -> Vec<String> {
        lost_said(corrected, new).iter().map(|said| said.english.to_string()).collect()
    }

    fn lost_said(corrected: &str, new: &str) -> Vec<Said> {
        let (old_dir, new_dir) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut files = SiteFiles::default();
        files.add(EVENT, EVENT_JSON.as_bytes());
        fs::write(old_dir.path().join(EVENT), corrected).unwrap();
        fs::write(new_dir.path().join(EVENT), new).unwrap();
        lost_corrections(old_dir.path(), Some(&files), new_dir.path(), &files)
    }

    #[test]
    fn ok_nothing_is_lost_if_nothing_was_corrected() {
        assert_eq!(lost(EVENT_JSON, "{}"), [""; 0]);
    }

    #[test]
    fn err_each_correction_is_named_that_the_build_would_undo() {
        let corrected = EVENT_JSON
            .replace("09:00:00+02:00", "09:30")
            .replace(r#""title": "B""#, r#""title": "Neu", "note": "!""#)
            .replace("\"revision\": 3", "\"revision\": 4");
        let mut expected = vec![
            "event.json: revision: 4 there, 3 in this build",
            "event.json: session \"A\", run 1: start: \"2026-05-07T09:30:00+02:00\" there, \"2026-05-07T09:00:00+02:00\" in this build",
            "event.json: session \"Neu\": title: \"Neu\" there, \"B\" in this build",
            "event.json: session \"Neu\": note: \"!\" there, nothing in this build",
        ];
        assert_eq!(lost(&corrected, EVENT_JSON), expected);
        // Another order, and one of the corrections.
        let new = EVENT_JSON.replace("09:00", "09:30").replace("\"days\"", "\"more\": 1, \"days\"");
        expected.remove(1);
        assert_eq!(lost(&corrected, &new), expected);
    }

    #[test]
    fn ok_what_is_in_the_event_folder_too_is_not_lost() {
        let corrected = EVENT_JSON.replace("09:00:00+02:00", "09:30");
        let new =
            EVENT_JSON.replace("09:00", "09:30").replace("\"revision\": 3", "\"revision\": 4");
        assert_eq!(lost(&corrected, &new), [""; 0]);
    }

    #[test]
    fn err_a_correction_is_named_in_german() {
        let corrected = EVENT_JSON.replace("09:00:00+02:00", "09:30");
        let lost = lost_said(&corrected, &EVENT_JSON.replace("\"start\"", "\"begin\""));
        assert_eq!(
            lost[0].german,
            "event.json: Programmpunkt „A“, Termin 1: start: dort \"2026-05-07T09:30:00+02:00\", in diesem Bau nichts"
        );
    }

    #[test]
    fn err_a_broken_file_is_named() {
        assert_eq!(lost("{", EVENT_JSON), ["event.json: it is no JSON any more"]);
    }
}
