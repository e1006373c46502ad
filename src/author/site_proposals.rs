//! What was meant by a word or a time that the app does not understand in a published
//! `event.json`. In the event folder organisers may write German words; here the app wants its own.

use jiff::civil::Date;

use crate::event::{
    DownloadKind, OrganisationRole, PageRole, PartRole, PhotoKind, RunState, SessionKind, Signup,
};

use super::{
    json::Json,
    said::{Said, said},
    site_values::value_at,
    spellings::Spelled,
    written_times::{Clock, Written, local, written},
};

/// A hint with what to write at a path, if that is clear.
pub fn proposal(json: &Json, path: &str) -> Option<Said> {
    let found = value_at(json, path).text()?;
    let (parent, key) = path.rsplit_once('.')?;
    let list = parent.rsplit('.').next()?.split('[').next()?;
    let meant = match (list, key) {
        ("runs", "start" | "end") => time(json, parent, found),
        ("runs", "state") => name_of::<RunState>(found),
        ("runs", "signup") => name_of::<Signup>(found),
        ("sessions", "kind") => name_of::<SessionKind>(found),
        ("people", "role") => name_of::<PartRole>(found),
        ("organisations", "role") => name_of::<OrganisationRole>(found),
        ("pages", "role") => name_of::<PageRole>(found),
        ("photos", "kind") => name_of::<PhotoKind>(found),
        ("files", "kind") => name_of::<DownloadKind>(found),
        _ => None,
    }?;
    // What stands there already would be no advice.
    (meant != found).then(|| said!("write \"{meant}\"", "\"{meant}\" schreiben"))
}

/// The name in the format of what a word stands for.
fn name_of<T: Spelled>(word: &str) -> Option<String> {
    let meant = T::spelled(word)?;
    T::own().into_iter().find(|(_, value)| *value == meant).map(|(name, _)| name.to_owned())
}

/// A time on the day of its run; in full where the day of the programme has not begun yet.
fn time(json: &Json, run: &str, found: &str) -> Option<String> {
    let time = match written(found)? {
        Written::Moment(day, time) => return local(day, time),
        Written::Time(time) => time,
        Written::Day(_) | Written::Times(..) => return None,
    };
    let day = value_at(json, &format!("{run}.day")).text()?;
    let date: Date = day.parse().ok()?;
    let Clock::At(at) = time else { return local(date, time) };
    let short = at.strftime("%H:%M").to_string();
    let begin = begin_of(json, day)?;
    if short.as_str() >= begin { Some(short) } else { local(date.tomorrow().ok()?, time) }
}

/// The time at which a day of the programme begins.
fn begin_of<'j>(json: &'j Json, day: &str) -> Option<&'j str> {
    let Json::List(days) = json.get("days")? else { return None };
    let is_it = |one: &&Json| one.get("date").and_then(Json::text) == Some(day);
    days.iter().find(is_it)?.get("begins")?.text()?.get(11..16)
}
