//! Names the thing of the event that a path leads to, as organisers call it.

use crate::event::without_mark;

use super::{
    event_file::json_of,
    json::{Json, printable},
    kinds::Kind,
    said::{Said, said},
};

/// The keys under which things have their names, the best first.
const NAMES: [&str; 6] = ["title", "name", "label", "date", "file", "id"];

/// The things of an event file, to be named where only paths are known.
#[derive(Debug)]
pub struct Things(Json);

impl Things {
    /// The things of a file; none if it is no JSON.
    pub fn of(file: &[u8]) -> Self {
        Self(json_of(without_mark(file)).unwrap_or(Json::Null))
    }

    /// What a path leads to, as organisers call it, or else the path itself.
    pub fn called(&self, path: &str) -> Said {
        thing(&self.0, path).unwrap_or_else(|| Said::as_is(path))
    }
}

/// `sessions[3].runs[0].start` is `session "Opening", run 1: start`. `None` for what is
/// in no list of things.
pub fn thing(root: &Json, path: &str) -> Option<Said> {
    let (list, rest) = path.split_once('[')?;
    let kind = Kind::LISTED.into_iter().find(|kind| kind.list() == list)?;
    let (index, rest) = indexed(rest)?;
    let Json::List(items) = root.get(list)? else { return None };
    let (kind, name) = (kind.noun(), name(items.get(index)?, index, kind));
    let (run, rest) = run(rest);
    let rest = rest.trim_start_matches('.');
    let rest = if rest.is_empty() { String::new() } else { format!(": {rest}") };
    Some(said!("{kind} {name}{run}{rest}", "{kind} {name}{run}{rest}"; kind, name, run))
}

/// What is before and after the `]` of an index.
fn indexed(text: &str) -> Option<(usize, &str)> {
    let (index, rest) = text.split_once(']')?;
    Some((index.parse().ok()?, rest))
}

/// The run of a session that the rest of its path leads to.
fn run(rest: &str) -> (Said, &str) {
    let Some((index, rest)) = rest.strip_prefix(".runs[").and_then(indexed) else {
        return (Said::new("", ""), rest);
    };
    let number = index + 1;
    (said!(", run {number}", ", Termin {number}"), rest)
}

fn name(thing: &Json, index: usize, kind: Kind) -> Said {
    // The title of a person is "Prof. Dr.".
    let best: &[&str] = if kind == Kind::Person { &["name"] } else { &[] };
    let named =
        best.iter().chain(&NAMES).filter_map(|key| thing.get(key)).chain([thing]).find_map(named);
    named.unwrap_or_else(|| Said::as_is((index + 1).to_string()))
}

/// A text, or one of several by language.
fn named(json: &Json) -> Option<Said> {
    let english = text(json, "en")?;
    let german = text(json, "de")?;
    Some(Said::of(format!("\"{}\"", printable(english)), format!("„{}“", printable(german))))
}

fn text<'j>(json: &'j Json, language: &str) -> Option<&'j str> {
    match json {
        Json::Text(text) if !text.trim().is_empty() => Some(text.trim()),
        Json::Object(entries) => {
            let first = entries.iter().find(|(key, _)| key.len() == 2).map(|(_, value)| value);
            match json.get(language).or(first)? {
                Json::Text(text) if !text.trim().is_empty() => Some(text.trim()),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_things_are_called_as_organisers_call_them() {
        let json = r#"{"sessions": [{"id": "a", "title": {"de": "Auftakt", "en": "Opening"},
            "runs": [{}]}, {"id": "b"}, {}], "days": ["2026-05-07"], "title": "T",
            "people": [{"id": "eva", "title": "Prof. Dr.", "name": "Eva Berg"}]}"#;
        let json: Json = serde_json::from_str(json).unwrap();
        for (path, english, german) in [
            (
                "sessions[0].runs[0].start",
                "session \"Opening\", run 1: start",
                "Programmpunkt „Auftakt“, Termin 1: start",
            ),
            (
                "sessions[0].people[1]",
                "session \"Opening\": people[1]",
                "Programmpunkt „Auftakt“: people[1]",
            ),
            ("sessions[1]", "session \"b\"", "Programmpunkt „b“"),
            ("sessions[2].id", "session 3: id", "Programmpunkt 3: id"),
            ("people[0].photo", "person \"Eva Berg\": photo", "Person „Eva Berg“: photo"),
            ("days[0]", "day \"2026-05-07\"", "Tag „2026-05-07“"),
        ] {
            let said = thing(&json, path).unwrap();
            assert_eq!((&*said.english, &*said.german), (english, german));
        }
        for path in ["title", "sessions", "sessions[9]", "nothing[0]", "sessions[x]", ""] {
            assert_eq!(thing(&json, path), None, "{path}");
        }
    }
}
