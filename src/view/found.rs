use crate::{
    i18n::fill,
    present::{Choices, Entry, Found, Layout, held_runs, is_chosen, rounds},
};

use super::{
    Scene,
    node::{Element, Node, el, marked},
    part::{Detail, RunLine, act_button, filter_chip, session_entry},
    plan_list::{Plan, plan_list},
};

/// So many hits are drawn at once, for whoever types on a slow phone.
pub const FIRST_HITS: usize = 2;
/// So many are drawn then, and as many more each time they are asked for.
pub const HITS: usize = 12;

/// What somebody looks for in the programme, and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    pub choices: Choices,
    /// Sessions with the words that are looked for, of those that are chosen; `None` where
    /// there are no words.
    pub found: Option<Found>,
    /// How many entries of the programme are seen.
    pub seen: usize,
    /// How many hits are drawn; there is a button for more.
    pub most: usize,
}

/// The filters that are set and the sessions that were found: the part of the
/// programme's page that changes with every letter.
pub(super) fn found(scene: &Scene, hits: &Hits, plan: &Plan) -> Element {
    let chips = hits.choices.picked.iter().filter_map(|(facet, value)| {
        filter_chip(scene, *facet, value).map(|chip| el("li").with(chip))
    });
    let chips: Vec<_> = chips.collect();
    let chips = (!chips.is_empty()).then(|| el("ul.filter-chips").with(chips));
    let list = hits.found.as_ref().filter(|_| hits.seen > 0).map(|found| list(scene, hits, found));
    let none = (hits.seen == 0 && !hits.choices.is_empty()).then(|| nothing(scene));
    let layout = match hits.choices.layout {
        _ if hits.found.is_some() => Node::Nothing,
        Layout::Mine => plan_list(scene, plan, &hits.choices).into(),
        Layout::Rounds => all_rounds(scene, hits),
        Layout::List | Layout::Grid => Node::Nothing,
    };
    el("div.found-inner").with(chips).with(list).with(none).with(layout)
}

fn list(scene: &Scene, hits: &Hits, found: &Found) -> Element {
    let mut entries = found.sessions.iter().filter_map(|position| {
        let session = scene.event.sessions.get(*position)?;
        let chosen = |run| is_chosen(&scene.event, session, run, &hits.choices);
        let runs = held_runs(session).filter(|held| chosen(held.run)).collect();
        Some(Entry { session, runs })
    });
    let drawn: Vec<Node> = entries
        .by_ref()
        .take(hits.most)
        .map(|entry| session_entry(scene, &entry, 3, RunLine::OfSession, Detail::Whole))
        .map(|entry| marked(entry.into(), &found.words))
        .collect();
    let more = entries
        .next()
        .filter(|_| hits.most >= HITS)
        .map(|_| act_button("button", "more", scene.words().more_hits));
    el("section.found-list")
        .with(el("h2.visually-hidden").with(scene.words().hits))
        .with(drawn)
        .with(more.map(|more| el("p").with(more)))
}

/// Round by round what is held several times, as far as it is chosen.
fn all_rounds(scene: &Scene, hits: &Hits) -> Node {
    let choices = &hits.choices;
    let rounds = rounds(&scene.event).into_iter().enumerate().filter_map(|(index, entries)| {
        let title = fill(scene.words().round, &(index + 1).to_string());
        let chosen = |entry: &&Entry| {
            entry.runs.iter().any(|held| is_chosen(&scene.event, entry.session, held.run, choices))
        };
        let mut drawn = entries
            .iter()
            .filter(chosen)
            .map(|entry| session_entry(scene, entry, 3, RunLine::OfSession, Detail::Brief))
            .peekable();
        drawn.peek()?;
        let section = el("section.plan-list")
            .with(el("h2.plan-title").with(title))
            .with(el("div.plan-entries").with_each(drawn));
        Some(section)
    });
    let rounds: Vec<Element> = rounds.collect();
    // What is chosen may be held once only.
    if rounds.is_empty() && hits.seen > 0 { nothing(scene).into() } else { rounds.into() }
}

/// Nothing was found: why that may be, and the way out.
fn nothing(scene: &Scene) -> Element {
    let words = scene.words();
    el("div.found-nothing")
        .with(el("p.lead").with(words.nothing_found))
        .with(el("p").with(words.nothing_found_hint))
        .with(el("p").with(act_button("button", "reset", words.show_everything)))
}
