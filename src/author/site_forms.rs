//! What the app expects of a value, in the languages of the program. The app itself knows the
//! English names only, as every word costs it bytes.

use crate::event::{
    DownloadKind, OrganisationRole, PageRole, PartRole, PhotoKind, RunState, SessionKind,
};

use super::{said::Said, spellings::Spelled};

/// A form as the app names it.
pub fn form(english: &str) -> Said {
    words_of(english).unwrap_or_else(|| Said::of(english.to_owned(), german(english)))
}

/// The words of an enum, with the German ones beside them.
fn words_of(english: &str) -> Option<Said> {
    let enums = [
        SessionKind::expected(),
        PartRole::expected(),
        RunState::expected(),
        OrganisationRole::expected(),
        PageRole::expected(),
        PhotoKind::expected(),
        DownloadKind::expected(),
    ];
    enums.into_iter().find(|expected| expected.english == english)
}

fn german(english: &str) -> String {
    const FORMS: [(&str, &str); 8] = [
        ("true or false", "true oder false"),
        ("a text", "ein Text"),
        (
            "a text, with blank lines between paragraphs",
            "ein Text, Absätze durch Leerzeilen getrennt",
        ),
        ("a list", "eine Liste [ ]"),
        ("an object with all that it needs", "ein Objekt { } mit allem, was es braucht"),
        ("a day such as 2026-05-07", "ein Tag wie 2026-05-07"),
        (
            "a moment such as 2026-05-07T09:30:00+02:00 or 2026-05-07T09:30",
            "ein Zeitpunkt wie 2026-05-07T09:30:00+02:00 oder 2026-05-07T09:30",
        ),
        ("another form", "eine andere Form"),
    ];
    if let Some((one, rest)) = english.split_once(", or one for each language: ") {
        return format!("{}, oder einer je Sprache: {rest}", german(one));
    }
    if let Some(most) = english.strip_prefix("a whole number of at most ") {
        return format!("eine ganze Zahl bis {most}");
    }
    if let Some(names) = english.strip_prefix("one of ") {
        return format!("eines von {}", names.replace(", or ", ", oder "));
    }
    let known = FORMS.iter().find(|(form, _)| *form == english);
    known.map_or_else(|| english.to_owned(), |(_, german)| (*german).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Date, Event, FromTree, RichText, RunState, Signup, Text, Timestamp};

    #[test]
    fn ok_every_form_that_the_app_names_has_a_german_wording() {
        for english in [
            bool::form(),
            u32::form(),
            String::form(),
            Vec::<String>::form(),
            Text::form(),
            RichText::form(),
            Date::form(),
            Timestamp::form(),
            RunState::form(),
            Signup::form(),
            Event::form(),
        ] {
            let said = form(&english);
            assert_ne!(said.english, said.german, "{english}");
        }
    }
}
