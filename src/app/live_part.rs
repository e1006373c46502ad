//! Parts of a page that live by themselves.

use std::any::Any;

use leptos::prelude::*;

use crate::{
    browser,
    view::{Live, LiveView},
};

/// Brings a part alive in its place in the page, if there is one; it ends when what is
/// returned is dropped.
pub(super) fn live_part(place: &str, live: Live) -> Option<Box<dyn Any>> {
    let place = browser::element(place)?;
    browser::empty(&place);
    Some(Box::new(leptos::mount::mount_to(place, move || view! { <LiveView live=live/> })))
}
