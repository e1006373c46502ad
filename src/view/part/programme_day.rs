use crate::{
    event::{Date, Day},
    i18n::full_date,
    markup::{Element, Node, el},
    present::{Phase, ProgrammeDay, together},
    route::Route,
    view::Scene,
};

use super::{Detail, RunLine, heading, session_entry};

/// So many entries the browser lays out together: looking after each entry of a long programme
/// by itself would take it longer than drawing them.
const GROUP: usize = 2;
/// So many entries of a very long day, or fewer, it looks after together, groups and all.
const PART: usize = 32;
/// A day with more entries is laid out bit by bit, as somebody comes near.
const LONG: usize = 8;

/// A day of the programme, or what has no day yet, with at most so many entries.
pub fn programme_day(
    scene: &Scene,
    day: &ProgrammeDay,
    level: u8,
    most: usize,
    detail: Detail,
) -> Element {
    let entries = day.entries.iter().take(most);
    let said = day.day.map(|day| &day.date);
    let line = match said.map(Date::days_since_epoch).filter(|_| day.has_times()) {
        Some(said) => RunLine::OfDay(said),
        None => RunLine::OfUntimedDay,
    };
    let mut entries = entries.zip(together(day, None)).map(|(entry, is_together)| {
        session_entry(scene, entry, level + 1, line, detail)
            .attr_if("data-together", is_together.then_some(""))
    });
    let list = match detail {
        Detail::Brief => el("div.day-entries day-glance").with_each(entries),
        Detail::Whole => in_groups(day.entries.len(), &mut entries),
    };
    let head = match day.day {
        Some(day) => known_day(scene, day, level),
        None => unknown_day(scene, level),
    };
    let id = day.day.filter(|_| detail == Detail::Whole);
    let date = said.map_or("unknown", Date::as_str);
    el("section.day")
        .key(format!("day {date}"))
        .attr("data-day", date)
        .attr_if("id", id.map(|day| format!("day-{}", day.date.as_str())))
        .with(el("div.day-head").with(head))
        .with(list)
}

/// All of `count` entries.
fn in_groups(count: usize, entries: &mut dyn Iterator<Item = Element>) -> Element {
    let list = el("div").class(if count > LONG { "day-entries day-long" } else { "day-entries" });
    let mut groups = std::iter::from_fn(|| next("entry-group", GROUP, entries));
    match group_sizes(count)[..] {
        [part, group] => {
            list.with_each(std::iter::from_fn(|| next("entry-part", part / group, &mut groups)))
        }
        _ => list.with_each(groups),
    }
}

/// How the entries of a day with so many stand in groups: how many entries there are in the
/// children of its list, how many in theirs. Parts are as large as one another, nearly.
pub fn group_sizes(count: usize) -> Vec<usize> {
    let parts = count.div_ceil(PART);
    let part = count.div_ceil(parts.max(1)).next_multiple_of(GROUP);
    if parts > 1 { vec![part, GROUP] } else { vec![GROUP] }
}

/// The next items, in an element of their own.
fn next(
    class: &'static str,
    most: usize,
    items: &mut dyn Iterator<Item = Element>,
) -> Option<Element> {
    let some: Vec<_> = items.take(most).collect();
    (!some.is_empty()).then(|| el("div").class(class).with(some))
}

fn known_day(scene: &Scene, day: &Day, level: u8) -> Node {
    let date = full_date(&day.date, scene.locale());
    let weekday = scene.words().weekdays[day.date.weekday()];
    // It stands first with a comma, or last.
    let (before, after) = date.split_once(weekday).unwrap_or_default();
    let (comma, after) = after.split_once(' ').unwrap_or((after, ""));
    let date = el("time")
        .attr("datetime", day.date.as_str())
        .with(before)
        .with(el("span.day-weekday").with(weekday).with(comma))
        .with(format!(" {after}"));
    let name = day.title.as_ref().map(|title| -> [Node; 2] {
        [" ".into(), el("small.day-name").with(scene.text(title)).into()]
    });
    let note = day.note.as_ref().map(|note| el("p.day-note").with(scene.text(note)));
    [
        heading(level, "day-title", [date.into(), name.into()]).into(),
        moderators(scene, day).into(),
        note.into(),
    ]
    .into()
}

fn unknown_day(scene: &Scene, level: u8) -> Node {
    let words = scene.words();
    let note = match scene.phase() {
        Phase::After => words.day_unknown_note,
        _ => words.day_open_note,
    };
    [heading(level, "day-title", words.day_unknown).into(), el("p.day-note").with(note).into()]
        .into()
}

fn moderators(scene: &Scene, day: &Day) -> Option<Node> {
    let people = day.moderators.iter().filter_map(|id| scene.event.person(id));
    let links: Vec<_> = people
        .map(|person| {
            let asked = scene.words().after_name(Vec::new(), person, false);
            let link = scene.link(Route::Person(person.id.clone()), person.full_name());
            el("li").with(link).with(asked)
        })
        .collect();
    let label = el("p.day-label").with(scene.words().moderation);
    let some = !links.is_empty();
    some.then(|| [label.into(), el("ul.part-list").with(links).into()].into())
}
