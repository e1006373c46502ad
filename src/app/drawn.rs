//! Markup of the pages inside components.

use std::rc::Rc;

use leptos::{prelude::*, web_sys};

use crate::{markup::Element, reconcile::Root};

use super::web_document::WebDocument;

/// Markup that follows the signals it reads.
#[derive(Clone)]
pub(super) struct Markup(Rc<dyn Fn() -> Element>);

impl Markup {
    pub fn new(make: impl Fn() -> Element + 'static) -> Self {
        Self(Rc::new(make))
    }
}

/// The directive `use:drawn`: gives an element the attributes and the content of a tree, and
/// changes what differs whenever a signal that the tree is made from does.
pub(super) fn drawn(element: web_sys::Element, markup: Markup) {
    let effect = RenderEffect::new(move |root: Option<Root<WebDocument>>| {
        let tree = (markup.0)();
        match root {
            Some(mut root) => {
                root.patch(tree);
                root
            }
            None => Root::fill(WebDocument, element.clone().into(), tree),
        }
    });
    // It lives as long as what the element belongs to.
    StoredValue::new_local(effect);
}
