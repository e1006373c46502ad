use leptos::prelude::*;

use crate::{event::Venue, view::Scene};

/// Where the event takes place.
#[component]
pub fn VenueCard<'a>(scene: &'a Scene, venue: &'a Venue) -> AnyView {
    let town = match &venue.postal_code {
        Some(code) => format!("{code} {}", venue.city),
        None => venue.city.clone(),
    };
    let street = match &venue.street {
        Some(street) => view! { <p>{street.clone()}</p> }.into_any(),
        None => view! { <p class="term-note">{scene.words().street_unknown}</p> }.into_any(),
    };
    view! {
        <address class="venue">
            <p><strong>{venue.name.clone()}</strong></p>
            <p>{town}</p>
            {street}
            {venue.note.as_ref().map(|note| view! { <p class="term-note">{scene.text(note)}</p> })}
        </address>
    }
    .into_any()
}
