//! Drawing a page as HTML.

use crate::view::{Scene, page, status_line};

/// Ends every page. A host that takes comments out of pages also takes out spaces that the
/// app counts on; that this one is missing shows it.
const SEAL: &str = "<!--whole-->";

/// The content of the page's `#app` element, and how many elements and comments
/// it has: the start script counts them to notice altered markup.
#[derive(Debug)]
pub(super) struct Prerendered {
    pub html: String,
    pub nodes: usize,
}

/// Draws the page of a scene.
pub(super) fn prerender(scene: &Scene) -> Prerendered {
    let html = page(scene).to_html() + &status_line().to_html() + SEAL;
    let nodes = count_nodes(&html);
    Prerendered { html, nodes }
}

/// Start tags and comments; text and attributes hold no `<` of their own.
fn count_nodes(html: &str) -> usize {
    let after = html.as_bytes().windows(2).filter(|pair| pair[0] == b'<').map(|pair| pair[1]);
    after.filter(|&byte| byte.is_ascii_alphabetic() || byte == b'!').count()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Event, fixture},
        publish::pages::addresses,
        route::{Address, Route},
    };

    fn home() -> Prerendered {
        let address = Address::new(None, Route::Home);
        prerender(&Scene::new(Arc::new(fixture::event()), address, 0))
    }

    #[test]
    fn ok_draws_the_event() {
        let page = home();
        assert!(page.html.contains("Mustertreffen"), "{}", page.html);
    }

    #[test]
    fn ok_counts_elements_and_comments() {
        assert_eq!(count_nodes("<p>a<!---->b &lt; c<br></p><hr>"), 4);
        let without_seal = home().html.replace(SEAL, "");
        assert_eq!(count_nodes(&without_seal), home().nodes - 1);
    }

    #[test]
    fn ok_pages_that_an_outline_is_enough_for_are_drawn_from_it_as_from_the_event() {
        let event = Arc::new(fixture::event());
        let outline = Arc::new(fixture::event().outline());
        for address in addresses(&event) {
            let draw =
                |event: &Arc<Event>| prerender(&Scene::new(event.clone(), address.clone(), 0)).html;
            let is_same = draw(&event) == draw(&outline);
            assert!(is_same || address.route.shows_long_texts(), "{address:?}");
        }
        assert!(Route::Workshops.shows_long_texts());
    }

    #[test]
    fn ok_texts_cannot_become_markup() {
        let mut event = fixture::event();
        event.title = crate::event::Text::from("<script>alert('\"&')</script>");
        let scene = Scene::new(Arc::new(event), Address::new(None, Route::Home), 0);
        let html = prerender(&scene).html;
        assert!(!html.contains("<script") && html.contains("&lt;script"), "{html}");
    }
}
