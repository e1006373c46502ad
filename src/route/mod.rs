//! The pages of a site and their addresses.
//!
//! Pages in the event's own language are at the root, those in other languages in a folder
//! each; every page is a folder with an `index.html`. All links are relative, so a site works
//! under any path, without rewriting on the server. Addresses are the same words in every
//! language, so a link stays valid when only its language is changed.

mod link;

use crate::event::{Event, Id};

pub use link::{link, root_from};

/// Defines [`Route`] and its paths. The folder of a page with an id is in that of the page
/// after `in`.
macro_rules! routes {
    (
        menu { $($menu:ident = $menu_folder:literal,)+ }
        beside { $($(#[$beside_doc:meta])* $beside:ident = $beside_folder:literal,)+ }
        with_id { $($(#[$doc:meta])* $with_id:ident in $parent:ident,)+ }
    ) => {
        /// A page, whatever its language.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Route {
            $($menu,)+
            $($(#[$beside_doc])* $beside,)+
            $($(#[$doc])* $with_id(Id),)+
            NotFound,
        }

        impl Route {
            /// The pages of the menu, in its order.
            pub const MENU: &'static [Self] = &[$(Self::$menu),+];

            /// The pages that every site has and their folders: those of the menu first.
            pub const FIXED: &'static [(Self, &'static str)] =
                &[$((Self::$menu, $menu_folder),)+ $((Self::$beside, $beside_folder)),+];

            /// The path of this page below its language: `personen/schu/`.
            pub fn path(&self) -> String {
                match self {
                    $(Self::$menu => folder_path($menu_folder),)+
                    $(Self::$beside => folder_path($beside_folder),)+
                    $(Self::$with_id(id) => Self::$parent.path() + &folder_path(id),)+
                    Self::NotFound => "404.html".to_owned(),
                }
            }

            /// The page with an id in the folder of another page.
            fn with_id(parent: &Self, id: Id) -> Self {
                match parent {
                    $(Self::$parent => Self::$with_id(id),)+
                    _ => Self::NotFound,
                }
            }
        }
    };
}

// In the order of the menu. A new one takes its address from pages of text in older events.
routes! {
    menu {
        Home = "",
        Programme = "programm",
        Workshops = "workshops",
        People = "personen",
        Gallery = "galerie",
        Contact = "kontakt",
        Press = "presse",
    }
    beside {
        /// What runs now and comes next.
        Now = "jetzt",
        /// All messages.
        News = "neuigkeiten",
        /// Who is behind the event, where they are too many for home.
        Organisations = "organisationen",
        /// Where it takes place, and how to get there.
        Places = "orte",
        /// How to register for the event, and what it costs.
        Registration = "anmeldung",
        /// How partners show pages in theirs.
        Embedding = "einbetten",
        /// The programme as files, for other programs.
        Data = "daten",
    }
    with_id {
        Session in Programme,
        Person in People,
        /// A page of text, such as the imprint.
        Page in Home,
    }
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    /// `None` is the event's own language, at the root.
    pub language: Option<String>,
    pub route: Route,
}

/// First folders and files of every site that are not pages.
const FILES: [&str; 5] = ["assets", "files", "hosting", "photos", "index"];

/// Whether every site has a page or file of this name, so no page of text may have it.
pub fn is_reserved(name: &str) -> bool {
    let mut folders = Route::FIXED.iter().filter(|(_, folder)| !folder.is_empty());
    FILES.contains(&name) || folders.any(|(_, folder)| *folder == name)
}

fn folder_path(folder: &str) -> String {
    if folder.is_empty() { String::new() } else { format!("{folder}/") }
}

impl Route {
    /// Reads a path below a language. Anything unknown is [`Route::NotFound`].
    fn parse(path: &str) -> Self {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Home,
            [folder] => Self::fixed(folder).unwrap_or_else(|| {
                // A name with a dot is a file.
                let is_page = !folder.contains('.');
                if is_page {
                    Self::with_id(&Self::Home, (*folder).to_owned())
                } else {
                    Self::NotFound
                }
            }),
            [folder, id] => match Self::fixed(folder) {
                Some(parent) => Self::with_id(&parent, (*id).to_owned()),
                None => Self::NotFound,
            },
            _ => Self::NotFound,
        }
    }

    /// The list that a page belongs to.
    pub fn list(&self) -> Option<Self> {
        match self {
            Self::Session(_) => Some(Self::Programme),
            Self::Person(_) => Some(Self::People),
            _ => None,
        }
    }

    /// Whether the page shows texts that an [outline](crate::event::Event::outline) is without.
    pub fn shows_long_texts(&self) -> bool {
        matches!(self, Self::Session(_) | Self::Person(_) | Self::Workshops)
    }

    /// Whether the app draws the page, too. What changes for no visitor is the program's alone:
    /// the app leaves the way there to the browser.
    pub fn is_in_app(&self) -> bool {
        !matches!(
            self,
            Self::Embedding | Self::Data | Self::Organisations | Self::Places | Self::Registration
        )
    }

    /// The page that a link of the event names: `session:ID`, `person:ID`, `day:DATE`, `photo:ID`,
    /// `contact:ID`, or `page:` and an id or first folder of an address, maybe with `#` and the id
    /// of a question. `None` for an address of the web.
    pub fn of_reference(reference: &str) -> Option<Self> {
        let (kind, id) = reference.split_once(':')?;
        match kind {
            "page" => Some(Self::parse(id.split('#').next()?)),
            "person" => Some(Self::Person(id.to_owned())),
            "session" => Some(Self::Session(id.to_owned())),
            "day" => Some(Self::Programme),
            "photo" => Some(Self::Gallery),
            "contact" => Some(Self::Contact),
            _ => None,
        }
    }

    /// The place in its page that such a link leads to: the id of an element.
    pub fn place_of_reference(reference: &str) -> Option<String> {
        let (kind, id) = reference.split_once(':')?;
        match kind {
            "page" => Some(format!("question-{}", id.split_once('#')?.1)),
            "day" | "photo" | "contact" => Some(format!("{kind}-{id}")),
            _ => None,
        }
    }

    fn fixed(folder: &str) -> Option<Self> {
        let found = Self::FIXED.iter().find(|(_, own)| *own == folder);
        found.map(|(route, _)| route.clone())
    }

    /// Whether the event has this page.
    pub fn exists_in(&self, event: &Event) -> bool {
        match self {
            Self::Session(id) => event.session(id).is_some(),
            Self::Person(id) => event.person(id).is_some(),
            Self::Page(id) => event.page(id).is_some(),
            Self::News => !event.news.is_empty(),
            Self::Organisations => event.has_organisations_page(),
            Self::Places => event.has_places_page(),
            Self::Registration => event.registration.is_some(),
            fixed => Self::FIXED.iter().any(|(route, _)| route == fixed),
        }
    }
}

impl Address {
    pub fn new(language: Option<&str>, route: Route) -> Self {
        Self { language: language.map(str::to_owned), route }
    }

    /// The path from the root of the site, `en/personen/schu/`; empty for the home page.
    pub fn path(&self) -> String {
        self.file(&self.route.path())
    }

    /// The path of a file that there is for each language: `en/event.ics`.
    pub fn file(&self, name: &str) -> String {
        match &self.language {
            Some(language) => format!("{language}/{name}"),
            None => name.to_owned(),
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

    /// The page in each language that it is written in, with the language's code.
    pub fn in_all_languages<'a>(
        &'a self,
        event: &'a Event,
    ) -> impl Iterator<Item = (&'a String, Self)> {
        let own = event.default_language();
        let pages = event.languages.iter().map(move |code| (code, self.in_language(code, own)));
        pages.filter(|(_, page)| page.is_written(event))
    }

    /// Whether there is this page: in easy words there are only some.
    pub fn is_written(&self, event: &Event) -> bool {
        let language = self.language.as_deref().unwrap_or(event.default_language());
        event.written_in(language, &self.route.path()) == language
    }

    /// The same page in the language in which there is one.
    pub fn as_written(&self, event: &Event) -> Self {
        let own = event.default_language();
        let language = self.language.as_deref().unwrap_or(own);
        self.in_language(event.written_in(language, &self.route.path()), own)
    }

    /// The nearest page in the same language: this one, that of its list, or home.
    pub fn nearest(mut self, event: &Event) -> Self {
        if !self.is_written(event) {
            self.route = self.route.list().unwrap_or(Route::Home);
        }
        if !self.is_written(event) {
            self.route = Route::Home;
        }
        self
    }

    /// Another page in the same language.
    pub fn to(&self, route: Route) -> Self {
        Self { language: self.language.clone(), route }
    }
}

#[cfg(test)]
mod tests;
