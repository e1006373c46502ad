use crate::{event::Id, present::clashes, route::Route};

use super::{
    Scene,
    node::{Element, el},
    part::act_button,
    plan_list::{Plan, swaps},
};

/// Something to say about somebody's own programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    pub lines: Vec<String>,
    /// The run it is about, if any; ways out of its clashes are offered.
    pub run: Option<Id>,
}

/// What has become of a run, and the way to all that is kept.
pub(super) fn plan_bar(scene: &Scene, plan: &Plan, note: Option<&Note>) -> Element {
    let bar = el("div.plan-bar-inner");
    let Some(note) = note else { return bar };
    let words = scene.words();
    let lines = note.lines.iter().map(|line| el("p").with(line.as_str()));
    let clashes = clashes(&scene.event, &plan.runs);
    let ways = clashes
        .iter()
        .filter(|clash| {
            [clash.first, clash.second].iter().any(|(_, run)| note.run.as_ref() == Some(&run.id))
        })
        .flat_map(|clash| swaps(scene, clash));
    let count = format!("{} ({})", words.my_programme, plan.runs.len());
    let whole = el("a").attr("href", scene.href(Route::Programme) + "?view=mine").with(count);
    let close = act_button("button-quiet", "close", words.close);
    bar.with_each(lines).with(el("p.plan-bar-acts").with_each(ways).with(whole).with(close))
}
