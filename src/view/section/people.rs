use crate::{
    event::Person,
    present::fold,
    route::Route,
    view::{
        Scene,
        node::{Element, Node, el},
        part::{card_list, list_search, page_head, person_card, section_mark},
    },
};

/// So many people are looked through quickly; where there are more, letters lead to them.
const MANY: usize = 20;

/// Everybody with a part in the event, in the order of their names.
pub fn people(scene: &Scene) -> Node {
    let words = scene.words();
    let people = &scene.event.people;
    let mark = section_mark(&Route::People.path(), people.len());
    let none = people.is_empty().then(|| el("p").with(words.nothing_announced));
    let mut letters: Vec<String> = Vec::new();
    let mut cards = Vec::new();
    for person in people {
        let card = person_card(scene, person, 2);
        let letter = letter(person);
        let is_first = people.len() > MANY && !letters.contains(&letter);
        cards.push(card.attr_if("id", is_first.then(|| anchor(&letter))));
        if is_first {
            letters.push(letter);
        }
    }
    let list = card_list("person-list", cards);
    [
        page_head(mark, words.people, none).into(),
        list_search(scene).into(),
        to_letters(scene, &letters).into(),
        list.into(),
    ]
    .into()
}

/// The letter under which a person is looked for: that of the name by which they are sorted,
/// without its marks.
fn letter(person: &Person) -> String {
    let folded = fold(&person.sort_name);
    let first = folded.chars().find(|letter| !letter.is_ascii_punctuation() && *letter != ' ');
    first.unwrap_or('#').to_ascii_uppercase().to_string()
}

fn to_letters(scene: &Scene, letters: &[String]) -> Option<Element> {
    let links = letters.iter().map(|letter| {
        let link = el("a.day-tab").attr("href", format!("#{}", anchor(letter)));
        el("li").with(link.with(letter.as_str()))
    });
    (!letters.is_empty()).then(|| {
        el("nav.day-nav letters")
            .attr("aria-label", scene.words().letters)
            .with(el("ul").with_each(links))
    })
}

fn anchor(letter: &str) -> String {
    format!("letter-{letter}")
}
