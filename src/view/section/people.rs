use crate::{
    event::{PeopleGroup, Person},
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

/// What stands for numbers and signs among the letters.
const SIGNS: char = '#';

/// Everybody with a part in the event, by groups, and in each in the order of their names.
pub fn people(scene: &Scene) -> Node {
    let words = scene.words();
    let people = &scene.event.people;
    let mark = section_mark(&Route::People.path(), people.len());
    let none = people.is_empty().then(|| el("p").with(words.nothing_announced));
    let mut lists = Vec::new();
    for (place, (group, people)) in scene.event.people_lists().into_iter().enumerate() {
        lists.push(list(scene, place, group, &people));
    }
    [page_head(mark, words.people, none).into(), list_search(scene).into(), Node::Several(lists)]
        .into()
}

/// The group of people in this place of the page, with its heading and its letters.
fn list(scene: &Scene, place: usize, group: Option<&PeopleGroup>, people: &[&Person]) -> Node {
    let letters: Vec<String> = letters(group, people).into_iter().flatten().collect();
    let letters = to_letters(scene, id(group), &letters);
    let cards = long_card_list(scene, "person-list", people.len(), place, cards);
    let Some(group) = group else { return [letters.into(), cards.into()].into() };
    let title = el("h2").with(scene.text(&group.name));
    el("section.person-group").with(title).with(letters).with(cards).into()
}

/// The id of a group; empty where there is none.
fn id(group: Option<&PeopleGroup>) -> &str {
    group.map_or("", |group| &group.id)
}

fn cards(scene: &Scene, place: usize) -> Vec<Element> {
    let lists = scene.event.people_lists();
    let Some((group, people)) = lists.get(place) else { return Vec::new() };
    let level = if group.is_some() { 3 } else { 2 };
    let cards = people.iter().zip(letters(*group, people)).map(|(person, letter)| {
        let letter = letter.map(|letter| anchor(id(*group), &letter));
        person_card(scene, person, level).attr_if("id", letter)
    });
    cards.collect()
}

/// For each person the letter that begins there; none in an order that is not that of the names.
fn letters(group: Option<&PeopleGroup>, people: &[&Person]) -> Vec<Option<String>> {
    if group.is_some_and(|group| group.is_ordered) {
        return vec![None; people.len()];
    }
    first_letters(people)
}

/// For each person the letter of the alphabet that begins there, if one does; none where there
/// are few people.
fn first_letters(people: &[&Person]) -> Vec<Option<String>> {
    let (mut known, mut last): (Vec<char>, char) = (Vec::new(), ' ');
    let letters = people.iter().map(|person| {
        let [plain, written] = letters_of(person);
        // Languages have letters of their own after others: Þ stands behind Z, and is no T there.
        let letter = if plain.is_ascii() && plain < last { written } else { plain };
        if people.len() <= MANY || known.contains(&letter) || (letter.is_ascii() && letter < last) {
            return None;
        }
        if letter.is_ascii() {
            last = letter;
        }
        known.push(letter);
        Some(letter.into())
    });
    letters.collect()
}

/// The letter under which a person is looked for, that of the name by which they are sorted:
/// without its marks, and as it is written. Numbers and signs stand together before the letters.
fn letters_of(person: &Person) -> [char; 2] {
    let name = &person.sort_name;
    // What is not known without marks is shown as it is written.
    let first = |text: &str| {
        let first = text.chars().find(|letter| letter.is_alphanumeric()).unwrap_or(SIGNS);
        if first.is_alphabetic() { first } else { SIGNS }
    };
    let written = first(name).to_ascii_uppercase();
    let plain = Some(first(&fold(name))).filter(char::is_ascii);
    [plain.unwrap_or(written).to_ascii_uppercase(), written]
}

fn to_letters(scene: &Scene, group: &str, letters: &[String]) -> Option<Element> {
    let links = letters.iter().map(|letter| {
        let link = el("a.day-tab").attr("href", format!("#{}", anchor(group, letter)));
        el("li").with(link.with(letter.as_str()))
    });
    (!letters.is_empty()).then(|| {
        el("nav.day-nav letters")
            .attr("aria-label", scene.words().letters)
            .with(el("ul").with_each(links))
    })
}

/// Each group has an alphabet of its own.
fn anchor(group: &str, letter: &str) -> String {
    format!("letter-{group}{letter}")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{FromTree, fixture},
        route::Address,
    };

    /// The page of an event with these people, each with a group or none.
    fn html(people: &[(&str, Option<&str>)]) -> String {
        let mut event = fixture::event();
        let person = event.people.swap_remove(0);
        let ids = |of| people.iter().filter(move |(_, group)| *group == of);
        let ids: Vec<_> = ids(Some("team")).map(|(name, _)| name.to_lowercase()).collect();
        let groups = format!(r#"[{{"id": "team", "name": "Das Team", "people": {ids:?}}}]"#);
        event.people_groups = FromTree::from_tree(serde_json::from_str(&groups).unwrap()).unwrap();
        let people = people.iter().map(|(name, _)| Person {
            id: name.to_lowercase(),
            name: (*name).to_owned(),
            sort_name: (*name).to_owned(),
            ..person.clone()
        });
        event.people = people.collect();
        let scene = Scene::new(Arc::new(event), Address::new(None, Route::People), 0);
        el("main").with(super::people(&scene)).to_html()
    }

    #[test]
    fn ok_groups_have_headings_and_the_others_stand_before_them() {
        let page = html(&[("Ada", None), ("Bo", Some("team")), ("Cem", Some("team"))]);
        let places =
            [">Dr. Ada", "<h2>Das Team</h2>", ">Dr. Bo", ">Dr. Cem"].map(|text| page.find(text));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {page}");
        assert_eq!(page.matches("<h2 class=\"person-name\"").count(), 1);
        assert_eq!(page.matches("<h3 class=\"person-name\"").count(), 2);
        assert!(!html(&[("Ada", None)]).contains("person-group"));
    }

    #[test]
    fn ok_each_long_group_has_its_own_letters() {
        let names = |name: &str| (0..=MANY).map(|number| format!("{name} {number}")).collect();
        let [alone, team]: [Vec<_>; 2] = [names("Adler"), names("Anker")];
        let all = alone.iter().map(|name| (name.as_str(), None));
        let all = all.chain(team.iter().map(|name| (name.as_str(), Some("team"))));
        let page = html(&all.collect::<Vec<_>>());
        for id in ["letter-A", "letter-teamA"] {
            let (link, target) = (format!("href=\"#{id}\""), format!("id=\"{id}\""));
            assert_eq!(
                (page.matches(&link).count(), page.matches(&target).count()),
                (1, 1),
                "{id}"
            );
        }
    }

    #[test]
    fn ok_an_order_of_their_own_has_no_letters() {
        let person = fixture::event().people.swap_remove(0);
        let people: Vec<_> = (0..=MANY).map(|_| &person).collect();
        let group = |is_ordered| PeopleGroup {
            id: "team".to_owned(),
            name: "Team".into(),
            people: Vec::new(),
            is_ordered,
        };
        assert!(super::letters(Some(&group(true)), &people).iter().all(Option::is_none));
        assert!(super::letters(Some(&group(false)), &people)[0].is_some());
    }

    /// The letters of a list with these names and enough others that it has letters.
    fn letters(names: &[&str]) -> String {
        let person = fixture::event().people.swap_remove(0);
        let called = |name: &str| Person { sort_name: name.to_owned(), ..person.clone() };
        let others = (0..=MANY).map(|number| called(&format!("Adler, {number}")));
        let people: Vec<_> = others.chain(names.iter().map(|name| called(name))).collect();
        let people: Vec<_> = people.iter().collect();
        first_letters(&people).into_iter().flatten().collect()
    }

    #[test]
    fn ok_letters_stand_in_the_order_of_the_list() {
        assert_eq!(letters(&["Özer, A", "Otto, B", "Zander, C"]), "AOZ");
        assert_eq!(letters(&["Schulz, A", "Zander, B", "Þórsson, C"]), "ASZÞ");
        // In Swedish, Ö is the last letter; in Czech, "Ch" follows H.
        assert_eq!(letters(&["Olsson, A", "Zorn, B", "Öberg, C"]), "AOZÖ");
        assert_eq!(letters(&["Horák, A", "Chytil, B", "Ibl, C"]), "AHI");
    }

    #[test]
    fn ok_other_scripts_have_letters_of_their_own() {
        assert_eq!(letters(&["Zorn, A", "Борисенко, Б", "الحداد, ليلى"]), "AZБا");
        assert_eq!(letters(&["'t Hooft, G"]), "AT");
    }

    #[test]
    fn ok_numbers_and_signs_stand_before_the_letters() {
        for (name, letter) in [("04b", '#'), ("🦄", '#'), ("~Zorn", 'Z'), ("", '#')] {
            let person =
                Person { sort_name: name.to_owned(), ..fixture::event().people[0].clone() };
            assert_eq!(letters_of(&person)[0], letter, "{name}");
        }
    }

    #[test]
    fn ok_few_people_need_no_letters() {
        let event = fixture::event();
        let people: Vec<_> = event.people.iter().collect();
        assert_eq!(first_letters(&people), vec![None; people.len()]);
    }
}
