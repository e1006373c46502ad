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
    let mut beside = Vec::new();
    if let Some(organisation) = &part.organisation {
        beside.push(organisation.as_str());
    }
    let beside = scene.words().after_name(beside, person, part.by_video);
    let link = scene.link(Route::Person(person.id.clone()), person.full_name());
    Some(el("li").with(link).with(beside))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{event::fixture, route::Address};

    #[test]
    fn ok_lists_say_beside_a_name_what_is_to_be_known() {
        let mut event = fixture::event();
        event.people[0].asked = true;
        let part = &mut event.sessions[0].people[0];
        (part.organisation, part.by_video) = (Some("Amt".to_owned()), true);
        let address = Address::new(Some("en"), Route::Programme);
        let scene = Scene::new(Arc::new(event), address, 0);
        let list = part_list(&scene, &scene.event.sessions[0]).unwrap().to_html();
        assert!(list.contains("</a> (Amt · to be confirmed · by video)</li>"), "{list}");
    }
}
