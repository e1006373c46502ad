//! Links inside the site.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use super::{focus::top_of, page::html, query::document, user_actions::is_modified};

/// A link that was clicked and leads to a page of this origin.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowedLink {
    /// The link as it stands in the page.
    pub href: String,
    /// The path it leads to, as the browser encodes it.
    pub path: String,
    /// Its query, with the `?` it begins with.
    pub query: String,
    /// How far below the upper edge of the window it is.
    pub top: f64,
    /// It leads back to the list that the page belongs to (`data-back`).
    pub is_back: bool,
}

/// Calls `act` for plain clicks on links within the origin. If it returns `false`, the browser
/// follows the link.
pub fn on_link(mut act: impl FnMut(FollowedLink) -> bool + 'static) {
    let listener = Closure::<dyn FnMut(MouseEvent)>::new(move |click: MouseEvent| {
        if let Some(follow) = followed(&click)
            && act(follow)
        {
            click.prevent_default();
        }
    });
    if let Some(document) = document() {
        let listener = listener.into_js_value();
        let _ = document.add_event_listener_with_callback("click", listener.unchecked_ref());
    }
}

/// Says that the app follows all links of the site: `public/head.js` leaves them to it then.
pub fn tell_follows() {
    if let Some(html) = html() {
        let _ = html.dataset().set("follows", "");
    }
}

fn followed(click: &MouseEvent) -> Option<FollowedLink> {
    if is_modified(click) || click.button() != 0 || click.default_prevented() {
        return None;
    }
    let target: Element = click.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let here = web_sys::window()?.location();
    let stays = link.origin() == here.origin().ok()?
        && link.hash().is_empty()
        && link.target().is_empty()
        && !link.has_attribute("download");
    stays.then(|| FollowedLink {
        href: link.get_attribute("href").unwrap_or_default(),
        path: link.pathname(),
        query: link.search(),
        top: top_of(&link),
        is_back: link.has_attribute("data-back"),
    })
}
