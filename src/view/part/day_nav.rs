use crate::{
    i18n::short_date,
    markup::{Element, el},
    present::{Action, Timetable},
    view::Scene,
};

use super::action_button;

/// The ways to the days of a programme, and during the event to what runs now, which the
/// app knows.
pub fn day_nav(scene: &Scene, table: &Timetable) -> Option<Element> {
    let words = scene.words();
    let days: Vec<_> = table
        .days
        .iter()
        .filter(|day| !day.entries.is_empty())
        .filter_map(|day| day.day)
        .map(|day| {
            let href = format!("#day-{}", day.date.as_str());
            let name = short_date(&day.date, scene.locale());
            el("li").with(el("a.day-tab").attr("href", href).with(name))
        })
        .collect();
    let now = action_button("day-tab day-now", &Action::GoToNow, words.to_now).attr("hidden", "");
    (days.len() > 1).then(|| {
        el("nav.day-nav")
            .attr("aria-label", words.days)
            .with(el("ul").with(days).with(el("li").with(now)))
    })
}
