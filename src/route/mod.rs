//! The pages of a site and their addresses.
//!
//! The event's own language stands at the root, every other one in a folder of
//! its own; each page is a folder with an `index.html`. All links are relative to
//! the page they stand on, so a site works under any path, without a server that
//! rewrites anything. Addresses are the same words in every language: a link
//! stays valid when somebody only changes the language in it.

mod link;

use crate::event::{Event, Id};

pub use link::{link, root_from};

/// A page, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    Home,
    Programme,
    Session(Id),
    Workshops,
    People,
    Person(Id),
    Gallery,
    Contact,
    Press,
    /// A page of text, such as the imprint.
    Page(Id),
    NotFound,
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// `None` is the event's own language, at the root.
    pub language: Option<String>,
    pub route: Route,
}

/// First folders that belong to pages and files of every site: no page of text
/// may have one of these as its id.
pub const RESERVED: [&str; 9] = [
    "programm",
    "workshops",
    "personen",
    "galerie",
    "kontakt",
    "presse",
    "assets",
    "photos",
    "index",
];

impl Route {
    /// The folder of this page below its language, `personen/schu/`.
    pub fn path(&self) -> String {
        match self {
            Self::Home => String::new(),
            Self::Programme => "programm/".to_owned(),
            Self::Session(id) => format!("programm/{id}/"),
            Self::Workshops => "workshops/".to_owned(),
            Self::People => "personen/".to_owned(),
            Self::Person(id) => format!("personen/{id}/"),
            Self::Gallery => "galerie/".to_owned(),
            Self::Contact => "kontakt/".to_owned(),
            Self::Press => "presse/".to_owned(),
            Self::Page(id) => format!("{id}/"),
            Self::NotFound => "404.html".to_owned(),
        }
    }

    /// Reads a path below a language. Anything unknown is [`Route::NotFound`].
    fn parse(path: &str) -> Self {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Home,
            ["programm"] => Self::Programme,
            ["programm", id] => Self::Session((*id).to_owned()),
            ["workshops"] => Self::Workshops,
            ["personen"] => Self::People,
            ["personen", id] => Self::Person((*id).to_owned()),
            ["galerie"] => Self::Gallery,
            ["kontakt"] => Self::Contact,
            ["presse"] => Self::Press,
            [id] if !id.chars().any(|letter| letter == '.') => Self::Page((*id).to_owned()),
            _ => Self::NotFound,
        }
    }

    /// Whether the event has this page.
    pub fn exists_in(&self, event: &Event) -> bool {
        match self {
            Self::Session(id) => event.session(id).is_some(),
            Self::Person(id) => event.person(id).is_some(),
            Self::Page(id) => event.pages.iter().any(|page| page.id == *id),
            Self::NotFound => false,
            _ => true,
        }
    }
}

impl Address {
    pub fn new(language: Option<&str>, route: Route) -> Self {
        Self { language: language.map(str::to_owned), route }
    }

    /// The path from the root of the site, `en/personen/schu/`; empty for the first page.
    pub fn path(&self) -> String {
        match &self.language {
            Some(language) => format!("{language}/{}", self.route.path()),
            None => self.route.path(),
        }
    }

    /// Reads a path from the root of the site. `languages` are the event's, its own first.
    pub fn parse(path: &str, languages: &[String]) -> Self {
        let path = path.trim_start_matches('/');
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        if languages.iter().skip(1).any(|language| language == first) {
            return Self::new(Some(first), Route::parse(rest));
        }
        Self::new(None, Route::parse(path))
    }

    /// The same page in another language of the event.
    pub fn in_language(&self, code: &str, own: &str) -> Self {
        Self::new((code != own).then_some(code), self.route.clone())
    }

    /// Another page in the same language.
    pub fn to(&self, route: Route) -> Self {
        Self { language: self.language.clone(), route }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<String> {
        vec!["de".to_owned(), "en".to_owned()]
    }

    fn every_route() -> Vec<Route> {
        use Route::*;
        let id = || "gallery-walk".to_owned();
        vec![
            Home,
            Programme,
            Session(id()),
            Workshops,
            People,
            Person(id()),
            Gallery,
            Contact,
            Press,
            Page("impressum".to_owned()),
            NotFound,
        ]
    }

    #[test]
    fn ok_every_address_survives_the_round_trip() {
        for language in [None, Some("en")] {
            for route in every_route() {
                let address = Address::new(language, route);
                assert_eq!(Address::parse(&address.path(), &languages()), address);
            }
        }
    }

    #[test]
    fn ok_written_differently_it_is_the_same_page() {
        for path in ["/programm/", "programm", "programm/index.html", "//programm//"] {
            assert_eq!(Address::parse(path, &languages()).route, Route::Programme, "{path}");
        }
        assert_eq!(Address::parse("en", &languages()), Address::new(Some("en"), Route::Home));
    }

    #[test]
    fn err_what_is_no_page() {
        for path in ["programm/a/b/", "robots.txt", "event.json", "de/programm/"] {
            assert_eq!(Address::parse(path, &languages()).route, Route::NotFound, "{path}");
        }
    }

    #[test]
    fn ok_changing_the_language_keeps_the_page() {
        let german = Address::new(None, Route::Person("schu".to_owned()));
        let english = german.in_language("en", "de");
        assert_eq!(english.path(), "en/personen/schu/");
        assert_eq!(english.in_language("de", "de"), german);
    }

    #[test]
    fn ok_reserved_names_are_what_the_routes_use() {
        for route in every_route() {
            let path = route.path();
            let first = path.split('/').next().unwrap_or_default();
            let free = matches!(route, Route::Home | Route::Page(_) | Route::NotFound);
            assert!(free || RESERVED.contains(&first), "{first}");
        }
    }
}
