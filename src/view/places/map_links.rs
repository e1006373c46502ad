use crate::{
    event::Venue,
    export::map_link,
    markup::{Element, el},
    view::Scene,
};

/// Links to maps: one on the web, and where it is known exactly, the device's own.
pub(super) fn map_links(scene: &Scene, venue: &Venue) -> Option<Element> {
    let words = scene.locale().place_words();
    let item =
        |href: String, text: &'static str| el("li").with(el("a").attr("href", href).with(text));
    let geo = venue.coordinates.as_ref().map(|found| item(found.geo(), words.in_app));
    let map = map_link(venue).map(|url| item(url, words.on_map));
    let links: Vec<_> = map.into_iter().chain(geo).collect();
    (!links.is_empty()).then(|| el("ul.link-list").with(links))
}
