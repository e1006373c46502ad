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

/// The organisations of a person, unless the role names them already.
pub fn person_organisations(scene: &Scene, person: &Person) -> Option<String> {
    let role = person.role.as_ref().map(|role| scene.plain(role)).unwrap_or_default();
    let names = person.all_organisations();
    joined(names.filter(|name| find_all(&role, 0, name).next().is_none()).collect())
}

/// What belongs to a name, in one line: "Town of Example · by video".
pub fn joined(texts: Vec<&str>) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join(" · "))
}
