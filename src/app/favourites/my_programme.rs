use leptos::prelude::*;

use crate::{
    app::{
        drawn::{Markup, drawn},
        run_entry::run_entry,
        state::App,
        ui::{Item, List, When, on_press},
    },
    event::{Id, Run},
    i18n::{Words, fill, full_date},
    markup::{Element, el},
    present::{
        Filters, Gone, Held, Pause, clashes, name_of_gap, pauses, run_matches, runs_with_rounds,
        starred,
    },
    route::Route,
    view::{Scene, run_name},
};

use super::{
    plan_actions::PlanActions,
    swaps::{Swap, SwapButton, swaps},
    ways::Ways,
};

/// The visitor's own programme: the runs that are kept in the order of their times, where they
/// clash, and what to do with them. Filters leave out some, but no clash.
#[component]
pub(in crate::app) fn MyProgramme(app: App) -> impl IntoView {
    let words = app.site.words();
    let plan = app.favourites.plan;
    view! {
        <section class="plan-list">
            <h2 class="plan-title">{words.my_programme}</h2>
            <When is=move || plan.get().is_shared><Shared app/></When>
            <GoneRuns app/>
            <When is=move || plan.get().runs.is_empty()>
                <p class="lead">{words.plan_empty}</p>
            </When>
            <When is=move || !plan.get().runs.is_empty()>
                <PlanActions app/>
                <When is=move || !plan.get().is_shared><Ways app/></When>
                <Entries app/>
            </When>
        </section>
    }
}

/// A shared programme is looked at as it is, and changed when it is kept.
#[component]
fn Shared(app: App) -> impl IntoView {
    let words = app.site.words();
    let favourites = app.favourites;
    view! {
        <div class="plan-shared">
            <p>{words.plan_shared}</p>
            <p>
                <button class="button" type="button" on:click=on_press(move || favourites.keep_shared())>
                    {words.plan_keep}
                </button>
                " "
                <button class="button-quiet" type="button" on:click=on_press(move || favourites.show_own())>
                    {words.plan_drop}
                </button>
            </p>
        </div>
    }
}

/// What was kept and is no longer in the programme stays here until the visitor dismisses it.
#[component]
fn GoneRuns(app: App) -> impl IntoView {
    let words = app.site.words();
    let items = move || {
        let item = |gone: Gone| {
            Item::new(gone.id.clone(), move || view! { <GoneRun app gone/> }.into_any())
        };
        app.favourites.plan.get().gone.into_iter().map(item).collect()
    };
    view! {
        <When is=move || app.favourites.plan.with(|plan| !plan.gone.is_empty())>
            <div class="plan-gone">
                <h3>{words.plan_gone}</h3>
                <ul><List items/></ul>
            </div>
        </When>
    }
}

#[component]
fn GoneRun(app: App, gone: Gone) -> impl IntoView {
    let Gone { id, title } = gone;
    let words = app.site.words();
    let label = fill(words.plan_dismiss_what, &title);
    let dismiss = on_press(move || app.favourites.dismiss(&id));
    view! {
        <li>
            <s>{title}</s>
            " "
            <button class="button-quiet" type="button" aria-label=label on:click=dismiss>
                {words.plan_dismiss}
            </button>
        </li>
    }
}

#[component]
fn Entries(app: App) -> impl IntoView {
    let entries = move || {
        let kept = app.favourites.plan.get().runs;
        items(app, &app.site.scene(), &kept, &app.search.filters.get())
    };
    view! { <div class="plan-entries"><List items=entries/></div> }
}

#[component]
fn OneEntry(app: App, run: Id) -> impl IntoView {
    let entry = run_entry(app, run.clone(), 4);
    let clashes = move || {
        let (kept, is_own) = app.favourites.plan.with(|plan| (plan.runs.clone(), !plan.is_shared));
        let lines = clash_lines(&app.site.scene(), &kept, &run, is_own);
        let item = |line: ClashLine| {
            Item::new(line.key(), move || view! { <OneClash app line/> }.into_any())
        };
        lines.into_iter().map(item).collect()
    };
    view! {
        <article use:drawn=entry></article>
        <List items=clashes/>
    }
}

