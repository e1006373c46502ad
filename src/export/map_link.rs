//! Links to OpenStreetMap. Nothing is loaded from there: visitors follow them or do not.

use crate::event::Venue;

use super::percent::push_encoded;

const MAP: &str = "https://www.openstreetmap.org";

/// The venue on the map: by its coordinates, or else by its address where there is a street.
pub fn map_link(venue: &Venue) -> Option<String> {
    if let Some(coordinates) = &venue.coordinates {
        let (latitude, longitude) = coordinates.parts();
        let marker = format!("mlat={latitude}&mlon={longitude}");
        return Some(format!("{MAP}/?{marker}#map=17/{latitude}/{longitude}"));
    }
    let mut link = format!("{MAP}/search?query=");
    push_encoded(&mut link, &format!("{}, {}", venue.street.as_ref()?, venue.town()));
    Some(link)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Coordinates, fixture};

    #[test]
    fn ok_coordinates_lead_to_a_mark_and_an_address_to_a_search() {
        let mut venue = fixture::event().venue.unwrap();
        assert_eq!(map_link(&venue), None);
        venue.street = Some("Weg 1".to_owned());
        let search = "https://www.openstreetmap.org/search?query=Weg%201%2C%20Musterstadt";
        assert_eq!(map_link(&venue).as_deref(), Some(search));
        venue.coordinates = Coordinates::parse("52.1,11.6");
        let mark = "https://www.openstreetmap.org/?mlat=52.1&mlon=11.6#map=17/52.1/11.6";
        assert_eq!(map_link(&venue).as_deref(), Some(mark));
    }
}
