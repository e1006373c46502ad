//! What sheets and their columns are called in a language.

use super::{
    column::{Column, SheetKind},
    names::{Names, RUNS, SESSIONS},
    other_names::{CONTACTS, PEOPLE, PHOTOS},
};

/// A language in which sheets and columns have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    English,
    German,
}

impl Wording {
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// All names of a column.
    pub fn names(self, (_, english, german): &Names) -> impl Iterator<Item = &'static str> {
        let names = match self {
            Self::English => english,
            Self::German => german,
        };
        names.split('|')
    }
}

impl SheetKind {
    /// What such sheets are called, parted by `|`; the first name is written.
    fn all_names(self, wording: Wording) -> &'static str {
        match (self, wording) {
            (Self::Sessions, Wording::English) => {
                "Sessions|programme|program|schedule|agenda|talks|timetable|session"
            }
            (Self::Sessions, Wording::German) => {
                "Programmpunkte|programm|vorträge|veranstaltungen|ablauf|sitzungen|zeitplan|tagesordnung|programmübersicht|workshops"
            }
            (Self::Runs, Wording::English) => "Runs|dates|times|slots|rounds",
            (Self::Runs, Wording::German) => "Termine|durchgänge|zeiten|runden|zeitfenster",
            (Self::People, Wording::English) => "People|speakers|persons|presenters|contributors",
            (Self::People, Wording::German) => {
                "Personen|referent:innen|referierende|mitwirkende|referenten|vortragende|sprecher|redner|menschen"
            }
            (Self::Contacts, Wording::English) => "Contacts|contact",
            (Self::Contacts, Wording::German) => {
                "Kontakte|kontakt|ansprechpersonen|ansprechpartner|ansprechpartner:innen"
            }
            (Self::Photos, Wording::English) => "Pictures|photos|images|photo",
            (Self::Photos, Wording::German) => "Bilder|fotos|bild",
        }
    }

    pub fn names(self, wording: Wording) -> impl Iterator<Item = &'static str> {
        self.all_names(wording).split('|')
    }

    /// What a sheet is called when it is written.
    pub fn name(self, wording: Wording) -> &'static str {
        self.names(wording).next().unwrap_or_default()
    }

    pub fn columns(self) -> &'static [Names] {
        match self {
            Self::Sessions => SESSIONS,
            Self::Runs => RUNS,
            Self::People => PEOPLE,
            Self::Contacts => CONTACTS,
            Self::Photos => PHOTOS,
        }
    }

    /// What a column is called when it is written; empty if such sheets have none like it.
    pub fn heading(self, column: Column, wording: Wording) -> &'static str {
        let names = self.columns().iter().find(|(one, ..)| *one == column);
        names.and_then(|names| wording.names(names).next()).unwrap_or_default()
    }
}
