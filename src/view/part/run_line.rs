use crate::{
    event::{Date, Run, RunState, Session, Signup},
    markup::{Element, Node, el},
    present::NumberedRun,
    view::Scene,
};

use super::{
    run_name::round_name,
    run_signup::signup_text,
    run_times::{day_and_times, joined, rooms, times},
    running, star, state_tag,
};

/// What the page around a run says already.
#[expect(clippy::enum_variant_names, reason = "the names are read as `RunLine::OfDay`")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunLine {
    /// A day of the programme, whose heading says this day, in days since 1970-01-01.
    OfDay(i64),
    /// The same where no time is known at all, which is said once for all.
    OfUntimedDay,
    /// A chapter about the session, which says once what is not known.
    OfSession,
}

impl RunLine {
    /// Tells the lines about a run apart that a page has: a long run has one on each of its days.
    pub fn key_of(self, run: &Run) -> String {
        match self {
            Self::OfDay(day) if self.is_later(run) => run.id.clone() + " " + &day.to_string(),
            _ => run.id.clone(),
        }
    }

    /// Whether the run has begun on a day of the programme before this one.
    pub fn is_later(self, run: &Run) -> bool {
        let own = run.day.as_ref().map(Date::days_since_epoch);
        matches!(self, Self::OfDay(day) if own.is_some_and(|own| own < day))
    }
}

/// One run: which round it is, when, where, and what has changed about it; `said` is what the
/// title says already.
pub fn run_line(
    scene: &Scene,
    session: &Session,
    held: NumberedRun,
    line: RunLine,
    said: RunState,
) -> Element {
    let run = held.run;
    let round = round_name(scene, held);
    let round = round.map(|round| [el("b.run-round").with(round).into(), " ".into()]);
    let details = Some(details(scene, run, line)).filter(|details| !details.is_empty());
    let state = state_tag(scene, run.state).filter(|_| run.state != said).map(after);
    let words = scene.words();
    let seats = run.capacity.map(|seats| {
        let seats = words.count(words.seats, &seats.to_string());
        el("span.run-seats").with(details.is_some().then_some(" · ")).with(seats)
    });
    // In the days of a long programme, which is not drawn anew each minute, the app marks it.
    let running = running(scene, run).filter(|_| !matches!(line, RunLine::OfDay(_)));
    let note = run.note.as_ref().map(|note| after(el("span.run-note").with(scene.text(note))));
    el("li.run")
        .key(format!("run {}", line.key_of(run)))
        .attr("data-run", &run.id)
        .attr_if("data-state", state_name(run.state))
        .attr_if("data-running", running.is_some().then_some(""))
        .with(round)
        .with(details.map(|details| el("span.run-details").with(details)))
        .with(seats)
        .with(running.map(|text| after(el("span.run-running").with(text))))
        .with(signup(scene, run))
        .with(state)
        .with(note)
        .with(" ")
        .with(star(scene, session, held))
}

fn details(scene: &Scene, run: &Run, line: RunLine) -> String {
    let words = scene.words();
    let [day, times] = match line {
        RunLine::OfDay(said) => [None, times(scene, run, said)],
        RunLine::OfUntimedDay if run.start.is_none() => [None, None],
        _ => day_and_times(scene, run),
    };
    let known = [day, times, rooms(scene, run)];
    let known = joined(&known);
    match line {
        RunLine::OfDay(_) if known.is_empty() && run.state != RunState::Cancelled => {
            words.time_and_room_unknown.to_owned()
        }
        _ => known,
    }
}

fn signup(scene: &Scene, run: &Run) -> Option<Node> {
    let signup = run.signup.as_ref().filter(|_| !scene.event.is_off())?;
    let is_over = matches!(signup, Signup::Full | Signup::Closed);
    let text = signup_text(scene, run, signup);
    let text = match signup.link() {
        Some(link) => el("a").attr_if("href", link.url.as_ref()).with(text).into(),
        None => text,
    };
    let signup = el("span.run-signup").attr_if("data-over", is_over.then_some(""));
    Some(signup.with(el("span.run-dot").with(" · ")).with(text).into())
}

fn after(element: Element) -> Node {
    [" ".into(), element.into()].into()
}

pub(super) fn state_name(state: RunState) -> Option<&'static str> {
    let is_as_usual = matches!(state, RunState::Planned | RunState::Confirmed);
    (!is_as_usual).then(|| state.name())
}
