use crate::{
    event::{Run, RunState, Session},
    i18n::gap,
    markup::{Element, Node, el},
    present::runs_with_rounds,
    route::Route,
    view::Scene,
};

use super::{
    Detail, RunLine, aid_marks, file_list, heading, part_list, results_in_short, rich_text,
    run_line, shared_state, tag_before,
};

/// The first workshops with their numbers, unless most titles have their own.
pub fn workshop_chapters(scene: &Scene, most: usize, level: u8, detail: Detail) -> Vec<Element> {
    let all = || scene.event.workshops();
    let numbered = all().filter(|one| has_number(&scene.plain(&one.title))).count();
    let own = numbered * 2 > all().count();
    let chapter = |(index, workshop)| {
        let number = (!own).then_some(index + 1);
        workshop_chapter(scene, workshop, number, level, detail)
    };
    scene.event.workshops().take(most).enumerate().map(chapter).collect()
}

/// Whether a title says which workshop it is: "WS 3: Meeting people".
fn has_number(title: &str) -> bool {
    const LONGEST: usize = 14;
    let before = title.split_once(':').map_or("", |(before, _)| before.trim_end());
    before.chars().count() <= LONGEST && before.ends_with(|last: char| last.is_ascii_digit())
}

/// A workshop: its number (from 1), if it needs one, title, what it is about, and its
/// rounds.
fn workshop_chapter(
    scene: &Scene,
    workshop: &Session,
    number: Option<usize>,
    level: u8,
    detail: Detail,
) -> Element {
    let title = scene.official(&workshop.title, workshop.title_translation.as_ref());
    let title = scene.link(Route::Session(workshop.id.clone()), title);
    let state = shared_state(workshop.runs.iter());
    let is_whole = detail == Detail::Whole;
    let marks = aid_marks(scene, workshop).filter(|_| is_whole);
    let results = is_whole.then(|| results_in_short(scene, workshop));
    let text =
        el("div.workshop-text").with(content(scene, workshop, detail)).with(marks).with(results);
    el("article.workshop")
        .key(format!("workshop {}", workshop.id))
        .attr("data-session", &workshop.id)
        .with(number.map(|number| chapter_number(scene, number)))
        .attr_if("data-off", (state == RunState::Cancelled).then_some(""))
        .with(heading(level, "workshop-title", [tag_before(scene, state), title.into()]))
        .with(text)
        .with(rounds(scene, workshop, detail, state))
}

/// The rounds, once for all that nothing more is known of them, and who leads.
fn rounds(scene: &Scene, workshop: &Session, detail: Detail, state: RunState) -> Element {
    let list = el("div.workshop-runs");
    if detail == Detail::Brief && workshop.runs.iter().all(Run::is_plain) {
        let count = workshop.runs.len();
        let words = scene.words();
        let text = words.count(words.rounds, &count.to_string());
        return list.with((count > 1).then(|| el("p.workshop-rounds").with(text)));
    }
    let runs = runs_with_rounds(workshop)
        .map(|held| run_line(scene, workshop, held, RunLine::OfSession, state));
    let open = workshop.runs.iter().all(|run| run.is_plain() && run.day.is_none());
    let unknown = open.then_some(scene.words().time_and_room_unknown);
    list.with(el("ul.run-list").with_each(runs))
        .with(unknown.map(|text| el("p.workshop-unknown").with(text)))
        .with((detail == Detail::Whole).then(|| leaders(scene, workshop)))
        .with((detail == Detail::Whole).then(|| file_list(scene, &workshop.files)))
}

/// "Workshop 1", its numeral large.
fn chapter_number(scene: &Scene, number: usize) -> Element {
    let words = scene.words().workshop_number;
    let (before, after) = gap(words).unwrap_or((words, ""));
    let numeral = el("b.workshop-numeral").with(number.to_string());
    el("p.workshop-number").with(before).with(numeral).with(after)
}

fn content(scene: &Scene, workshop: &Session, detail: Detail) -> Node {
    let description = workshop.description.as_ref().filter(|_| detail == Detail::Whole);
    match (description, &workshop.summary) {
        (Some(text), _) => rich_text(scene, text, 3).into(),
        (None, Some(text)) => el("p").with(scene.text(text)).into(),
        (None, None) => Node::Nothing,
    }
}

fn leaders(scene: &Scene, workshop: &Session) -> Element {
    let unknown = || el("p.workshop-unknown").with(scene.words().led_by_unknown);
    part_list(scene, workshop).unwrap_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{SessionKind, fixture},
        route::Address,
    };

    #[test]
    fn ok_titles_that_have_numbers_get_no_others() {
        let numbers = |title: &str| {
            let mut event = fixture::event();
            let workshop = event.sessions.swap_remove(0);
            let called = |title: &str| Session {
                kind: SessionKind::Workshop,
                title: title.into(),
                ..workshop.clone()
            };
            event.sessions = vec![called("Agenda 2030: wie?"), called(title), called(title)];
            let scene = Scene::new(Arc::new(event), Address::new(None, Route::Workshops), 0);
            let chapters = workshop_chapters(&scene, usize::MAX, 2, Detail::Brief);
            chapters.iter().filter(|one| one.to_html().contains("workshop-numeral")).count()
        };
        for title in ["WS 7: Ankommen", "Workshop 12 : Ankommen", "W3: Ankommen", "Воркшоп 12: А"]
        {
            assert_eq!(numbers(title), 0, "{title}");
        }
        for title in ["Ankommen", "Was bleibt: ein Blick", "Der Weg in die Stadt 2030: ein Plan"] {
            assert_eq!(numbers(title), 3, "{title}");
        }
    }
}
