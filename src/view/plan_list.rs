use crate::{
    event::{Id, Run, RunState, Session},
    i18n::fill,
    present::{
        Choices, Clash, Entry, HeldRun, clashes, combinations, held_runs, is_chosen, starred,
    },
};

use super::{
    Scene,
    node::{Element, Node, el},
    part::{Detail, RunLine, act_button, qr_code, run_name, run_when, session_entry},
};

/// What somebody keeps of the programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub runs: Vec<Id>,
    /// It came with an address, and is not this person's own yet.
    pub is_shared: bool,
    /// The address that leads to it.
    pub address: String,
}

/// So many ways to fit everything are offered.
const WAYS: usize = 6;

/// Somebody's own programme: what is kept in the order of its times, where it clashes,
/// and what to do with it. Filters leave out some of it, but nothing that it clashes with.
pub fn plan_list(scene: &Scene, plan: &Plan, choices: &Choices) -> Element {
    let words = scene.words();
    let runs = starred(&scene.event, &plan.runs);
    let clashes = clashes(&scene.event, &plan.runs);
    // What somebody else has put together is looked at as it is, and changed when it is kept.
    let is_own = !plan.is_shared;
    let section = el("section.plan-list")
        .with(el("h2.plan-title").with(words.my_programme))
        .with(plan.is_shared.then(|| shared(scene)));
    if runs.is_empty() {
        return section.with(el("p.lead").with(words.plan_empty));
    }
    let seen = runs.iter().filter(|(session, run)| is_chosen(&scene.event, session, run, choices));
    let entries = seen.map(|(session, run)| entry(scene, session, run, &clashes, is_own));
    section
        .with(actions(scene, plan))
        .with((is_own && !clashes.is_empty()).then(|| ways(scene, &runs, &clashes)).flatten())
        .with(el("div.plan-entries").with_each(entries))
}

fn shared(scene: &Scene) -> Element {
    let words = scene.words();
    el("div.plan-shared").with(el("p").with(words.plan_shared)).with(
        el("p").with(act_button("button", "keep", words.plan_keep)).with(" ").with(act_button(
            "button-quiet",
            "own",
            words.plan_drop,
        )),
    )
}

fn actions(scene: &Scene, plan: &Plan) -> Element {
    let words = scene.words();
    let field = el("input")
        .attr("id", "plan-address")
        .attr("type", "text")
        .attr("readonly", "")
        .attr("aria-label", words.plan_share)
        .attr("value", plan.address.as_str());
    let share = el("details.plan-share")
        .with(el("summary.button-quiet").with(words.plan_share))
        .with(el("p").with(words.plan_share_hint))
        .with(el("p.plan-address").with(field).with(act_button("button-quiet", "copy", words.copy)))
        .with(qr_code(&plan.address, words.plan_code));
    el("div.plan-actions")
        .with(act_button("button", "calendar", words.plan_calendar))
        .with(act_button("button-quiet", "print", words.plan_print))
        .with(share)
}

fn entry(scene: &Scene, session: &Session, run: &Run, clashes: &[Clash], is_own: bool) -> Node {
    let held = held_runs(session).filter(|held| held.run.id == run.id).collect();
    let entry = Entry { session, runs: held };
    let drawn = session_entry(scene, &entry, 3, RunLine::OfSession, Detail::Brief);
    let clashes = clashes.iter().filter(|clash| clash.second.1.id == run.id);
    [drawn.into(), clashes.map(|found| clash(scene, found, is_own)).collect::<Vec<_>>().into()]
        .into()
}

fn clash(scene: &Scene, clash: &Clash, is_own: bool) -> Element {
    let (session, run) = clash.first;
    let other = held(session, run).map(|held| run_name(scene, session, held));
    let text = fill(scene.words().clashes_with, &other.unwrap_or_default());
    let ways_out = is_own.then(|| -> Node { swaps(scene, clash).into() });
    el("div.clash").with(el("p").with(text)).with(ways_out)
}

/// For each way out of a clash a button that takes it.
pub fn swaps(scene: &Scene, clash: &Clash) -> Vec<Element> {
    let ways = clash.ways_out.iter().filter_map(|(from, to)| {
        let (session, _) = [clash.first, clash.second].into_iter().find(|(_, run)| run == from)?;
        let name =
            format!("{} ({})", run_name(scene, session, held(session, to)?), run_when(scene, to));
        let swap = act_button("button-quiet", "swap", &fill(scene.words().instead, &name));
        Some(swap.attr("data-facet", &from.id).attr("data-value", &to.id))
    });
    ways.collect()
}

/// Which rounds to take so that nothing clashes; `None` if that cannot be said.
fn ways(scene: &Scene, runs: &[(&Session, &Run)], clashes: &[Clash]) -> Option<Element> {
    let words = scene.words();
    let (fixed, free): (Vec<_>, Vec<_>) =
        runs.iter().copied().partition(|one| is_fixed(one, runs, clashes));
    let fixed: Vec<&Run> = fixed.into_iter().map(|(_, run)| run).collect();
    let mut sessions = each_once(&free);
    let mut ways = combinations(&fixed, &sessions)?;
    if ways.is_empty() && !fixed.is_empty() {
        // Not with both rounds of a workshop, but maybe with one.
        sessions = each_once(runs);
        ways = combinations(&[], &sessions)?;
    }
    let items = ways.iter().take(WAYS).map(|way| el("li").with(one_way(scene, &sessions, way)));
    let none = ways.is_empty().then(|| el("p").with(words.plan_works_not));
    let section = el("div.plan-ways")
        .with(el("h3").with(words.plan_works))
        .with(none)
        .with(el("ul").with_each(items));
    Some(section)
}

/// Who keeps several runs of a session that are in nobody's way wants to be at each: yoga every
/// morning.
fn is_fixed(
    (session, run): &(&Session, &Run),
    runs: &[(&Session, &Run)],
    clashes: &[Clash],
) -> bool {
    let takes_place = |run: &Run| run.state != RunState::Cancelled;
    let kept = runs.iter().filter(|(other, run)| other.id == session.id && takes_place(run));
    let mut clashing = clashes.iter().flat_map(|clash| [clash.first.0, clash.second.0]);
    takes_place(run) && kept.count() > 1 && clashing.all(|other| other.id != session.id)
}

fn each_once<'a>(runs: &[(&'a Session, &'a Run)]) -> Vec<&'a Session> {
    let mut sessions: Vec<&Session> = Vec::new();
    for (session, _) in runs {
        if sessions.iter().all(|known| known.id != session.id) {
            sessions.push(session);
        }
    }
    sessions
}

fn one_way(scene: &Scene, sessions: &[&Session], way: &[&Run]) -> Node {
    let chosen = way.iter().filter_map(|run| {
        let session = sessions.iter().find(|one| one.runs.len() > 1 && one.runs.contains(run))?;
        Some(format!(
            "{} ({})",
            run_name(scene, session, held(session, run)?),
            run_when(scene, run)
        ))
    });
    let text = chosen.collect::<Vec<_>>().join(" + ");
    let ids: Vec<_> = way.iter().map(|run| run.id.as_str()).collect();
    [
        text.into(),
        " ".into(),
        act_button("button-quiet", "take", scene.words().plan_take)
            .attr("data-value", ids.join(" "))
            .into(),
    ]
    .into()
}

fn held<'a>(session: &'a Session, run: &Run) -> Option<HeldRun<'a>> {
    held_runs(session).find(|held| held.run.id == run.id)
}
