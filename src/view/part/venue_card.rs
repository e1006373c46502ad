use crate::{
    event::Venue,
    markup::{Element, el},
    view::Scene,
};

/// Where the event takes place.
pub fn venue_card(scene: &Scene, venue: &Venue) -> Element {
    let street = venue.street.as_deref();
    let unknown = street.is_none().then(|| el("p.term-note").with(scene.words().street_unknown));
    let note = venue.note.as_ref();
    el("address.venue")
        .with(el("p").with(el("strong").with(venue.name.as_str())))
        .with(street.map(|street| el("p").with(street)))
        .with(el("p").with(venue.town()))
        .with(unknown)
        .with(note.map(|note| el("p.term-note").with(scene.text(note))))
}
