//! The people of an event.

use serde::Serialize;

use super::{Id, Link, RichText, Text, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    pub id: Id,
    /// Given and family name, without titles; of several people together, what they call
    /// themselves.
    pub name: String,
    /// Several people who take part as one: a choir, an editorial team.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_group: bool,
    /// Who belongs to them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Text>,
    /// They have been asked, and have not said yes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asked: bool,
    /// The id of a group to which they say they belong. What is published is said by the groups.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip)]
    pub group: Option<Id>,
    /// Academic titles before the name: "Prof. Dr."
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The name by which lists are sorted: "Abicht, Lothar".
    pub sort_name: String,
    /// The official role, in its official language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// The role in other languages, shown beside the official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_translation: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Further ones.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub organisations: Vec<String>,
    /// Their part in the event, if no session names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biography: Option<RichText>,
    /// The id of a photo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<Id>,
    /// Codes of the languages spoken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
}

/// The scripts of Hebrew, Arabic and India come here; Latin, Greek and Cyrillic letters, which
/// come before, never join.
const FIRST_THAT_JOINS: char = '\u{590}';
/// Unicode's zero-width non-joiner.
const NON_JOINER: char = '\u{200c}';

from_object! {
    Person {
        id, name,
        #[cfg(not(target_arch = "wasm32"))]
        is_group,
        members, asked,
        #[cfg(not(target_arch = "wasm32"))]
        group,
        title, sort_name, role, role_translation,
        organisation, organisations, part, biography, photo, languages, links,
    }
}

impl Person {
    /// Titles and name: "Prof. Dr. Petra Grimm-Benne".
    pub fn full_name(&self) -> String {
        match &self.title {
            Some(title) => format!("{title} {}", self.name),
            None => self.name.clone(),
        }
    }

    /// All of them, in authored order.
    pub fn all_organisations(&self) -> Vec<&str> {
        let mut all = Vec::new();
        if let Some(first) = &self.organisation {
            all.push(first.as_str());
        }
        for further in &self.organisations {
            all.push(further);
        }
        all
    }

    /// Family and given name.
    pub fn sorted_by(&self) -> (&str, &str) {
        self.sort_name.split_once(',').unwrap_or((&self.sort_name, ""))
    }

    /// The first letters of given and family name: "PG" for Petra Grimm-Benne. Letters of
    /// scripts that join are kept apart, as they would be read as a word.
    pub fn initials(&self) -> String {
        let (family, given) = self.sorted_by();
        // The initial of "von Berg" is B.
        let initial = |name: &str| {
            let letters = || name.chars().filter(|letter| letter.is_alphabetic());
            letters().find(|letter| letter.is_uppercase()).or(letters().next())
        };
        let mut initials = String::new();
        for letter in [initial(given), initial(family)].into_iter().flatten() {
            if letter >= FIRST_THAT_JOINS && !initials.is_empty() {
                initials.push(NON_JOINER);
            }
            initials.push(letter);
        }
        initials
    }
}

#[cfg(test)]
mod tests {
    use crate::event::fixture;

    #[test]
    fn ok_initials_are_those_of_given_and_family_name() {
        let mut person = fixture::event().people.swap_remove(0);
        for (sort_name, initials) in [
            ("Grimm-Benne, Petra", "PG"),
            ("Stieger, Sandra Yvonne", "SS"),
            ("von Berg, Öykü", "ÖB"),
            ("Samson", "S"),
            ("علي, ليلى", "ل\u{200c}ع"),
            // Joined, these two are the word "no".
            ("الحداد, ليلى", "ل\u{200c}ا"),
        ] {
            person.sort_name = sort_name.to_owned();
            assert_eq!(person.initials(), initials);
        }
    }
}
