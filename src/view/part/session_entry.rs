use crate::{
    event::{Run, RunState, Session},
    i18n::fill,
    markup::{Element, Node, el},
    present::Entry,
    route::Route,
    view::Scene,
};

use super::{
    Detail, RunLine, aid_marks, heading, part_list, run_line, shared_state, star, tag_before,
};

/// A line of the programme: kind, title, people, and the runs it is about.
pub fn session_entry(
    scene: &Scene,
    entry: &Entry,
    level: u8,
    line: RunLine,
    detail: Detail,
) -> Element {
    let session = entry.session;
    let state = shared_state(entry.runs.iter().map(|held| held.run));
    let runs = entry.runs.iter().map(|held| run_line(scene, session, *held, line, state));
    let only_run = only_silent_run(entry, line);
    let star = only_run.and(entry.runs.first()).map(|held| star(scene, session, *held));
    let runs = only_run.is_none().then(|| el("ul.run-list").with_each(runs));
    let summary = session.summary.as_ref().filter(|_| detail == Detail::Whole);
    let first = entry.runs.first().map_or(session.id.clone(), |one| line.key_of(one.run));
    el("article.entry")
        .key(format!("entry {first}"))
        .attr("data-session", &session.id)
        .attr("data-kind", session.kind.name())
        .attr_if("data-run", only_run)
        .attr_if("data-off", (state == RunState::Cancelled).then_some(""))
        .with(kind(scene, entry, line))
        .with(heading(level, "entry-title", title(scene, session, state)))
        .with(summary.map(|text| el("p.entry-summary").with(scene.text(text))))
        .with(part_list(scene, session))
        .with(aid_marks(scene, session))
        .with(runs)
        .with(star.map(|star| el("p.entry-star").with(star)))
}

/// The run of an entry that has only one, of which there is nothing to say: the
/// entry itself stands for it.
fn only_silent_run<'a>(entry: &Entry<'a>, line: RunLine) -> Option<&'a str> {
    match entry.runs.as_slice() {
        [held] if line == RunLine::OfUntimedDay && held.round.is_none() && held.run.is_plain() => {
            Some(held.run.id.as_str())
        }
        _ => None,
    }
}

/// The title, and before it what has become of the session: heard first, and once.
fn title(scene: &Scene, session: &Session, state: RunState) -> [Node; 2] {
    let title = scene.official(&session.title, session.title_translation.as_ref());
    let link = scene.link(Route::Session(session.id.clone()), title);
    [tag_before(scene, state), link.into()]
}

/// "09:30 Workshop · 2 rounds", as far as it is known.
fn kind(scene: &Scene, entry: &Entry, line: RunLine) -> Element {
    let time = entry.runs.first().and_then(|held| entry_time(scene, held.run, line));
    let class = if time.is_some() { "entry-kind entry-timed" } else { "entry-kind" };
    let time = time.map(|time| -> [Node; 2] { [time.into(), " ".into()] });
    let several = entry.runs.len() > 1 && entry.runs.iter().all(|held| held.round.is_some());
    let rounds = several.then(|| -> [Node; 2] {
        let words = scene.words();
        let rounds = words.count(words.rounds, &entry.runs.len().to_string());
        [" · ".into(), el("span.entry-rounds").with(rounds).into()]
    });
    el("p").class(class).with(time).with(scene.words().kind(entry.session.kind)).with(rounds)
}

/// When a run starts, in large, or below the heading of a later day, when it ends. Where no day
/// is above, the line of the run says it.
fn entry_time(scene: &Scene, run: &Run, line: RunLine) -> Option<Element> {
    let start = run.start.as_ref()?;
    let end = run.end.as_ref().filter(|_| line.is_later(run));
    let stamp = end.unwrap_or(start);
    let said = match line {
        RunLine::OfDay(day) => day,
        _ => scene.local_time(stamp).day,
    };
    let clock = scene.clock(stamp, said);
    let text = if end.is_some() { fill(scene.words().until, &clock) } else { clock };
    Some(el("time.entry-time").attr("datetime", stamp.as_str()).with(text))
}
