//! What an import changes in an event, for its organiser to read.

use crate::{
    author::{Json, Said, said},
    event::named_enum,
};

named_enum! {
    /// What has become of an entry.
    pub enum ChangeKind {
        Appeared = "+",
        Changed = "~",
        Vanished = "-",
    }
}

/// An entry that is new, different, or no longer in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    /// The list that it stands in: `sessions`.
    pub list: &'static str,
    /// Its name or title, else its id.
    pub name: String,
    /// What is different: `start: 2026-05-07T09:30 → 2026-05-07T10:00`. Keys alone for long texts.
    pub details: Vec<String>,
}

/// Values up to this length, in letters, are named.
const LONGEST: usize = 40;

impl Change {
    pub fn new(kind: ChangeKind, list: &'static str, entry: &Json) -> Self {
        let id = || ["id", "date"].into_iter().find_map(|key| entry.get(key)?.text());
        let name = entry.names().next().or_else(id).unwrap_or_default();
        Self { kind, list, name: name.to_owned(), details: Vec::new() }
    }

    /// In one line, as a list of changes in code reviews has it: `~ sessions “Opening”: start: …`.
    pub fn to_said(&self) -> Said {
        let Self { list, name, details, .. } = self;
        let (sign, details) = (self.kind.name(), details.join(", "));
        let colon = if details.is_empty() { "" } else { ": " };
        said!("{sign} {list} “{name}”{colon}{details}", "{sign} {list} „{name}“{colon}{details}")
    }
}

/// What a key has become.
pub fn detail(key: &str, old: Option<&Json>, new: &Json) -> String {
    match (old.map(brief), brief(new)) {
        (Some(Some(old)), Some(new)) => format!("{key}: {old} → {new}"),
        (None, Some(new)) => format!("{key}: {new}"),
        _ => key.to_owned(),
    }
}

/// A short value as it is written, without quotation marks.
fn brief(json: &Json) -> Option<String> {
    let text = match json {
        Json::Text(text) => text.clone(),
        Json::List(items) => {
            let items: Option<Vec<_>> = items.iter().map(brief).collect();
            items?.join(", ")
        }
        Json::Object(_) => return None,
        _ => serde_json::to_string(json).ok()?,
    };
    (text.chars().count() <= LONGEST).then_some(text)
}
