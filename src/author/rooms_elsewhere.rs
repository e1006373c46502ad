//! Rooms that are in another venue than the main one.

use crate::event::{Event, Room, Venue};

/// Gives each room in a further venue the address of that: lists, calendars and the pages of
/// sessions then say where it is. A room whose venue is not published is left out, as it must not
/// be looked for in the main one.
pub fn place_rooms(event: &mut Event) {
    let main = event.venue.as_ref().and_then(|venue| venue.id.clone());
    let venues = &event.venues;
    event.rooms.retain_mut(|room| {
        room.venue.take_if(|venue| Some(&*venue) == main.as_ref());
        let Some(id) = &room.venue else { return true };
        let venue = venues.iter().find(|venue| venue.id.as_ref() == Some(id));
        venue.inspect(|venue| place(room, venue)).is_some()
    });
}

fn place(room: &mut Room, venue: &Venue) {
    if room.address.is_empty() && !room.online {
        let lines = [Some(venue.name.clone()), venue.street.clone(), Some(venue.town())];
        room.address = lines.into_iter().flatten().collect();
    }
}
