use crate::{
    i18n::date_range,
    markup::{Node, el},
    present::Phase,
    route::Route,
    view::{
        Scene,
        part::{page_head, section_mark},
    },
};

use super::home_now::whole_agenda;

/// What runs now and comes next, as a page of its own: for a phone in the hall, and for partners.
pub fn now_page(scene: &Scene) -> Node {
    let words = scene.words();
    let lists = whole_agenda(scene);
    let note = match scene.phase() {
        Phase::Before => words.coming,
        Phase::During => words.running,
        Phase::After => words.over,
    };
    let days = scene.event.first_date().zip(scene.event.last_date());
    let days = days.map(|(first, last)| date_range(first, last, scene.locale()) + " · ");
    let note = el("p.page-head-note").with(days).with(note);
    let more = scene.link(Route::Programme, words.whole_programme).class("button");
    [
        page_head(section_mark(&Route::Now.path(), 3), words.now_and_next, note).into(),
        lists.into(),
        el("p.area-more").with(more).into(),
    ]
    .into()
}
