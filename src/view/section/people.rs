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

/// What stands for numbers and signs among the letters.
const SIGNS: char = '#';

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    /// The letters of a list with these names and enough others that it has letters.
    fn letters(names: &[&str]) -> String {
        let person = fixture::event().people.swap_remove(0);
        let called = |name: &str| Person { sort_name: name.to_owned(), ..person.clone() };
        let others = (0..=MANY).map(|number| called(&format!("Adler, {number}")));
        let people: Vec<_> = others.chain(names.iter().map(|name| called(name))).collect();
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
        let people = fixture::event().people;
        assert_eq!(first_letters(&people), vec![None; people.len()]);
    }
}
