use crate::{
    route::Route,
    view::{
        Scene,
        node::{Node, el},
        part::{page_head, person_card, section_mark},
    },
};

/// Everybody with a part in the event, in the order of their names.
pub fn people(scene: &Scene) -> Node {
    let words = scene.words();
    let people = &scene.event.people;
    let mark = section_mark(&Route::People.path(), people.len());
    let none = people.is_empty().then(|| el("p").with(words.nothing_announced));
    let cards = people.iter().map(|person| el("li").with(person_card(scene, person, 2)));
    let list = (!people.is_empty()).then(|| el("ul").class("person-list").with_each(cards));
    [page_head(mark, words.people, none).into(), list.into()].into()
}
