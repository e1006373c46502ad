//! The id of an event must be its own: calendars take entries with the same id for the same
//! entry, and visitors' favourites are kept by it. Organisers who copy the folder of an earlier
//! event, or start from the example, are reminded.

use crate::event::{Day, Event, Text};

use super::{
    cursor::Cursor,
    json::quoted,
    said::said,
    slug::{LONGEST, slug},
};

/// The id in the example that `treffpunkt new` writes.
pub const STARTER_ID: &str = "beispiel-nachbarschaftstage";

/// An event this many years ago may be the one whose folder was copied; years further back are
/// names, as in `erinnerung-1848`.
const YEARS_BACK: i64 = 10;

/// Warns about an id that is the example's, or names the year of an earlier event.
pub fn remind_of_own_id(cursor: &Cursor, id: &str, title: &Text, days: &[Day]) {
    let Some(year) = days.first().map(|day| day.date.year()) else { return };
    if id == STARTER_ID {
        let own = id_from_title(title, year);
        let what = said!(
            "the id is that of the example; an event needs one of its own",
            "die ID ist die des Beispiels; eine Veranstaltung braucht ihre eigene"
        );
        let hint =
            said!("write \"id\": \"{own}\", for instance", "etwa \"id\": \"{own}\" schreiben");
        cursor.warn(what, Some(hint));
        return;
    }
    let named: Vec<i64> = years(id).collect();
    let is_right = |year: &i64| days.iter().any(|day| day.date.year() == *year);
    let is_earlier = |named: &i64| (year - YEARS_BACK..year).contains(named);
    if !named.is_empty() && !named.iter().any(is_right) && named.iter().all(is_earlier) {
        let (id, own) = (quoted(id), with_year(id, year));
        let what = said!(
            "the event is in {year}, and its id is {id}",
            "die Veranstaltung ist {year}, und ihre ID ist {id}"
        );
        let hint = said!(
            "if its folder was copied for a new event, write \"id\": \"{own}\"; once published it stays",
            "wurde der Ordner für eine neue kopiert, \"id\": \"{own}\" schreiben; einmal veröffentlicht, bleibt sie"
        );
        cursor.warn(what, Some(hint));
    }
}

/// An id for an event with the id of an earlier one.
pub fn id_of_next_edition(event: &Event) -> String {
    with_year(&event.id, event.first_date().map_or(0, |date| date.year()))
}

/// An id for the event in a folder with this name; `None` if the name has nothing that could
/// be one.
pub fn id_of_folder(name: &str, year: i64) -> Option<String> {
    let id = slug(name);
    if id.is_empty() || id.len() + 5 > LONGEST {
        return None;
    }
    Some(if years(&id).next().is_some() { id } else { format!("{id}-{year}") })
}

/// The year in the name of a folder, if it could be that of an event to come.
pub fn year_of_folder(name: &str) -> Option<i64> {
    years(&slug(name)).find(|year| (2000..2100).contains(year))
}

fn id_from_title(title: &Text, year: i64) -> String {
    let title = title.iter().next().map(|(_, title)| title.as_str()).unwrap_or_default();
    id_of_folder(title, year).unwrap_or_else(|| format!("event-{year}"))
}

/// The id with its years replaced by this one, or followed by it.
fn with_year(id: &str, year: i64) -> String {
    if years(id).next().is_none() {
        return format!("{id}-{year}");
    }
    let part = |part| if year_of(part).is_some() { year.to_string() } else { String::from(part) };
    id.split('-').map(part).collect::<Vec<_>>().join("-")
}

fn years(id: &str) -> impl Iterator<Item = i64> {
    id.split('-').filter_map(year_of)
}

fn year_of(part: &str) -> Option<i64> {
    let is_year = part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|_| is_year)
}
