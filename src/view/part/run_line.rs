use leptos::prelude::*;

use crate::{
    event::{Run, RunState, Signup},
    i18n::{fill, short_date},
    present::HeldRun,
    view::Scene,
};

/// One run: which round it is, when, where, and what has changed about it.
#[component]
pub fn RunLine<'a>(
    scene: &'a Scene,
    held: HeldRun<'a>,
    /// Whether to say the day; where a day's heading says it, it would be said twice.
    #[prop(default = true)]
    with_day: bool,
    /// Whether deep links to the run lead here: on the page of its session.
    #[prop(default = false)]
    anchor: bool,
) -> AnyView {
    let run = held.run;
    let words = scene.words();
    let round = (held.of > 1)
        .then(|| view! { <b class="run-round">{fill(words.round, &held.number.to_string())}</b> });
    let details = [
        run.day.as_ref().filter(|_| with_day).map(|day| short_date(day, scene.locale())),
        times(run),
        rooms(scene, run),
        run.capacity.map(|seats| fill(words.seats, &seats.to_string())),
    ];
    let details: Vec<_> = details.into_iter().flatten().collect();
    let unknown = details.is_empty().then_some(words.time_and_room_unknown);
    view! {
        <li class="run" id=anchor.then(|| format!("run-{}", run.id)) data-run=run.id.clone() data-state=state_name(run.state)>
            {round} " "
            <span class="run-details">{details.join(" · ")}{unknown}</span>
            {signup(scene, run)}
            {(words.state)(run.state).map(|state| view! { " " <strong class="run-state">{state}</strong> })}
            {run.note.as_ref().map(|note| view! { " " <span class="run-note">{scene.text(note)}</span> })}
        </li>
    }
    .into_any()
}

/// `09:30–11:00`, `09:30`, or nothing.
fn times(run: &Run) -> Option<String> {
    let start = run.start.as_ref()?.clock();
    Some(match &run.end {
        Some(end) => format!("{start}–{}", end.clock()),
        None => start.to_owned(),
    })
}

fn rooms(scene: &Scene, run: &Run) -> Option<String> {
    let rooms = run.rooms.iter().filter_map(|id| scene.event.room(id));
    let names: Vec<_> = rooms.map(|room| scene.plain(&room.name)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn signup(scene: &Scene, run: &Run) -> Option<AnyView> {
    let words = scene.words();
    Some(match run.signup.as_ref()? {
        Signup::NotNeeded => view! { " · " {words.signup_not_needed} }.into_any(),
        Signup::Full => view! { " · " {words.signup_full} }.into_any(),
        Signup::Closed => view! { " · " {words.signup_closed} }.into_any(),
        Signup::Open(link) => {
            view! { " · " <a href=link.url.clone()>{scene.text(&link.label)}</a> }.into_any()
        }
    })
}

fn state_name(state: RunState) -> Option<&'static str> {
    match state {
        RunState::Planned | RunState::Confirmed => None,
        RunState::Moved => Some("moved"),
        RunState::Delayed => Some("delayed"),
        RunState::Cancelled => Some("cancelled"),
    }
}
