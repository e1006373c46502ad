//! The words that stand for the values of enums: their names in the format, and what organisers
//! write for them in German or in another English. All are understood without a message.

use crate::event::{
    DownloadKind, FactShows, OrganisationRole, PageRole, PartRole, PhotoKind, RegistrationState,
    RunState, SessionKind, Signup,
};

#[cfg(feature = "import")]
use crate::{event::Change, i18n::Locale};

use super::{link_kind::LinkKind, said::Said};

/// An enum that the event file names by words.
pub trait Spelled: Clone + PartialEq + 'static {
    /// Other words than the names. The first one for a value is German, and is proposed.
    const ALSO: &'static [(&'static str, Self)];

    /// The names in the format.
    fn own() -> Vec<(&'static str, Self)>;

    /// The value that a word stands for, however it is written: upper or lower case, "Referent:in",
    /// "Fällt aus".
    fn spelled(found: &str) -> Option<Self> {
        let found = folded(found);
        let words = Self::own().into_iter().chain(Self::ALSO.iter().cloned());
        words.into_iter().find(|(word, _)| letters(word).eq(found.chars())).map(|(_, value)| value)
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
        let german: Vec<_> = Self::own().into_iter().map(beside_german).collect();
        Said::of(format!("one of {names}"), format!("eines von {}", german.join(", ")))
    }
}

/// `talk (Vortrag)`.
fn beside_german<T: Spelled>((name, value): (&str, T)) -> String {
    let german = T::ALSO.iter().find(|(_, other)| *other == value);
    german.map_or_else(|| name.to_owned(), |(german, _)| format!("{name} ({german})"))
}

/// Letters and digits, in lower case.
pub fn folded(word: &str) -> String {
    letters(word).collect()
}

