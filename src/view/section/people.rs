use crate::{
    event::Person,
    markup::{Element, Node, el},
    present::fold,
    route::Route,
    view::{
        Scene,
        part::{list_search, long_card_list, page_head, person_card, section_mark},
    },
};

/// Beyond this number letters lead to the people.
const MANY: usize = 20;

/// Everybody with a part in the event, in the order of their names.
pub fn people(scene: &Scene) -> Node {
    let words = scene.words();
    let people = &scene.event.people;
    let mark = section_mark(&Route::People.path(), people.len());
    let none = people.is_empty().then(|| el("p").with(words.nothing_announced));
    let letters: Vec<String> = first_letters(people).into_iter().flatten().collect();
    let list = long_card_list(scene, "person-list", people.len(), cards);
    [
        page_head(mark, words.people, none).into(),
        list_search(scene).into(),
        to_letters(scene, &letters).into(),
        list.into(),
    ]
    .into()
}

fn cards(scene: &Scene) -> Vec<Element> {
    let people = &scene.event.people;
    let cards = people.iter().zip(first_letters(people)).map(|(person, letter)| {
        person_card(scene, person, 2).attr_if("id", letter.map(|letter| anchor(&letter)))
    });
    cards.collect()
}

/// For each person the letter of the alphabet that begins there, if one does; none where there
/// are few people.
fn first_letters(people: &[Person]) -> Vec<Option<String>> {
    let mut known: Vec<String> = Vec::new();
    let letters = people.iter().map(|person| {
        let letter = letter(person);
        let is_first = people.len() > MANY && !known.contains(&letter);
        is_first.then(|| {
            known.push(letter.clone());
            letter
        })
    });
    letters.collect()
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
