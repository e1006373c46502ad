use crate::{
    event::{Person, find_all},
    markup::{Element, el},
    view::Scene,
};

/// The official role of a person.
pub fn person_role(scene: &Scene, person: &Person) -> Option<Element> {
    let role = scene.official(person.role.as_ref()?, person.role_translation.as_ref());
    Some(el("p.person-role").with(role))
}

/// That a person has not said yes.
pub fn asked(scene: &Scene, person: &Person) -> Option<Element> {
    person.asked.then(|| el("p.person-part").with(scene.words().asked))
}

/// The organisations of a person, unless the role names them already.
pub fn person_organisations(scene: &Scene, person: &Person) -> Option<String> {
    let role = person.role.as_ref().map(|role| scene.plain(role)).unwrap_or_default();
    let mut names = Vec::new();
    for name in person.all_organisations() {
        if find_all(&role, 0, name).next().is_none() {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| names.join(" · "))
}
