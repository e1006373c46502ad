//! The words that stand for the values of enums: their names in the format, and what organisers
//! write for them in German or in another English. All are understood without a message.

use crate::event::{
    FactShows, OrganisationRole, PageRole, PartRole, PhotoKind, RunState, SessionKind, Signup,
};

use super::said::{Said, said};

/// An enum that the event file names by words.
pub trait Spelled: Clone + 'static {
    /// Other words than the names.
    const ALSO: &'static [(&'static str, Self)];

    /// The names in the format.
    fn own() -> Vec<(&'static str, Self)>;

    /// The value that a word stands for, however it is written: upper or lower case, "Referent:in",
    /// "Fällt aus".
    fn spelled(found: &str) -> Option<Self> {
        let found = folded(found);
        let words = Self::own().into_iter().chain(Self::ALSO.iter().cloned());
        words.into_iter().find(|(word, _)| folded(word) == found).map(|(_, value)| value)
    }

    /// All words.
    fn names() -> impl Iterator<Item = &'static str> {
        Self::own()
            .into_iter()
            .map(|(word, _)| word)
            .chain(Self::ALSO.iter().map(|(word, _)| *word))
    }

    fn expected() -> Said {
        let names = Self::own().into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(", ");
        said!("one of {names}", "eines von {names}")
    }
}

/// Letters and digits, in lower case.
pub fn folded(word: &str) -> String {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

macro_rules! spelled {
    ($($name:ident { $($($word:literal),+ => $variant:ident),* $(,)? })+) => {$(
        impl Spelled for $name {
            const ALSO: &'static [(&'static str, Self)] = &[$($(($word, Self::$variant)),+),*];

            fn own() -> Vec<(&'static str, Self)> {
                Self::ALL.iter().map(|one| (one.name(), *one)).collect()
            }
        }
    )+};
}

spelled! {
    SessionKind {
        "Vortrag", "Impuls", "Impulsvortrag", "Fachvortrag", "Referat", "Input", "lecture" => Talk,
        "Hauptvortrag", "Eröffnungsvortrag", "Festvortrag" => Keynote,
        "Grußwort", "Grußworte", "Begrüßung", "Eröffnung", "welcome", "opening" => Greeting,
        "Podium", "Podiumsdiskussion", "Podiumsgespräch", "panel discussion" => Panel,
        "Werkstatt", "Seminar" => Workshop,
        "Plakat", "Posterausstellung", "Postersession" => Poster,
        "Vollversammlung", "Abschlussplenum", "plenary" => Plenum,
        "Auftritt", "Aufführung", "Konzert", "concert" => Performance,
        "Abendprogramm", "Rahmenprogramm", "Empfang", "Geselliges", "reception" => Social,
        "Pause", "Kaffeepause", "Mittagspause", "coffee break", "lunch break" => Break,
    }
    PartRole {
        "Vortrag", "Referent", "Referentin", "Redner", "Rednerin", "Vortragende", "Vortragender",
        "Sprecher", "Sprecherin", "Impuls" => Speaker,
        "Moderation", "Moderatorin", "chair" => Moderator,
        "Podium", "Podiumsgast", "panelist" => Panellist,
        "Leitung", "Workshopleitung", "Gastgeber", "Gastgeberin" => Host,
        "Künstler", "Künstlerin", "Auftritt" => Performer,
        "Grußwort", "Begrüßung" => Greeting,
    }
    RunState {
        "geplant", "vorgesehen" => Planned,
        "bestätigt", "findet statt", "steht fest" => Confirmed,
        "verlegt", "verschoben", "umgezogen" => Moved,
        "verspätet", "verzögert" => Delayed,
        "abgesagt", "abgesetzt", "ausgefallen", "canceled", "called off", "entfällt", "fällt aus",
        "findet nicht statt", "gestrichen", "Absage", "storniert" => Cancelled,
    }
    OrganisationRole {
        "Veranstalter", "Veranstalterin", "Ausrichter", "Ausrichterin" => Host,
        "Träger", "Trägerin", "Dachverband" => Parent,
        "Auftraggeber", "Auftraggeberin" => Commissioner,
        "Förderer", "Förderung", "Fördermittelgeber", "Geldgeber", "Sponsor" => Funder,
        "Partnerin", "Kooperationspartner" => Partner,
        "Veranstaltungsort", "Tagungsort", "Ort" => Venue,
    }
    PageRole {
        "Impressum" => Imprint,
        "Datenschutz", "Datenschutzerklärung" => Privacy,
        "Barrierefreiheit", "Erklärung zur Barrierefreiheit" => Accessibility,
        "Sonstiges", "Andere" => Other,
    }
    PhotoKind {
        "Foto", "Bild", "picture" => Photo,
        "Zeichnung", "Grafik", "drawing" => Illustration,
    }
    FactShows {
        "Punkte" => Points,
        "leuchtend", "leuchtende" => Lit,
        "Ort", "Mitte" => Place,
    }
}

impl Spelled for Signup {
    const ALSO: &'static [(&'static str, Self)] = &[
        ("nicht nötig", Self::NotNeeded),
        ("ohne Anmeldung", Self::NotNeeded),
        ("voll", Self::Full),
        ("ausgebucht", Self::Full),
        ("belegt", Self::Full),
        ("geschlossen", Self::Closed),
        ("beendet", Self::Closed),
    ];

    fn own() -> Vec<(&'static str, Self)> {
        vec![("not_needed", Self::NotNeeded), ("full", Self::Full), ("closed", Self::Closed)]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn each_word_means_one_thing<T: Spelled>() {
        let words: Vec<_> = T::names().map(folded).collect();
        let different: BTreeSet<_> = words.iter().collect();
        assert_eq!(different.len(), words.len(), "{words:?}");
    }

    #[test]
    fn ok_each_word_means_one_thing() {
        each_word_means_one_thing::<SessionKind>();
        each_word_means_one_thing::<PartRole>();
        each_word_means_one_thing::<RunState>();
        each_word_means_one_thing::<OrganisationRole>();
        each_word_means_one_thing::<PageRole>();
        each_word_means_one_thing::<PhotoKind>();
        each_word_means_one_thing::<FactShows>();
        each_word_means_one_thing::<Signup>();
    }

    #[test]
    fn ok_words_are_understood_however_they_are_written() {
        for word in ["speaker", "Referentin", "Referent:in", "REFERENT*IN", "Redner/-in"] {
            assert_eq!(PartRole::spelled(word), Some(PartRole::Speaker), "{word}");
        }
        for word in ["Fällt aus!", "fällt  aus", "Cancelled", "CANCELED", "abgesagt"] {
            assert_eq!(RunState::spelled(word), Some(RunState::Cancelled), "{word}");
        }
        assert_eq!(Signup::spelled("not needed"), Some(Signup::NotNeeded));
        assert_eq!(SessionKind::spelled("Mittagspause"), Some(SessionKind::Break));
        assert_eq!(SessionKind::spelled("tlak"), None);
        assert_eq!(SessionKind::spelled(""), None);
    }
}
