use crate::{
    event::Session,
    markup::{Element, el},
    present::runs_with_rounds,
    view::Scene,
};

use super::{calendar_links, share_button, titled};

/// Ways to take a session along: into a calendar, to other people. Sharing needs the app.
pub fn take_along(scene: &Scene, session: &Session) -> Option<Element> {
    let words = scene.words();
    let calendars = runs_with_rounds(session);
    let calendars: Vec<_> =
        calendars.filter_map(|held| calendar_links(scene, session, held)).collect();
    let needs_app = calendars.is_empty().then_some("");
    let share = share_button("p.session-share", words.share_page);
    let ways = el("div").with(calendars).with(share);
    titled(words.save_and_share, Some(ways))
        .map(|section| section.attr("data-screen-only", "").attr_if("data-needs-app", needs_app))
}
