//! Where the visitor is on a page that is about to change: focus and reading position belong
//! to the thing that is shown, not to a position.

use leptos::{
    task::tick,
    web_sys::{Element, HtmlElement},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use crate::browser;

/// Things that a page shows, each with a heading or a caption.
const THINGS: &str = ".entry, .person-card, .photo, .contact-card, .workshop";
const HEADINGS: &str = "h2, h3, h4";
/// What can have the focus.
const FOCUSABLE: &str = "#main a[href], #main button:not([hidden]), #main summary, #main input";

/// Focus and reading position before a change.
pub(super) struct Place {
    /// An element in sight, and how far below the upper edge of the window it was.
    anchor: Option<(Element, f64)>,
    focus: Option<Focus>,
}

struct Focus {
    element: Element,
    /// What the thing is called that has the focus.
    name: String,
    /// Where the focus goes if that is gone: the nearest first.
    neighbours: Vec<Element>,
}

impl Place {
    pub fn capture() -> Self {
        let focus = browser::focused().map(Focus::on);
        let focused = focus.as_ref().map(|focus| focus.element.clone()).filter(is_in_sight);
        // At the top there is no place to keep, and what comes in above is to be seen.
        let anchor = focused.or_else(first_in_sight).filter(|_| !browser::is_at_top());
        Self { anchor: anchor.map(|element| (element.clone(), browser::top_of(&element))), focus }
    }

    /// Goes back there when everything has been drawn; `tell` hears the name of the thing that
    /// had the focus if it is gone.
    pub fn restore_soon(self, tell: Box<dyn FnOnce(&str)>) {
        spawn_local(async move {
            tick().await;
            if let Some(lost) = self.focus.and_then(Focus::give_back) {
                tell(&lost);
            }
            if let Some((element, top)) = self.anchor {
                browser::hold(element, top).await;
            }
        });
    }
}

/// Jumps to parts of the page lead there, although the browser only estimates how high the
/// parts before them are.
pub(super) fn follow_jumps() {
    browser::on_jump(|| {
        if let Some(target) = browser::element(&format!("[id=\"{}\"]", browser::fragment())) {
            target.scroll_into_view();
            stay_at(target.into());
        }
    });
}

/// Keeps an element where it is, that was just scrolled to.
pub(super) fn stay_at(element: Element) {
    let top = browser::top_of(&element);
    spawn_local(browser::hold(element, top));
}

impl Focus {
    fn on(element: Element) -> Self {
        let thing = element.closest(THINGS).ok().flatten();
        let all = browser::all(FOCUSABLE);
        let at = all.iter().position(|one| *one == element).unwrap_or(all.len());
        let is_elsewhere =
            |one: &&Element| !thing.as_ref().is_some_and(|thing| thing.contains(Some(one)));
        let (before, after) = all.split_at(at);
        let mut neighbours: Vec<Element> = after.iter().filter(is_elsewhere).cloned().collect();
        neighbours.extend(before.iter().rev().filter(is_elsewhere).cloned());
        let name = thing.and_then(|thing| name_of(&thing)).or_else(|| element.text_content());
        let name = name.unwrap_or_default();
        Self { element, name: name.trim().to_owned(), neighbours }
    }

    /// Gives the focus back to its element, which may have been moved. If that is gone, a
    /// neighbour has it, and the name of the thing is returned.
    fn give_back(self) -> Option<String> {
        if self.element.is_connected() {
            if browser::focused().as_ref() != Some(&self.element) {
                browser::focus(self.element.unchecked_ref::<HtmlElement>());
            }
            return None;
        }
        match self.neighbours.iter().find(|element| element.is_connected()) {
            Some(neighbour) => browser::focus(neighbour.unchecked_ref::<HtmlElement>()),
            None => browser::focus_heading(),
        }
        Some(self.name)
    }
}

/// The heading of a thing, or what its picture shows.
fn name_of(thing: &Element) -> Option<String> {
    let find = |selector: &str| thing.query_selector(selector).ok().flatten();
    match find(HEADINGS) {
        Some(heading) => heading.text_content(),
        None => find("img")?.get_attribute("alt"),
    }
}

fn is_in_sight(element: &Element) -> bool {
    let rect = element.get_bounding_client_rect();
    rect.height() > 0.0 && rect.bottom() > 0.0 && rect.top() < window_height()
}

/// The heading of the first thing in sight, from the top of the window down.
fn first_in_sight() -> Option<Element> {
    let headings = "#main :is(.entry, .person-card, .photo, .contact-card, .workshop) \
                    :is(h2, h3, h4, figcaption)";
    browser::all(headings).into_iter().find(|heading| {
        let rect = heading.get_bounding_client_rect();
        rect.height() > 0.0 && rect.top() > 0.0 && rect.top() < window_height()
    })
}

fn window_height() -> f64 {
    let window = leptos::web_sys::window();
    window.and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or(0.0)
}
