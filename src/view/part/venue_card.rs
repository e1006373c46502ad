use crate::{
    event::Venue,
    markup::{Element, el},
    view::Scene,
};

/// Where the event takes place.
pub fn venue_card(scene: &Scene, venue: &Venue) -> Element {
    let town = match &venue.postal_code {
        Some(code) => format!("{code} {}", venue.city),
        None => venue.city.clone(),
    };
    let street = match &venue.street {
        Some(street) => el("p").with(street.as_str()),
        None => el("p.term-note").with(scene.words().street_unknown),
    };
    let note = venue.note.as_ref();
    el("address.venue")
        .with(el("p").with(el("strong").with(venue.name.as_str())))
        .with(el("p").with(town))
        .with(street)
        .with(note.map(|note| el("p.term-note").with(scene.text(note))))
}
