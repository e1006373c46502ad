use crate::{
    event::{Part, Photo, RunState, Session},
    markup::{Element, Node, el},
    present::{Phase, current_run, runs_with_rounds, told_apart},
    route::Route,
    view::{
        Scene,
        part::{
            around, card_list, file_list, link_list, page_head, person_organisations, person_role,
            photo_figure, rich_text, run_block, running, session_facts, session_results,
            session_way, shared_state, tag_before, take_along, terms, titled, video_list,
        },
    },
};

/// One session: when and where and how to take part, what it is about, who is there, and where
/// to go from it.
pub fn session_page(scene: &Scene, session: &Session) -> Node {
    let words = scene.words();
    let state = shared_state(session.runs.iter());
    let current = current_run(session, scene.now);
    let about = titled(words.about_session, about(scene, session));
    let results = titled(words.results, session_results(scene, session));
    // Once the event is over, visitors come for what came out of it.
    let what = if scene.phase() == Phase::After { [results, about] } else { [about, results] };
    el("article.session-page")
        .attr("data-session", &session.id)
        .attr("data-kind", session.kind.name())
        .attr_if("data-off", (state == RunState::Cancelled).then_some(""))
        .with(page_head(
            [session_way(scene, session, current).into(), kind(scene, session)],
            title(scene, session, state),
            taking_part(scene, session, state),
        ))
        .with(Vec::from(what))
        .with(titled(words.taking_part, people(scene, session)))
        .with(titled(words.files, file_list(scene, &session.files)))
        .with(titled(words.links, link_list(scene, &session.links)))
        .with(titled(words.gallery, photos(scene, session)))
        .with(titled(words.videos, video_list(scene, Some(&session.id))))
        .with(current.map(|run| around(scene, session, run)))
        .with(take_along(scene, session))
        .into()
}

/// "Workshop · 2 Runden · Karten und Wege"; while its only run runs, how long in place of the
/// track, so that the line stays one.
fn kind(scene: &Scene, session: &Session) -> Node {
    let words = scene.words();
    let rounds = runs_with_rounds(session).filter(|held| held.round.is_some()).count();
    let rounds = (rounds > 0).then(|| words.count(words.rounds, &rounds.to_string()));
    let track = session.track.as_ref().and_then(|id| scene.event.track(id));
    let only = session.runs.first().filter(|_| session.runs.len() == 1);
    let running = only.and_then(|run| running(scene, run));
    let running = running.map(|text| el("span.run-running").with(text).into());
    let last = running.or(track.map(|track| scene.text(&track.name)));
    el("p.entry-kind")
        .with(words.kind(session.kind))
        .with(rounds.map(|rounds| [" · ".into(), Node::from(rounds)]))
        .with(last.map(|last| [" · ".into(), last]))
        .into()
}

/// The title, before it what has become of the session, and after it what tells it apart from
/// another one of the same title.
fn title(scene: &Scene, session: &Session, state: RunState) -> [Node; 3] {
    let apart = told_apart(&scene.event, session, scene.language());
    let title = scene.official(&session.title, session.title_translation.as_ref());
    let apart = apart.map(|by| [scene.words().colon.into(), el("span.told-apart").with(by).into()]);
    [tag_before(scene, state), title, apart.into()]
}

/// What decides whether a visitor goes there: of a single run all in one place.
fn taking_part(scene: &Scene, session: &Session, state: RunState) -> [Node; 2] {
    let is_single = session.runs.len() == 1;
    let facts = |here: bool| if here { session_facts(scene, session) } else { Vec::new() };
    let runs = runs_with_rounds(session);
    let runs = runs.map(|held| run_block(scene, session, held, state, facts(is_single)));
    [terms(facts(!is_single)).into(), el("ul.run-list").with_each(runs).into()]
}

fn about(scene: &Scene, session: &Session) -> Option<Element> {
    let lead = session.summary.as_ref().map(|text| el("p.lead").with(scene.text(text)));
    let description = session.description.as_ref().and_then(|text| rich_text(scene, text, 3));
    let is_empty = lead.is_none() && description.is_none();
    (!is_empty).then(|| el("div.session-about").with(lead).with(description))
}

fn people(scene: &Scene, session: &Session) -> Option<Element> {
    let named = session.people.iter().filter_map(|part| person_item(scene, part));
    let held_by = session.held_by.iter().map(|who| el("li").with(scene.text(who)));
    let more = session.more_people.then(|| el("li").with(scene.words().and_others));
    let items: Vec<_> = named.chain(held_by).chain(more).collect();
    (!items.is_empty()).then(|| el("ul.session-people").with(items))
}

