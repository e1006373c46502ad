//! Parts of a page that live by themselves.

use std::{any::Any, cell::RefCell, rc::Rc};

use leptos::{prelude::*, web_sys::HtmlElement};

use crate::{
    browser,
    view::{Live, LiveView},
};

/// A part that lives in a page, as long as it does.
#[derive(Clone, Debug, Default)]
pub(super) struct LivePart(Rc<RefCell<Option<Box<dyn Any>>>>);

impl LivePart {
    /// Brings the part alive in its place, if the page has one. What lives there already
    /// goes on, and keeps the focus.
    pub fn wake(&self, place: &str, live: Live) {
        let mut alive = self.0.borrow_mut();
        let place = browser::element(place);
        if alive.is_some() && place.as_ref().is_some_and(|place| place.has_child_nodes()) {
            return;
        }
        *alive = None;
        *alive = place.map(|place| {
            browser::empty(&place);
            mount(place, live)
        });
    }
}

/// Draws something in its place, for as long as what is returned is kept. One function for all,
/// for each call of Leptos' would bring its own code.
pub(super) fn mount(place: HtmlElement, live: Live) -> Box<dyn Any> {
    Box::new(leptos::mount::mount_to(place, move || view! { <LiveView live=live/> }))
}
