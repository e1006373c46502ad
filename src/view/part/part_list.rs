use crate::{
    event::{Part, Session},
    markup::{Element, el},
    route::Route,
    view::Scene,
};

/// Who takes part in a session, on one line; nothing if nobody is named.
pub fn part_list(scene: &Scene, session: &Session) -> Option<Element> {
    let named = session.people.iter().filter_map(|part| part_item(scene, part));
    let held_by = session.held_by.iter().map(|who| el("li").with(scene.text(who)));
    let more = session.more_people.then(|| el("li").with(scene.words().and_others));
    let items: Vec<_> = named.chain(held_by).chain(more).collect();
    (!items.is_empty()).then(|| el("ul.part-list").with(items))
}

fn part_item(scene: &Scene, part: &Part) -> Option<Element> {
    let person = scene.event.person(&part.person)?;
    let stands_for = part.organisation.as_ref().map(|name| format!(" ({name})"));
    let link = scene.link(Route::Person(person.id.clone()), person.full_name());
    Some(el("li").with(link).with(stands_for))
}
