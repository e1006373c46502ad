//! What is said by and of people who are left out. Their names in running texts cannot be known for
//! certain: where one stands, a warning says so.

use std::ptr;

use crate::event::Event;

use super::{
    context::Context,
    finding::{Finding, Severity},
    json::{Json, quoted},
    left_out_people::{LeftOut, left_out_people, names_of},
    publish_json,
    said::{Said, said},
    spellings::folded,
    spot::Place,
};

/// Removes what is quoted from these people.
pub fn leave_out_their_quotes(event: &mut Event, people: &[LeftOut]) {
    let names = names_of(event, people);
    let is_theirs = |speaker: &str| {
        let speaker = folded(speaker);
        names.iter().any(|name| speaker.contains(&folded(name)))
    };
    let press = event.press.iter_mut().map(|press| &mut press.quotes);
    let results = event.sessions.iter_mut().filter_map(|session| session.results.as_mut());
    let quotes = press.chain(results.map(|results| &mut results.quotes));
    quotes.for_each(|quotes| quotes.retain(|quote| !is_theirs(&quote.speaker)));
}

/// Warns where a text that is published has the name of a person who is left out on purpose.
pub fn notice_names(event: &Event, json: &Json, context: &Context) {
    let people = left_out_people(event, json, context);
    let people: Vec<_> = people.into_iter().filter(|one| one.is_said).collect();
    let entries: Vec<&Json> = people.iter().map(|one| one.entry).collect();
    let names = names_of(event, &people);
    // All that will be public; few events need a look at it.
    let published = if names.is_empty() { String::new() } else { publish_json(event) };
    for name in names.into_iter().filter(|name| published.contains(name)) {
        let mut places = Vec::new();
        find(json, name, &entries, &mut String::new(), &mut places);
        for path in places {
            let shown = quoted(name);
            let what = said!(
                "the name {shown} stands here, and the person is left out",
                "hier steht der Name {shown}, und die Person fehlt sonst"
            );
            let hint = Said::new(
                "take it out of the text if it must not be published",
                "ihn aus dem Text nehmen, wenn er nicht erscheinen darf",
            );
            let place = Place::new("event.json", path);
            context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
        }
    }
}

/// The paths of all texts with the name, outside of these entries.
fn find(json: &Json, name: &str, except: &[&Json], path: &mut String, found: &mut Vec<String>) {
    if except.iter().any(|entry| ptr::eq(*entry, json)) {
        return;
    }
    let outer = path.len();
    let mut inside = |step: String, value: &Json| {
        path.push_str(&step);
        find(value, name, except, path, found);
        path.truncate(outer);
    };
    match json {
        Json::Text(text) if text.contains(name) => found.push(path.clone()),
        Json::List(items) => {
            items.iter().enumerate().for_each(|(at, item)| inside(format!("[{at}]"), item));
        }
        Json::Object(keys) => {
            for (key, value) in keys.iter().filter(|(key, _)| !key.starts_with('_')) {
                let dot = if outer == 0 { "" } else { "." };
                inside(format!("{dot}{key}"), value);
            }
        }
        _ => {}
    }
}
