use crate::{
    event::Person,
    markup::{Element, Node, el},
    route::Route,
    view::Scene,
};

use super::{asked, heading, person_organisations, person_role, portrait};

/// A person: name, official role, organisation, and what they do here.
pub fn person_card(scene: &Scene, person: &Person, level: u8) -> Element {
    let name = scene.link(Route::Person(person.id.clone()), person.full_name());
    let organisation =
        person_organisations(scene, person).map(|name| el("p.person-organisation").with(name));
    el("article.person-card")
        .key(format!("person {}", person.id))
        .attr("data-person", &person.id)
        .with(portrait(scene, person))
        .with(heading(level, "person-name", name))
        .with(part_in_event(scene, person))
        .with(asked(scene, person))
        .with(person_role(scene, person))
        .with(organisation)
}

/// What a person does here: in their own words, or the kinds of their sessions,
/// each said once: "Keynote, Panel".
fn part_in_event(scene: &Scene, person: &Person) -> Option<Element> {
    let part: Node = match &person.part {
        Some(part) => scene.text(part),
        None => kinds(scene, person).join(scene.words().comma).into(),
    };
    (!part.is_empty()).then(|| el("p.person-part").with(part))
}

fn kinds(scene: &Scene, person: &Person) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for session in scene.event.sessions_of(&person.id) {
        let kind = scene.words().kind(session.kind);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}
