//! ConClár and KonOpas: the programme and the people of conventions.
//!
//! Old files are JavaScript: `var program = […];`. Only the JSON after the `=` is read, and
//! nothing is executed. Files of `schemaVersion` 2 are JSON with moments and tags that are objects.
//! Programme and people may be in one file or in two.
//!
//! Documentation: <https://github.com/lostcarpark/conclar/blob/main/docs/conclar_file_specs.md>

mod literal;
mod person;
mod session;
mod tags;
#[cfg(test)]
mod tests;
mod time;

use std::collections::HashSet;

use crate::author::{Json, Said};

use super::{
    Draft, Notes, Options, Source, Wrong,
    lenient::{self, Entry},
    local::time_zone,
    usual::needed_time_zone,
};

use person::People;
use session::Sessions;

pub fn is_that_of(sources: &[Source]) -> bool {
    let has = |words: &[&str]| sources.iter().any(|source| lenient::mentions(source, words));
    has(&["\"mins\"", "\"title\"", "\"id\""])
}

/// Reads the programme, and the people if they are there.
///
/// # Errors
/// If no time zone is named, or a file has no JSON.
pub fn read(sources: &[Source], options: &Options, notes: &mut Notes) -> Result<Draft, Wrong> {
    let name = needed_time_zone(options)?;
    let zone = time_zone(name)?;
    let mut values = Vec::new();
    for source in sources {
        let (name, text) = (&source.name, lenient::text(source)?);
        values.extend(literal::values(name, text, notes)?);
    }
    let (program, people) = sorted(&values, notes);
    let mut people = People::new(&people, notes);
    let mut sessions = Sessions::new(&program, zone);
    let mut known = HashSet::new();
    let is_new = |entry: &&Entry| known.insert(entry.key("id"));
    let drafted = program
        .iter()
        .filter(is_new)
        .map(|entry| sessions.read(entry, &mut people, options, notes))
        .collect();
    let (rooms, tracks) = sessions.rooms_and_tracks();
    Ok(Draft {
        origin: "conclar",
        time_zone: Some(name.trim().to_owned()),
        rooms,
        tracks,
        people: people.present(notes),
        sessions: drafted,
        ..Draft::default()
    })
}

/// Programme and people, by what the values are or are called.
fn sorted<'j>(values: &'j [(String, Json)], notes: &mut Notes) -> (Vec<Entry<'j>>, Vec<Entry<'j>>) {
    let (mut program, mut people) = (Vec::new(), Vec::new());
    for (name, value) in values {
        match value {
            Json::Object(_) => {
                let file = Entry::new(value, &[]);
                for key in ["schedule", "program"] {
                    program.extend(file.objects(key, &["title"], notes));
                }
                people.extend(file.objects("people", &["name"], notes));
            }
            _ => {
                let are_people = name == "people" || (name != "program" && !has_titles(value));
                let entries = value.items().iter().filter(|item| matches!(item, Json::Object(_)));
                match are_people {
                    true => people.extend(entries.map(|json| Entry::new(json, &["name"]))),
                    false => program.extend(entries.map(|json| Entry::new(json, &["title"]))),
                }
            }
        }
    }
    let without = program.iter().filter(|entry| entry.key("id").is_empty()).count();
    for _ in 0..without {
        notes.add(
            Said::new(
                "a session without “id” was left out",
                "ein Programmpunkt ohne „id“ wurde weggelassen",
            ),
            "",
        );
    }
    program.retain(|entry| !entry.key("id").is_empty());
    (program, people)
}

fn has_titles(value: &Json) -> bool {
    value.items().iter().any(|item| item.get("title").is_some())
}
