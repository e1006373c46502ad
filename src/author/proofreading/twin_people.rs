//! Two entries that seem to be one person: "Dr. Anna Berg" and "Anna Berg", "Berg, Anna", a
//! Cyrillic А, one letter too many.
//!
//! Names that differ in one letter are found by what is left of them without it
//! ([symmetric deletion](https://github.com/wolfgarbe/SymSpell)), so no name is compared with all
//! others.

use std::collections::HashMap;

use crate::event::{Person, degrees, is_unknown};

use super::{
    super::{
        json::printable,
        kinds::Kind,
        look_alike::as_it_looks,
        remark::Remark,
        said::{Said, said},
        slug::slug,
    },
    remarks::Remarks,
};

/// In shorter words one letter makes another name: Ute and Uwe.
const SHORTEST: usize = 5;

/// Remarks on people whose names are nearly those of others before them in the file.
pub fn look(remarks: &mut Remarks) {
    let mut people: Vec<_> = remarks.event.people.iter().collect();
    people.retain(|person| !is_unknown(&person.name));
    people.sort_by_cached_key(|person| in_file(person, remarks));
    let mut known = Known::default();
    for person in people {
        let words = words(&person.name);
        if let Some(other) = known.twin(person, words) {
            remark(person, other, remarks);
        }
    }
}

/// The people so far, by the words of their names.
#[derive(Default)]
struct Known<'e> {
    people: Vec<(&'e Person, Vec<String>)>,
    /// By the words in the order of the alphabet.
    by_words: HashMap<String, usize>,
    /// By what is left of the name without one of its letters: the first who has it.
    by_rest: HashMap<String, usize>,
}

impl<'e> Known<'e> {
    /// Adds a person, and says who was there before with nearly the same name.
    fn twin(&mut self, person: &'e Person, words: Vec<String>) -> Option<&'e Person> {
        let mut sorted = words.clone();
        sorted.sort_unstable();
        let (key, index) = (sorted.join(" "), self.people.len());
        if key.trim().is_empty() {
            return None;
        }
        if let Some(other) = self.by_words.get(&key) {
            return self.people.get(*other).map(|(person, _)| *person);
        }
        self.by_words.insert(key, index);
        let mut twin = None;
        for rest in without_one_letter(&words.join(" ")) {
            let first = *self.by_rest.entry(rest).or_insert(index);
            let other = self.people.get(first).filter(|(_, theirs)| is_slip(theirs, &words));
            twin = twin.or(other.map(|(person, _)| *person));
        }
        self.people.push((person, words));
        twin
    }
}

/// The number of the entry: `people[17]`.
fn in_file(person: &Person, remarks: &Remarks) -> usize {
    let path = remarks.place(Kind::Person, &person.id, "").path;
    path.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap_or(0)
}

/// The words of a name as they look, in plain letters, without titles and degrees.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<&str> = name.split(|c: char| c.is_whitespace() || c == ',').collect();
    words.retain(|word| !word.is_empty());
    words.truncate(words.len() - degrees(&words));
    let titles = words.iter().take_while(|word| is_title(word)).count();
    let names = if titles < words.len() { &words[titles..] } else { &words[..] };
    let plain = names.iter().map(|word| slug(&as_it_looks(word)));
    plain.flat_map(|word| word.split('-').map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// "Prof.", "Dr.", "Dipl.-Ing.", but not "J."
fn is_title(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    matches!(word, "Dr" | "Prof" | "Professor" | "Professorin")
        || letters > 1 && word.ends_with('.')
}

/// A text, and what is left of it without each of its letters.
fn without_one_letter(text: &str) -> Vec<String> {
    // What a slug is made of is ASCII; longer names are compared by their beginning.
    const LONGEST: usize = 64;
    let text = text.get(..LONGEST).unwrap_or(text);
    let without = (0..text.len()).filter_map(|at| {
        let (before, behind) = (text.get(..at)?, text.get(at + 1..)?);
        Some([before, behind].concat())
    });
    std::iter::once(text.to_owned()).chain(without).collect()
}

/// Whether two names differ by one slip in one word. The ends of given names make others of them
/// (Jan and Jana, Christian and Christina), and so do first letters (Anna and Hanna).
fn is_slip(one: &[String], other: &[String]) -> bool {
    if one.len() != other.len() || one.len() < 2 {
        return false;
    }
    let last = one.len() - 1;
    let mut different = one.iter().zip(other).enumerate().filter(|(_, (one, other))| one != other);
    let (Some((at, (one, other))), None) = (different.next(), different.next()) else {
        return false;
    };
    let is_last = at == last;
    let same = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let shorter = one.len().min(other.len());
    let is_inside = same > 0 && (is_last || same + 2 < shorter);
    let is_figure = |word: &str| word.contains(|c: char| c.is_ascii_digit());
    shorter >= SHORTEST
        && is_inside
        && !is_figure(one)
        && !is_figure(other)
        && strsim::damerau_levenshtein(one, other) == 1
}

fn remark(person: &Person, other: &Person, remarks: &mut Remarks) {
    let name = printable(&other.name);
    let what = match person.name == other.name {
        true => Said::new("another entry has this name", "diesen Namen hat noch ein Eintrag"),
        false => said!(
            "another entry is called nearly so: \"{name}\"",
            "ein anderer Eintrag heißt fast so: „{name}“"
        ),
    };
    let effect = Said::new(
        "if they are one person, each has half of their sessions",
        "ist es eine Person, hat jeder nur einen Teil ihrer Programmpunkte",
    );
    let hint = Said::new(
        "keep one entry and name it in all sessions; if they are two, leave it",
        "einen Eintrag behalten und überall nennen; sind es zwei Personen, so lassen",
    );
    let place = |person: &Person| remarks.place(Kind::Person, &person.id, "name");
    let (own, first) = (place(person), place(other));
    remarks.add_beside(Remark::TwinPeople, own, Some(first), [what, effect, hint]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_a_name_is_without_titles_degrees_and_disguise() {
        for (name, expected) in [
            ("Prof. Dr. Anna  Berg", "anna berg"),
            ("Anna Berg, MBA", "anna berg"),
            ("Berg, Anna", "berg anna"),
            ("Dipl.-Ing. Petra Grimm-Benne", "petra grimm benne"),
            ("\u{410}nna Berg", "anna berg"),
            ("J. R. Tal", "j r tal"),
            ("Müller", "mueller"),
            ("Анна", "anna"),
            ("Dr.", "dr"),
        ] {
            assert_eq!(words(name).join(" "), expected, "{name}");
        }
    }

    #[test]
    fn ok_slips_and_what_is_another_name() {
        for (one, other, expected) in [
            ("Anna Schuster", "Anna Schusster", true),
            ("Anna Schmidt", "Anna Schmitd", true),
            ("Katharina Berg", "Katarina Berg", true),
            ("Jan Meier", "Jana Meier", false),
            ("Christian Tal", "Christina Tal", false),
            ("Martina Berg", "Bartina Berg", false),
            ("Ute Berg", "Uwe Berg", false),
            ("Person 10001", "Person 10002", false),
            ("Schuster", "Schusster", false),
        ] {
            assert_eq!(is_slip(&words(one), &words(other)), expected, "{one}, {other}");
        }
    }
}