/// The runs that the filters leave, each day with its name, and what lies between them.
fn items(app: App, scene: &Scene, kept: &[Id], filters: &Filters) -> Vec<Item> {
    let event = &scene.event;
    let pauses = pauses(event, kept);
    let is_left = |(session, run): Held| run_matches(event, session, run, filters);
    let (mut items, mut day) = (Vec::new(), None);
    for held in starred(event, kept) {
        if !is_left(held) {
            continue;
        }
        let run = held.1;
        if day != Some(&run.day) {
            day = Some(&run.day);
            items.push(day_item(scene, run));
        }
        for pause in &pauses {
            if pause.second.id == run.id && is_left(pause.first) {
                items.push(pause_item(scene, pause));
            }
        }
        let run = run.id.clone();
        items.push(Item::new(run.clone(), move || view! { <OneEntry app run/> }.into_any()));
    }
    items
}

fn day_item(scene: &Scene, run: &Run) -> Item {
    let date = run.day.as_ref().map(|date| full_date(date, scene.locale()));
    let name = date.unwrap_or_else(|| scene.words().day_unknown.to_owned());
    still(name.clone(), Box::new(move || el("div.plan-day").with(el("h3").with(name.as_str()))))
}

/// The way between two runs, and what could be seen before the second one.
fn pause_item(scene: &Scene, pause: &Pause) -> Item {
    let words = scene.words();
    let time = pause.time.to_string();
    let tight = pause.is_tight().then_some("");
    let text = if tight.is_some() { words.walk_too_long } else { words.walk };
    let walk = pause.walk.map(|walk| fill(&fill(text, &walk.to_string()), &time));
    let walk = walk.unwrap_or_default();
    let fitting = pause.fitting.to_string();
    let free = fill(words.form(words.gap, &fitting), &length(words, pause.time));
    let free = fill(&free, &fitting);
    let free = if pause.fitting > 0 { free } else { String::new() };
    let name = name_of_gap(pause.first.1, pause.second);
    let href = scene.href(Route::Programme) + "?between=" + &name;
    let key = name + &walk + &free;
    let make = move || {
        let walk = said(el("span").attr_if("data-tight", tight), &walk);
        let free = said(el("a").attr("href", href.as_str()), &free);
        el("div.plan-pause").with(walk).with(" ").with(free)
    };
    still(key, Box::new(make))
}

/// An element with a text, if there is any.
fn said(element: Element, text: &str) -> Option<Element> {
    (!text.is_empty()).then(|| element.with(text))
}

/// Minutes, or whole hours where they are many.
fn length(words: &Words, minutes: i64) -> String {
    let (text, number) =
        if minutes < 120 { (words.minutes, minutes) } else { (words.hours, minutes / 60) };
    fill(text, &number.to_string())
}

/// An item that never changes: with other content it has another key.
fn still(key: String, make: Box<dyn Fn() -> Element + Send>) -> Item {
    Item::new(key, move || view! { <div use:drawn=Markup::new(make)></div> }.into_any())
}

/// A clash of a run with an earlier one.
struct ClashLine {
    text: String,
    swaps: Vec<Swap>,
}

impl ClashLine {
    fn key(&self) -> String {
        self.swaps.iter().fold(self.text.clone(), |key, swap| key + &swap.label)
    }
}

/// What a run clashes with, and the ways out.
#[component]
fn OneClash(app: App, line: ClashLine) -> impl IntoView {
    let buttons = line.swaps.into_iter().map(|swap| view! { <SwapButton app swap/> }.into_any());
    view! {
        <div class="clash">
            <p>{line.text}</p>
            {buttons.collect::<Vec<_>>()}
        </div>
    }
}

fn clash_lines(scene: &Scene, kept: &[Id], run: &Id, is_own: bool) -> Vec<ClashLine> {
    let clashes = clashes(&scene.event, kept);
    let lines = clashes.iter().filter(|clash| clash.second.1.id == *run).map(|clash| {
        let (session, other) = clash.first;
        let numbered = runs_with_rounds(session).find(|one| one.run.id == other.id);
        let name = numbered.map(|numbered| run_name(scene, session, numbered)).unwrap_or_default();
        ClashLine {
            text: fill(scene.words().clashes_with, &name),
            swaps: if is_own { swaps(scene, clash) } else { Vec::new() },
        }
    });
    lines.collect()
}
