//! The lines that partners paste into their pages.

use crate::{
    export::subscription,
    markup::el,
    present::page_title,
    route::{Address, Route},
    view::Scene,
};

use super::frame_path;

/// How high a frame is that cannot be as high as its page, in CSS pixels: as much as most pages
/// of the kind show at a glance.
pub fn frame_height(route: &Route) -> u32 {
    match route {
        Route::Now => 420,
        Route::Programme | Route::Gallery | Route::Workshops => 900,
        _ => 700,
    }
}

/// A frame, which works wherever frames do. `site` is the address of the site.
pub fn frame_code(scene: &Scene, address: &Address, site: &str) -> String {
    el("iframe")
        .attr("src", site.to_owned() + &frame_path(address))
        .attr("title", page_title(&scene.event, address))
        .attr("loading", "lazy")
        .attr("width", "100%")
        .attr("height", frame_height(&address.route).to_string())
        .attr("style", "border:0")
        .to_html()
}

/// An element that is as high as its page. Where its script is blocked, the link in it stays.
pub(super) fn element_code(scene: &Scene, address: &Address, site: &str) -> String {
    let script = el("script").attr("src", format!("{site}embed.js")).attr("async", "");
    let link = el("a")
        .attr("href", site.to_owned() + &address.path())
        .with(page_title(&scene.event, address));
    let element = el("treffpunkt-embed").attr("src", site).attr("view", address.path());
    format!("{}\n{}", script.to_html(), element.with(link).to_html())
}

/// The programme as a calendar that visitors of the partner subscribe to.
pub(super) fn calendar_code(scene: &Scene, site: &str) -> String {
    let calendar = subscription(&(site.to_owned() + &scene.address.file("event.ics")), None);
    let home = scene.address.to(Route::Home);
    el("a").attr("href", calendar).with(page_title(&scene.event, &home)).to_html()
}

/// A link, with the event's picture if there is one.
pub(super) fn link_code(scene: &Scene, address: &Address, site: &str) -> String {
    let title = page_title(&scene.event, address);
    let link = el("a").attr("href", site.to_owned() + &address.path());
    match &scene.share_picture {
        Some(picture) => {
            let picture = el("img").attr("src", picture).attr("alt", title);
            link.with(picture.attr("width", "600").attr("height", "315")).to_html()
        }
        None => link.with(title).to_html(),
    }
}
