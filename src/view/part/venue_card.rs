use crate::{
    event::Venue,
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// Where the event takes place.
pub fn venue_card(scene: &Scene, venue: &Venue) -> Element {
    let street = venue.street.as_deref();
    let unknown = street.is_none().then(|| el("p.term-note").with(scene.words().street_unknown));
    let note = venue.note.as_ref();
    // On the page of places its name is the heading.
    let is_said = scene.address.route == Route::Places;
    let name = (!is_said).then(|| el("p").with(el("strong").with(venue.name.as_str())));
    el("address.venue")
        .with(name)
        .with(street.map(|street| el("p").with(street)))
        .with(el("p").with(venue.town()))
        .with(unknown)
        .with(note.map(|note| el("p.term-note").with(scene.text(note))))
}
