use crate::{
    event::Press,
    i18n::{fill, numeric_date},
    markup::{Element, el},
    view::Scene,
};

use super::heading;

/// The press release: its date and headline.
pub fn press_release(scene: &Scene, press: &Press, level: u8) -> Element {
    let headline = press.headline.as_ref().map(|headline| {
        let headline = scene.official(headline, press.headline_translation.as_ref());
        heading(level, "press-headline", headline)
    });
    let date = press.date.as_ref().map(|date| {
        let day = numeric_date(date, scene.locale());
        let place = press.place.as_ref().map(|place| format!(", {place}"));
        el("p.press-date").with(fill(scene.words().press_release_of, &day)).with(place)
    });
    el("div.press-release").with(date).with(headline)
}
