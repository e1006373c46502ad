//! How long the ways between rooms take on foot, and what of it cannot be meant.

use std::collections::{BTreeMap, BTreeSet};

use crate::event::{Room, Walk};

use super::{
    context::Context,
    cursor::Cursor,
    finding::{Finding, Severity},
    json::{Json, quoted},
    kinds::Kind,
    said::{Said, said},
    spot::Place,
};

/// In minutes. A longer way is no way to another room, but a slip.
const LONGEST: u64 = 240;

/// Reads the minutes to all other rooms, or to some.
pub fn walk(cursor: &Cursor) -> Option<Walk> {
    let Json::Object(entries) = cursor.json else { return minutes(cursor).map(Walk::All) };
    let rooms = entries.iter().filter(|(room, _)| !room.starts_with('_'));
    let ways = rooms.filter_map(|(room, _)| {
        let cursor = cursor.key(room);
        cursor.context.names.refer(Kind::Room, room, &cursor.place);
        Some((room.clone(), minutes(&cursor)?))
    });
    Some(Walk::Some(ways.collect()))
}

fn minutes(cursor: &Cursor) -> Option<u32> {
    let expected =
        said!("minutes on foot, at most {LONGEST}", "Minuten zu Fuß, höchstens {LONGEST}");
    match cursor.json {
        Json::Whole(minutes) if *minutes <= LONGEST => u32::try_from(*minutes).ok(),
        // "8 Minuten", "8 min"
        Json::Text(text) => {
            let number: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
            let is_there = !number.is_empty();
            let hint = is_there.then(|| said!("write {number}", "{number} schreiben"));
            cursor.wrong(expected, hint)
        }
        _ => cursor.expected(expected),
    }
}

/// Warns of ways that do not exist, from a room to itself or to one online, and of those that
/// take much longer in one direction.
pub fn remind_of_ways(rooms: &[Room], context: &Context) {
    let known = Known::of(rooms);
    for room in rooms {
        let Some(own) = context.names.place(Kind::Room, &room.id) else { continue };
        let place = Place::new(&own.file, format!("{}.walk", own.path));
        match &room.walk {
            Some(_) if room.online => warn(context, place, said_online(&room.id), None),
            Some(Walk::Some(ways)) => {
                for (other, minutes) in ways {
                    let place = Place::new(&place.file, format!("{}.{other}", place.path));
                    known.remind_of_way(&room.id, other, *minutes, place, context);
                }
            }
            Some(Walk::All(_)) | None => {}
        }
    }
}

/// What the rooms say.
struct Known<'a> {
    online: BTreeSet<&'a str>,
    ways: BTreeMap<(&'a str, &'a str), u32>,
}

impl<'a> Known<'a> {
    fn of(rooms: &'a [Room]) -> Self {
        let online = rooms.iter().filter(|room| room.online).map(|room| room.id.as_str());
        let mut ways = BTreeMap::new();
        for room in rooms {
            let Some(Walk::Some(own)) = &room.walk else { continue };
            ways.extend(own.iter().map(|(other, minutes)| ((&*room.id, &**other), *minutes)));
        }
        Self { online: online.collect(), ways }
    }

    fn remind_of_way(
        &self,
        room: &str,
        other: &str,
        minutes: u32,
        place: Place,
        context: &Context,
    ) {
        if other == room {
            let what = Said::new("this is the room itself", "das ist der Raum selbst");
            return warn(context, place, what, None);
        }
        if self.online.contains(other) {
            return warn(context, place, said_online(other), None);
        }
        // Once for both: where the longer way is said.
        let back = self.ways.get(&(other, room)).filter(|back| minutes > *back * 2);
        if let Some(back) = back {
            let name = quoted(other);
            let what = said!(
                "{minutes} minutes, but {name} says {back} for the way back",
                "{minutes} Minuten, aber {name} sagt {back} für den Rückweg"
            );
            let hint = Said::new(
                "one entry holds for both directions",
                "ein Eintrag gilt für beide Richtungen",
            );
            warn(context, place, what, Some(hint));
        }
    }
}

fn said_online(id: &str) -> Said {
    let name = quoted(id);
    said!("{name} is online; there is no way on foot", "{name} ist online; dahin führt kein Fußweg")
}

fn warn(context: &Context, place: Place, what: Said, hint: Option<Said>) {
    context.report.add(Finding::new(Severity::Warning, place, what, hint));
}
