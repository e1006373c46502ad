use crate::{
    event::{Date, Run, Session, Timestamp},
    i18n::{fill, short_date},
    markup::{Element, Node, el},
    present::{Agenda, LAYOUT, Layout, NumberedRun, Phase, agenda, runs_with_rounds},
    route::Route,
    view::{
        Scene,
        part::{
            heading, layout_name, run_place, run_rooms, star, stream_link, tag_before, time_left,
        },
    },
};

use super::home_hero::{place, title};

/// The most runs that the home page shows of those that are on now, and of those that come next.
const MOST: usize = 6;
/// Up to this many minutes before it begins, it is said how long that is.
const SOON: i64 = 90;

/// While the event runs, home begins with this, for a visitor who looks now: what runs where and
/// how long, and what comes next.
pub(super) fn home_now(scene: &Scene) -> Option<Element> {
    let is_now = scene.is_live && scene.phase() == Phase::During && !scene.event.is_off();
    is_now.then(|| {
        let agenda = agenda(&scene.event, scene.now);
        let now = el("header.hero hero-now")
            .with(
                el("div.hero-text").with(title(scene)).with(el("p.hero-where").with(place(scene))),
            )
            .with(running_now(scene, &agenda, MOST));
        let next = coming_next(scene, &agenda, MOST);
        let also = also_today(scene, &agenda, MOST);
        el("div.home-now")
            .key("now")
            .with(now)
            .with(el("div.home-next").with(next).with(also).with(ways(scene)))
    })
}

/// All that runs now and comes next, for a visitor who looks now.
pub(super) fn whole_agenda(scene: &Scene) -> Option<Element> {
    if !scene.is_live {
        return None;
    }
    let agenda = agenda(&scene.event, scene.now);
    let lists = [&agenda.now, &agenda.next, &agenda.perhaps];
    let is_any = lists.into_iter().any(|list| !list.is_empty());
    let all = usize::MAX;
    is_any.then(|| {
        el("div.agenda")
            .with(running_now(scene, &agenda, all))
            .with(coming_next(scene, &agenda, all))
            .with(also_today(scene, &agenda, all))
    })
}

/// What runs now; if that is not known, what is on today.
fn running_now(scene: &Scene, agenda: &Agenda, most: usize) -> Element {
    let words = scene.words();
    let is_any = !agenda.now.is_empty();
    let (title, mut runs) = match (is_any, agenda.perhaps.is_empty()) {
        (true, _) => (words.running_title, agenda.now.clone()),
        (false, true) => (words.nothing_runs, Vec::new()),
        (false, false) => (words.on_today, agenda.perhaps.clone()),
    };
    let title: [Node; 2] = [
        title.into(),
        clock_now(scene).map(|now| -> [Node; 2] { [" · ".into(), now.into()] }).into(),
    ];
    // What has just begun: an exhibition may have been open for days.
    runs.sort_by_key(|(_, run)| {
        std::cmp::Reverse(run.start.as_ref().map(Timestamp::epoch_seconds))
    });
    let cards = runs.iter().take(most).map(|(session, run)| now_card(scene, session, run));
    let more = runs.len().saturating_sub(most);
    let more = (more > 0).then(|| {
        let text = fill(words.more_running, &more.to_string());
        el("p.now-more").with(scene.link(Route::Now, text))
    });
    el("section.now")
        .attr_if("data-live", is_any.then_some(""))
        .with(heading(2, "now-title", title))
        .with((!runs.is_empty()).then(|| el("ul.now-list").with_each(cards)))
        .with(more)
}

/// The visitor's time at the event: "Fr 15. Oktober, 10:40".
fn clock_now(scene: &Scene) -> Option<Element> {
    let day = scene.event.days.iter().rev().find(|day| day.begins.epoch_seconds() <= scene.now)?;
    let today = Date::from_days(scene.today(&day.begins));
    let time = scene.clock_now(&day.begins);
    let text = [short_date(&today, scene.locale()), time].join(scene.words().comma);
    Some(el("span.now-clock").with(text))
}

