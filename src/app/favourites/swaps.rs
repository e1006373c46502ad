use leptos::prelude::*;

use crate::{
    app::{
        state::App,
        ui::{Item, on_press},
    },
    event::Id,
    i18n::fill,
    present::{Clash, clashes, runs_with_rounds},
    view::{Scene, run_name, run_when},
};

/// A way out of a clash: keep one run instead of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Swap {
    from: Id,
    to: Id,
    pub label: String,
}

/// The ways out of a clash.
pub(super) fn swaps(scene: &Scene, clash: &Clash) -> Vec<Swap> {
    let ways = clash.ways_out.iter().filter_map(|(from, to)| {
        let (session, _) = [clash.first, clash.second].into_iter().find(|(_, run)| run == from)?;
        let numbered = runs_with_rounds(session).find(|one| one.run.id == to.id)?;
        let name = format!("{} ({})", run_name(scene, session, numbered), run_when(scene, to));
        let label = fill(scene.words().instead, &name);
        Some(Swap { from: from.id.clone(), to: to.id.clone(), label })
    });
    ways.collect()
}

/// The ways out of all clashes that a run is part of.
pub(super) fn swaps_of_run(scene: &Scene, runs: &[Id], run: &Id) -> Vec<Swap> {
    let clashes = clashes(&scene.event, runs);
    let of_run = clashes
        .iter()
        .filter(|clash| [clash.first, clash.second].iter().any(|(_, one)| one.id == *run));
    of_run.flat_map(|clash| swaps(scene, clash)).collect()
}

/// The button for a way out, as an item of a list.
pub(super) fn swap_item(app: App, swap: Swap) -> Item {
    Item::new(swap.label.clone(), move || view! { <SwapButton app swap/> }.into_any())
}

#[component]
pub(super) fn SwapButton(app: App, swap: Swap) -> impl IntoView {
    let Swap { from, to, label } = swap;
    let take = on_press(move || app.favourites.swap(&from, &to));
    view! { <button class="button-quiet" type="button" on:click=take>{label}</button> }
}
