//! The people of an event.

use serde::Serialize;

use super::{Id, Link, RichText, Text, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Person {
    pub id: Id,
    /// Given and family name, without titles.
    pub name: String,
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

from_object! {
    Person {
        id, name, title, sort_name, role, role_translation, organisation, part, biography,
        photo, languages, links,
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

    /// The first letters of given and family name: "PG" for Petra Grimm-Benne.
    pub fn initials(&self) -> String {
        let (family, given) = self.sort_name.split_once(',').unwrap_or((&self.sort_name, ""));
        // The initial of "von Berg" is B.
        let initial = |name: &str| {
            let letters = || name.chars().filter(|letter| letter.is_alphabetic());
            letters().find(|letter| letter.is_uppercase()).or(letters().next())
        };
        [initial(given), initial(family)].into_iter().flatten().collect()
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
            ("علي, ليلى", "لع"),
        ] {
            person.sort_name = sort_name.to_owned();
            assert_eq!(person.initials(), initials);
        }
    }
}
