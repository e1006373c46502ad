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

/// The organisation of a person, unless the role names it already.
pub fn person_organisation<'a>(scene: &Scene, person: &'a Person) -> Option<&'a str> {
    let name = person.organisation.as_deref()?;
    let role = person.role.as_ref().map(|role| scene.plain(role)).unwrap_or_default();
    find_all(&role, 0, name).next().is_none().then_some(name)
}
