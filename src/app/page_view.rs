//! Drawing the page whenever the scene changes.

use leptos::{
    prelude::*,
    web_sys::{Element, HtmlElement, Node},
};

use crate::{
    browser::{self, Focused},
    i18n::{Locale, direction},
    present::page_title,
    reconcile::Root,
    view::{self, Scene},
};

use super::{
    place::{Place, stay_at},
    state::SiteState,
    web_document::WebDocument,
};

/// How the page comes to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// The document has it already, drawn from the same scene.
    Adopt,
    /// Whatever is there is replaced.
    Draw,
}

/// What was drawn last.
struct Page {
    root: Root<WebDocument>,
    path: String,
}

/// Draws the page in the element that holds it, now and whenever the scene changes.
pub(super) fn draw_page(site: SiteState, start: Start) {
    let effect = RenderEffect::new(move |before: Option<Page>| {
        let page = next_page(&site.scene(), start, before, site);
        site.drawn.update(|count| *count += 1);
        page
    });
    StoredValue::new_local(effect);
}

fn next_page(scene: &Scene, start: Start, before: Option<Page>, site: SiteState) -> Page {
    let path = scene.address.path();
    let tree = view::page(scene);
    let root = match (before, start) {
        (Some(Page { mut root, path: before }), _) => {
            // Another page has another place to go to (`navigation`).
            let place = (before == path).then(Place::capture);
            root.patch(tree);
            if let Some(place) = place {
                place.restore_soon(Box::new(move |lost| site.tell_lost(lost)));
            }
            set_title(scene);
            root
        }
        (None, Start::Adopt) if let Some(node) = browser::element(".site") => {
            // The component says it from now on.
            browser::all("#app > .status").iter().for_each(Element::remove);
            Root::adopt(WebDocument, node.into(), tree)
        }
        (None, _) => {
            let root = Root::build(WebDocument, tree);
            if let Some(holder) = browser::app_root() {
                replace_content(&holder, root.node());
            }
            set_title(scene);
            root
        }
    };
    Page { root, path }
}

/// A visitor who has moved the focus meanwhile stays there.
fn replace_content(holder: &HtmlElement, content: &Node) {
    let focus = Focused::within(holder);
    browser::empty(holder);
    let _ = holder.append_child(content);
    if let Some(element) = focus.and_then(|focus| focus.restore(holder)) {
        stay_at(element.into());
    }
}

fn set_title(scene: &Scene) {
    let (title, language) = (page_title(&scene.event, &scene.address), scene.language());
    let read_out = Locale::read_out(language);
    browser::set_title(&title, [language, read_out], direction(language));
}
