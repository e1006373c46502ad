use crate::{
    event::Session,
    markup::{Element, el},
    present::{Action, runs_with_rounds},
    view::Scene,
};

use super::{action_button, calendar_links, titled};

/// Ways to take a session along: into a calendar, to other people. Sharing needs the app.
pub fn take_along(scene: &Scene, session: &Session) -> Option<Element> {
    let words = scene.words();
    let calendars = runs_with_rounds(session);
    let calendars: Vec<_> =
        calendars.filter_map(|held| calendar_links(scene, session, held)).collect();
    let needs_app = calendars.is_empty().then_some("");
    let share = action_button("button-quiet", &Action::SharePage, words.share_page);
    let share = el("p.session-share").attr("data-needs-app", "").with(share);
    let ways = el("div").with(calendars).with(share);
    titled(words.save_and_share, Some(ways))
        .map(|section| section.attr("data-screen-only", "").attr_if("data-needs-app", needs_app))
}
