use leptos::prelude::*;

use crate::{
    app::{
        state::App,
        ui::{Item, List, When, on_press},
    },
    event::{Id, Run, RunState, Session},
    present::{Clash, clashes, combinations, runs_with_rounds, starred},
    view::{Scene, run_name, run_when},
};

/// Ways that are offered.
const MOST: usize = 6;

/// A choice of rounds with which nothing clashes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Way {
    runs: Vec<Id>,
    label: String,
}

/// Which rounds to take so that nothing clashes.
#[component]
pub(super) fn Ways(app: App) -> impl IntoView {
    let ways = Memo::new(move |_| {
        let runs = app.favourites.plan.get().runs;
        ways(&app.site.scene(), &runs)
    });
    let words = app.site.words();
    let items = move || {
        let item = |way: Way| {
            let key = format!("{} {}", way.label, way.runs.join(" "));
            Item::new(key, move || view! { <OneWay app way/> }.into_any())
        };
        ways.get().unwrap_or_default().into_iter().map(item).collect()
    };
    view! {
        <When is=move || ways.with(Option::is_some)>
            <div class="plan-ways">
                <h3>{words.plan_works}</h3>
                <When is=move || ways.with(|ways| ways.as_ref().is_some_and(Vec::is_empty))>
                    <p>{words.plan_works_not}</p>
                </When>
                <ul><List items/></ul>
            </div>
        </When>
    }
}

#[component]
fn OneWay(app: App, way: Way) -> impl IntoView {
    let Way { runs, label } = way;
    let words = app.site.words();
    let take = on_press(move || app.favourites.take(&runs));
    view! {
        <li>
            {label} " "
            <button class="button-quiet" type="button" on:click=take>{words.plan_take}</button>
        </li>
    }
}

/// `None` if nothing clashes, or if there are too many combinations to tell.
fn ways(scene: &Scene, kept: &[Id]) -> Option<Vec<Way>> {
    let runs = starred(&scene.event, kept);
    let clashes = clashes(&scene.event, kept);
    if clashes.is_empty() {
        return None;
    }
    let (fixed, free): (Vec<_>, Vec<_>) =
        runs.iter().copied().partition(|one| is_fixed(one, &runs, &clashes));
    let fixed: Vec<&Run> = fixed.into_iter().map(|(_, run)| run).collect();
    let mut sessions = each_once(&free);
    let mut found = combinations(&fixed, &sessions)?;
    if found.is_empty() && !fixed.is_empty() {
        // Not with both rounds of a workshop, but maybe with one.
        sessions = each_once(&runs);
        found = combinations(&[], &sessions)?;
    }
    Some(found.iter().take(MOST).map(|way| one_way(scene, &sessions, way)).collect())
}

/// Non-clashing runs of one session are all kept: yoga every morning.
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

fn one_way(scene: &Scene, sessions: &[&Session], way: &[&Run]) -> Way {
    let chosen = way.iter().filter_map(|run| {
        let session = sessions.iter().find(|one| one.runs.len() > 1 && one.runs.contains(run))?;
        let numbered = runs_with_rounds(session).find(|one| one.run.id == run.id)?;
        Some(format!("{} ({})", run_name(scene, session, numbered), run_when(scene, run)))
    });
    let label = chosen.collect::<Vec<_>>().join(" + ");
    Way { runs: way.iter().map(|run| run.id.clone()).collect(), label }
}