fn now_card(scene: &Scene, session: &Session, run: &Run) -> Element {
    let link = el("p.now-name").with(tag_before(scene, run.state)).with(link(scene, session));
    let kind = scene.words().kind(session.kind);
    let how_long = time_left(scene, run).or_else(|| since(scene, run));
    let how_long = how_long.map(|text| -> [Node; 2] { [" · ".into(), text.into()] });
    el("li.now-card")
        .key(format!("now {}", run.id))
        .attr("data-kind", session.kind.name())
        .attr_if("data-room", (!run.rooms.is_empty()).then_some(""))
        .with(run_rooms(scene, run).map(|rooms| el("p.now-room").with(rooms)))
        .with(link)
        .with(el("p.now-left").with(kind).with(how_long))
        .with(stream_link(scene, run).map(|link| el("p.now-more").with(link)))
        .with(progress(scene, run))
        .with(star_of(scene, session, run))
}

/// When a run without an end has begun.
fn since(scene: &Scene, run: &Run) -> Option<String> {
    let start = run.start.as_ref().filter(|_| run.end.is_none())?;
    Some(fill(scene.words().since, &scene.clock(start, scene.today(start))))
}

/// How much of a run is over. The text beside it says it in words.
fn progress(scene: &Scene, run: &Run) -> Option<Element> {
    let (start, end) = (run.start.as_ref()?.epoch_seconds(), run.end.as_ref()?.epoch_seconds());
    let bar = el("progress.now-bar")
        .attr("aria-hidden", "true")
        .attr("max", ((end - start) / 60).to_string())
        .attr("value", ((scene.now - start) / 60).to_string());
    (!run.is_long()).then_some(bar)
}

fn coming_next(scene: &Scene, agenda: &Agenda, most: usize) -> Option<Element> {
    let words = scene.words();
    let start = agenda.next.first()?.1.start.as_ref()?;
    let time = scene.clock(start, scene.today(start));
    let when = [fill(words.next_at, &time)].into_iter().chain(in_minutes(scene, start));
    let when = el("small.next-when").with(when.collect::<Vec<_>>().join(words.comma));
    let title = heading(2, "next-title", [words.next_title.into(), " ".into(), when.into()]);
    Some(el("section.next").with(title).with(next_list(scene, &agenda.next, most)))
}

/// What is on today beside what runs now, as far as is known.
fn also_today(scene: &Scene, agenda: &Agenda, most: usize) -> Option<Element> {
    let is_shown_already = agenda.now.is_empty();
    let is_any = !(is_shown_already || agenda.perhaps.is_empty());
    is_any.then(|| {
        let title = heading(2, "next-title", scene.words().also_today);
        el("section.next").with(title).with(next_list(scene, &agenda.perhaps, most))
    })
}

fn next_list(scene: &Scene, runs: &[(&Session, &Run)], most: usize) -> Element {
    let item = |(session, run): &(&Session, &Run)| {
        let place = el("p.next-place").with(run_place(scene, run));
        el("li.next-item")
            .key(format!("next {}", run.id))
            .attr("data-kind", session.kind.name())
            .with(el("p.next-name").with(tag_before(scene, run.state)).with(link(scene, session)))
            .with(place)
            .with(star_of(scene, session, run))
    };
    el("ul.next-list").with_each(runs.iter().take(most).map(item))
}

fn in_minutes(scene: &Scene, start: &Timestamp) -> Option<String> {
    let words = scene.words();
    match (start.epoch_seconds() - scene.now + 59) / 60 {
        minutes if minutes <= SOON => Some(words.count(words.in_minutes, &minutes.to_string())),
        _ => None,
    }
}

fn link(scene: &Scene, session: &Session) -> Element {
    scene.link(Route::Session(session.id.clone()), scene.text(&session.title))
}

fn star_of(scene: &Scene, session: &Session, run: &Run) -> Option<Element> {
    let held = runs_with_rounds(session).find(|held: &NumberedRun| held.run.id == run.id)?;
    Some(star(scene, session, held))
}

fn ways(scene: &Scene) -> Element {
    let words = scene.words();
    let mine = format!("{}?{LAYOUT}={}", scene.href(Route::Programme), Layout::Mine.name());
    let own = el("a").attr("href", mine).with(layout_name(words, Layout::Mine));
    el("p.home-ways")
        .with(scene.link(Route::Programme, words.whole_programme).class("button"))
        .with(" ")
        .with(own.class("button-quiet"))
}