fn person_item(scene: &Scene, part: &Part) -> Option<Element> {
    let person = scene.event.person(&part.person)?;
    let own = || person_organisations(scene, person);
    let organisation = part.organisation.clone().or_else(own);
    let words = scene.words();
    let role = words.beside_name(vec![words.part(part.role)], person, part.by_video);
    let item = el("li")
        .attr("data-person", &person.id)
        .with(scene.link(Route::Person(person.id.clone()), person.full_name()))
        .with(" ")
        .with(el("span.session-list-role").with(role))
        .with(person_role(scene, person))
        .with(organisation.map(|name| el("p.person-organisation").with(name)));
    Some(item)
}

/// The pictures of the session.
fn photos(scene: &Scene, session: &Session) -> Option<Element> {
    let of_session = |photo: &&Photo| photo.session.as_deref() == Some(session.id.as_str());
    let photos = scene.event.pictures().filter(of_session);
    card_list("photo-grid", photos.map(|photo| photo_figure(scene, photo)).collect())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Event, Timestamp, fixture},
        route::Address,
    };

    fn html(event: Event, session: &str) -> String {
        let address = Address::new(None, Route::Session(session.into()));
        let scene = Scene::new(Arc::new(event), address, 0);
        let session = scene.event.session(session).unwrap();
        let page = el("main").with(session_page(&scene, session)).to_html();
        page.replace('\u{a0}', " ")
    }

    #[test]
    fn ok_a_single_run_has_all_that_decides_in_one_place() {
        let mut event = fixture::event();
        event.sessions[0].level = Some("für alle".into());
        event.sessions[0].runs[0].rooms = vec!["saal".into()];
        event.rooms[0].note = Some("ohne Stufen".into());
        let page = html(event, "opening");
        let facts = "<dt>Wo</dt><dd><div class=\"run-place\"><span class=\"run-room\">\
            <a href=\"../../orte/#raum-saal\">Saal</a></span>\
            <p class=\"term-note\">ohne Stufen</p></div></dd></div><div class=\"term\"><dt>Vorkenntnisse</dt>";
        assert!(page.contains(facts), "{page}");
    }

    #[test]
    fn ok_of_several_runs_each_has_its_own_and_the_session_the_rest() {
        let mut event = fixture::event();
        event.sessions[1].level = Some("für alle".into());
        let page = html(event, "workshop-1");
        let places = ["für alle", "Runde 1", "Runde 2"].map(|text| page.find(text));
        assert!(places.is_sorted() && places[0].is_some(), "{page}");
        assert_eq!(page.matches("für alle").count(), 1);
    }

    #[test]
    fn ok_what_helps_to_follow_it_is_said_in_words() {
        let mut event = fixture::event();
        let session = &mut event.sessions[0];
        session.languages = vec!["de".to_owned()];
        session.interpreting = vec!["en".to_owned()];
        session.signing = vec!["gsg".to_owned()];
        session.plain_language = true;
        session.bring = Some("einen Stift".into());
        let page = html(event, "opening");
        for fact in [
            "<dt>Sprache</dt><dd>de · Einfache Sprache</dd>",
            "<dt>Dolmetschen</dt><dd>en, gsg</dd>",
            "<dt>Bitte mitbringen</dt><dd>einen Stift</dd>",
        ] {
            assert!(page.contains(fact), "{fact} {page}");
        }
        assert!(!page.contains("Untertitel"), "{page}");
    }

    #[test]
    fn ok_neighbours_say_their_time_and_what_has_become_of_them() {
        let mut event = fixture::event();
        let run = &mut event.sessions[1].runs[0];
        run.day = event.days.first().map(|day| day.date.clone());
        run.start = Timestamp::parse("2026-05-07T11:40:00+02:00").ok();
        run.state = RunState::Cancelled;
        let page = html(event, "opening");
        let step = "data-side=\"before\" aria-label=\"Davor: 11:40, Fällt aus: Ankommen\" data-off=\"\">11:40</a>";
        assert!(page.contains(step), "{page}");
        assert!(page.contains("</strong> Ankommen</span>"), "{page}");
    }

    #[test]
    fn ok_a_title_that_another_session_has_is_told_apart() {
        let mut event = fixture::event();
        event.sessions[1].title = event.sessions[0].title.clone();
        let page = html(event, "opening");
        assert!(
            page.contains("Eröffnung: <span class=\"told-apart\">Dr. Maria Muster</span></h1>"),
            "{page}"
        );
    }

    #[test]
    fn ok_beside_a_name_stands_that_it_is_not_certain_or_on_a_screen() {
        let mut event = fixture::event();
        event.people[0].organisations = vec!["Amt".to_owned(), "Zirkus".to_owned()];
        assert!(!html(event.clone(), "opening").contains("angefragt"));
        event.people[0].asked = true;
        event.sessions[0].people[0].by_video = true;
        let page = html(event, "opening");
        assert!(page.contains(">Grußwort · angefragt · per Video<"), "{page}");
        assert!(page.contains(">Amt · Zirkus<"), "{page}");
    }
}