fn letters(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
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
        "Vortrag", "Fachvortrag", "Referat", "Input", "lecture" => Talk,
        "Impuls", "Impulsvortrag", "Hauptvortrag", "Eröffnungsvortrag", "Festvortrag" => Keynote,
        "Grußwort", "Grußworte", "Begrüßung", "Eröffnung", "welcome", "opening" => Greeting,
        "Podium", "Podiumsdiskussion", "Podiumsgespräch", "Diskussion", "Gespräch", "panel discussion" => Panel,
        "Werkstatt", "Seminar", "Arbeitsgruppe", "Fishbowl", "Barcamp" => Workshop,
        "Posterschau", "posters", "Plakat", "Posterausstellung", "Postersession" => Poster,
        "Vollversammlung", "Abschlussplenum", "Abschluss", "plenary" => Plenum,
        "Darbietung", "Auftritt", "Aufführung", "Ausstellung", "Lesung", "Theater", "Film", "Musik",
        "Konzert", "concert" => Performance,
        "Begegnung", "Abendprogramm", "Abendveranstaltung", "Abendessen", "Rahmenprogramm", "Empfang",
        "Geselliges", "Führung", "Stadtführung", "Exkursion", "Ankommen", "Anmeldung",
        "Registrierung", "reception" => Social,
        "Pause", "Kaffeepause", "Mittagspause", "Mittagessen", "coffee break", "lunch break" => Break,
    }
    PartRole {
        "Vortrag", "Referent", "Referentin", "Redner", "Rednerin", "Vortragende", "Vortragender",
        "Sprecher", "Sprecherin", "Impuls", "Referierende", "Referat", "Keynote", "talk" => Speaker,
        "Moderation", "Moderatorin", "chair" => Moderator,
        "Podium", "Podiumsgast", "Diskutant", "Diskutantin", "Diskussion", "panel", "panelist" => Panellist,
        "Leitung", "Workshopleitung", "Leiter", "Leiterin", "Workshopleiterin", "lead", "Gastgeber", "Gastgeberin" => Host,
        "Darbietung", "performance", "Künstler", "Künstlerin", "Auftritt" => Performer,
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
    RegistrationState {
        "noch nicht", "noch nicht offen", "demnächst", "upcoming" => NotYet,
        "offen", "geöffnet", "Anmeldung offen", "läuft" => Open,
        "wenige Plätze", "wenige", "nur noch wenige Plätze", "few places" => Few,
        "Warteliste" => WaitingList,
        "ausgebucht", "voll", "belegt", "Fully booked", "sold out" => Full,
        "geschlossen", "beendet", "abgelaufen", "Anmeldung geschlossen", "Registration closed" => Closed,
    }
    OrganisationRole {
        "Veranstalter", "Veranstalterin", "Ausrichter", "Ausrichterin" => Host,
        "Träger", "Trägerin", "Dachverband" => Parent,
        "Auftraggeber", "Auftraggeberin" => Commissioner,
        "Förderer", "Förderung", "Fördermittelgeber", "Geldgeber" => Funder,
        "Sponsoring", "Sponsorin", "Sponsoren" => Sponsor,
        "Kooperationspartner", "Partnerin", "Kooperation" => Partner,
        "Medienpartner", "Medienpartnerin", "Medienpartnerschaft" => MediaPartner,
        "Netzwerk", "Verbund" => Network,
        "Veranstaltungsort", "Tagungsort", "Ort" => Venue,
    }
    PageRole {
        "Impressum" => Imprint,
        "Datenschutz", "Datenschutzerklärung" => Privacy,
        "Barrierefreiheit", "Erklärung zur Barrierefreiheit" => Accessibility,
        "Verhaltensregeln", "Verhaltenskodex", "Umgang miteinander", "Awareness", "code of conduct" => Conduct,
        "Anreise", "Anfahrt", "Weg", "getting here" => Directions,
        "Übernachtung", "Unterkunft", "Unterkünfte", "Hotel", "accommodation" => Hotels,
        "Essen", "Verpflegung", "Essen und Trinken", "catering" => Food,
        "Kinder", "Kinderbetreuung", "childcare" => Children,
        "Häufige Fragen", "Fragen", "Fragen und Antworten", "questions" => Faq,
        "Sonstiges", "Andere" => Other,
    }
    DownloadKind {
        "Folien", "Präsentation", "presentation" => Slides,
        "Handzettel", "Handreichung", "Arbeitsblatt" => Handout,
        "Faltblatt", "Einladung", "Plakat" => Flyer,
        "Ergebnisse", "Ergebnis", "Dokumentation" => Results,
        "Protokoll", "Mitschrift" => Minutes,
        "Sonstiges", "Andere" => Other,
    }
    PhotoKind {
        "Foto", "Bild", "picture" => Photo,
        "Zeichnung", "Grafik", "drawing" => Illustration,
    }
    LinkKind {
        "Webseite", "Homepage", "Blog" => Website,
        "Twitter" => X,
        "Fediverse" => Mastodon,
        "RSS-Feed", "Feed", "Atom" => Rss,
        "Mailingliste", "Verteiler", "Newsletter", "Rundbrief" => MailingList,
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

/// What has become of a run, by a word that a site puts before its title in any language.
#[cfg(feature = "import")]
pub fn state_said(word: &str) -> Option<RunState> {
    let changed = [RunState::Moved, RunState::Delayed, RunState::Cancelled];
    let is_said = |state: &RunState| {
        Locale::ALL.iter().any(|locale| locale.words().state(*state) == Some(word))
    };
    let is_off = || {
        let off = [Change::Cancelled, Change::Postponed];
        let mut said =
            Locale::ALL.iter().flat_map(|locale| off.map(|off| locale.words().change(off)));
        said.any(|said| said == word).then_some(RunState::Cancelled)
    };
    changed.into_iter().find(is_said).or_else(is_off)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    #[cfg(not(feature = "import"))]
    use crate::i18n::Locale;

    fn each_word_means_one_thing<T: Spelled>() {
        let words: Vec<_> = T::names().map(folded).collect();
        let different: BTreeSet<_> = words.iter().collect();
        assert_eq!(different.len(), words.len(), "{words:?}");
    }

    #[test]
    fn ok_each_word_means_one_thing() {
        each_word_means_one_thing::<SessionKind>();
        each_word_means_one_thing::<PartRole>();
        each_word_means_one_thing::<RegistrationState>();
        each_word_means_one_thing::<RunState>();
        each_word_means_one_thing::<OrganisationRole>();
        each_word_means_one_thing::<PageRole>();
        each_word_means_one_thing::<PhotoKind>();
        each_word_means_one_thing::<DownloadKind>();
        each_word_means_one_thing::<FactShows>();
        each_word_means_one_thing::<LinkKind>();
        each_word_means_one_thing::<Signup>();
    }

    #[test]
    fn ok_what_the_site_calls_a_kind_part_or_state_is_understood_in_the_programs_languages() {
        for words in [Locale::De, Locale::En].map(Locale::words) {
            for &kind in SessionKind::ALL {
                assert_eq!(SessionKind::spelled(words.kind(kind)), Some(kind));
            }
            for &part in PartRole::ALL {
                assert_eq!(PartRole::spelled(words.part(part)), Some(part));
            }
            for &state in RunState::ALL {
                let label = words.state(state).unwrap_or(state.name());
                assert_eq!(RunState::spelled(label), Some(state));
            }
        }
    }

    #[test]
    fn ok_other_german_words_for_kinds() {
        for (words, kind) in [
            (["Lesung", "Theater", "Ausstellung"], SessionKind::Performance),
            (["Stadtführung", "Abendessen", "Anmeldung"], SessionKind::Social),
            (["Diskussion", "Gespräch", "Podium"], SessionKind::Panel),
            (["Fishbowl", "Arbeitsgruppe", "Barcamp"], SessionKind::Workshop),
            (["Abschluss", "Plenum", "Vollversammlung"], SessionKind::Plenum),
            (["Mittagessen", "Pause", "Kaffeepause"], SessionKind::Break),
        ] {
            for word in words {
                assert_eq!(SessionKind::spelled(word), Some(kind), "{word}");
            }
        }
    }

    #[test]
    fn ok_a_german_list_shows_german_words_beside_the_names() {
        let expected = SessionKind::expected();
        assert!(expected.german.starts_with("eines von talk (Vortrag), keynote (Impuls), "));
        assert!(expected.english.starts_with("one of talk, keynote, "));
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
