use crate::{
    event::{Run, RunState, Session, Signup},
    i18n::{fill, short_date},
    markup::{Element, Node, el},
    present::NumberedRun,
    view::Scene,
};

use super::{calendar_links, star};

/// What the page around a run says already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunLine {
    /// A day of the programme, whose heading says the day.
    OfDay,
    /// The same where no time is known at all, which is said once for all.
    OfUntimedDay,
    /// A chapter about the session, which says once what is not known.
    OfSession,
    /// The page of the session itself: deep links to the run lead here.
    Anchor,
}

/// One run: which round it is, when, where, and what has changed about it.
pub fn run_line(scene: &Scene, session: &Session, held: NumberedRun, line: RunLine) -> Element {
    let run = held.run;
    let words = scene.words();
    let round = held.round.map(|round| {
        let round = fill(words.round, &round.to_string());
        [el("b.run-round").with(round).into(), " ".into()]
    });
    let details = Some(details(scene, run, line)).filter(|details| !details.is_empty());
    let state = words.state(run.state).map(|state| after(el("strong.run-state").with(state)));
    let note = run.note.as_ref().map(|note| after(el("span.run-note").with(scene.text(note))));
    el("li.run")
        .key(format!("run {}", run.id))
        .attr_if("id", (line == RunLine::Anchor).then(|| format!("run-{}", run.id)))
        .attr("data-run", &run.id)
        .attr_if("data-state", state_name(run.state))
        .with(round)
        .with(details.map(|details| el("span.run-details").with(details)))
        .with(signup(scene, run))
        .with(state)
        .with(note)
        .with(" ")
        .with(star(scene, session, held))
        .with((line == RunLine::Anchor).then(|| calendar_links(scene, session, run)).flatten())
}

fn details(scene: &Scene, run: &Run, line: RunLine) -> String {
    let words = scene.words();
    let day_is_said = matches!(line, RunLine::OfDay | RunLine::OfUntimedDay);
    let day = run.day.as_ref().filter(|_| !day_is_said);
    let known = [
        day.map(|day| short_date(day, scene.locale())),
        times(scene, run),
        rooms(scene, run),
        run.capacity.map(|seats| fill(words.seats, &seats.to_string())),
    ];
    let known: Vec<_> = known.into_iter().flatten().collect();
    match line {
        RunLine::OfDay | RunLine::Anchor if known.is_empty() => {
            words.time_and_room_unknown.to_owned()
        }
        _ => known.join(" · "),
    }
}

/// "Do 7. Mai · 09:30–11:00", as far as it is known.
pub fn run_when(scene: &Scene, run: &Run) -> String {
    let day = run.day.as_ref().map(|day| short_date(day, scene.locale()));
    day.into_iter().chain(times(scene, run)).collect::<Vec<_>>().join(" · ")
}

/// "09:30–11:00 · Großer Saal", as far as it is known.
pub fn run_place(scene: &Scene, run: &Run) -> String {
    times(scene, run).into_iter().chain(rooms(scene, run)).collect::<Vec<_>>().join(" · ")
}

/// `09:30–11:00`, `09:30`, or nothing; where they are the visitor's own, that is said.
fn times(scene: &Scene, run: &Run) -> Option<String> {
    let mut times = scene.clock(run.start.as_ref()?);
    if let Some(end) = &run.end {
        times.push('–');
        times += &scene.clock(end);
    }
    Some(if scene.visitor_offset.is_some() { fill(scene.words().your_time, &times) } else { times })
}

fn rooms(scene: &Scene, run: &Run) -> Option<String> {
    let rooms = run.rooms.iter().filter_map(|id| scene.event.room(id));
    let names: Vec<_> = rooms.map(|room| scene.plain(&room.name)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn signup(scene: &Scene, run: &Run) -> Option<Node> {
    let words = scene.words();
    let text: Node = match run.signup.as_ref()? {
        Signup::NotNeeded => words.signup_not_needed.into(),
        Signup::Full => words.signup_full.into(),
        Signup::Closed => words.signup_closed.into(),
        Signup::Open(link) => {
            el("a").attr_if("href", link.url.as_ref()).with(scene.text(&link.label)).into()
        }
    };
    Some([" · ".into(), text].into())
}

fn after(element: Element) -> Node {
    [" ".into(), element.into()].into()
}

fn state_name(state: RunState) -> Option<&'static str> {
    let is_as_usual = matches!(state, RunState::Planned | RunState::Confirmed);
    (!is_as_usual).then(|| state.name())
}
