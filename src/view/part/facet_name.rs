use crate::{
    event::{Aid, PartRole, Person},
    i18n::{Words, full_date},
    markup::{Element, Node, el},
    present::{Facet, UNKNOWN, places_of_gap, runs_at},
    view::Scene,
};

/// What a facet is called.
pub fn facet_name(words: &Words, facet: Facet) -> &'static str {
    match facet {
        Facet::Day => words.day,
        Facet::Track => words.track,
        Facet::Kind => words.kind_of_session,
        Facet::Language => words.session_language,
        Facet::Access => words.access,
        Facet::Room => words.room,
        Facet::Level => words.level,
        Facet::Free => words.free,
        Facet::Between => words.when,
        Facet::Session => words.programme,
        Facet::Person => words.people,
        Facet::Role => words.role,
        Facet::Organisation => words.organisation,
        Facet::Photo => words.gallery,
    }
}

/// What a value of a facet is called, in the language that it has; empty if the event does not
/// have the value.
pub fn facet_value(scene: &Scene, facet: Facet, value: &str) -> Element {
    el("span").with(name_of(scene, facet, value))
}

fn name_of(scene: &Scene, facet: Facet, value: &str) -> Node {
    let event = &scene.event;
    let words = scene.words();
    match facet {
        Facet::Day if value == UNKNOWN => words.day_unknown.into(),
        Facet::Day => {
            let day = event.days.iter().find(|day| day.date.as_str() == value);
            day.map(|day| full_date(&day.date, scene.locale())).into()
        }
        Facet::Track => event.track(value).map(|track| scene.text(&track.name)).into(),
        Facet::Room => event.room(value).map(|room| scene.text(&room.name)).into(),
        Facet::Language => scene.language_name(value).into(),
        Facet::Access => Aid::named(value).map(|aid| words.aid(aid)).into(),
        Facet::Free => words.free_places.into(),
        Facet::Between => gap_when(scene, value).into(),
        Facet::Session => event.session(value).map(|session| scene.text(&session.title)).into(),
        Facet::Person => event.person(value).map(Person::full_name).into(),
        Facet::Role => PartRole::named(value).map(|role| words.part(role)).into(),
        Facet::Organisation | Facet::Photo => value.into(),
        Facet::Kind => {
            let mut kinds = event.sessions.iter().map(|one| one.kind);
            kinds.find(|kind| kind.name() == value).map(|kind| words.kind(kind)).into()
        }
        Facet::Level => level(scene, value),
    }
}

/// "10:30–11:00": the day stands above what the filter leaves.
fn gap_when(scene: &Scene, name: &str) -> Option<String> {
    let [first, second] = runs_at(&scene.event, places_of_gap(&scene.event, name)?)?;
    let (end, start) = (first.end.as_ref()?, second.start.as_ref()?);
    let said = scene.local_time(end).day;
    Some(scene.clock(end, said) + "–" + &scene.clock(start, said))
}

/// Levels have no ids: their text in the event's own language stands for them.
fn level(scene: &Scene, value: &str) -> Node {
    let own = scene.event.default_language();
    let mut levels = scene.event.sessions.iter().filter_map(|one| one.level.as_ref());
    let found = levels.find(|text| text.pick(own, own).is_some_and(|own| own.value == value));
    found.map(|level| scene.text(level)).into()
}
