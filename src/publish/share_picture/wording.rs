//! The text of a share picture.

use crate::{
    event::{Event, Text},
    i18n::{Locale, date_range},
};

use super::typeface::Typeface;

/// The texts of a picture; missing ones are empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wording {
    /// The main text: the motto, or else the title.
    pub main: String,
    /// The event's name, if the motto is the main text.
    pub name: String,
    pub days: String,
    pub city: String,
}

impl Wording {
    pub fn of(event: &Event, language: &str) -> Self {
        let own = event.default_language();
        let plain = |text: Option<&Text>| {
            let picked = text.and_then(|text| text.pick(language, own));
            picked.map(|picked| one_line(picked.value)).unwrap_or_default()
        };
        let title = plain(Some(&event.title));
        let short = plain(event.short_title.as_ref());
        let motto = plain(event.motto.as_ref());
        let (main, name) = match (motto.is_empty(), short.is_empty()) {
            (false, false) => (motto, short),
            (false, true) => (motto, title),
            (true, _) => (title, short),
        };
        Self {
            name: if name == main { String::new() } else { name },
            main,
            days: days(event, Locale::for_language(language)),
            city: city(event, Locale::for_language(language)),
        }
    }

    /// The alternative text.
    pub fn alt(&self) -> String {
        let mut alt = String::new();
        for text in [&self.main, &self.name, &self.days, &self.city] {
            if text.is_empty() {
                continue;
            }
            let separator = match alt.chars().last() {
                None => "",
                Some('.' | '!' | '?' | '…') => " ",
                Some(_) => ", ",
            };
            alt = alt + separator + text;
        }
        alt
    }

    pub fn is_empty(&self) -> bool {
        [&self.main, &self.name, &self.days, &self.city].iter().all(|text| text.is_empty())
    }

    /// Drops texts with letters that the typeface lacks; all of them if the main text has.
    pub fn only_with(&self, typeface: &Typeface) -> Self {
        let can_set_main = typeface.can_set(&self.main);
        let set = |text: &String| {
            if can_set_main && typeface.can_set(text) { text.clone() } else { String::new() }
        };
        Self {
            main: set(&self.main),
            name: set(&self.name),
            days: set(&self.days),
            city: set(&self.city),
        }
    }
}

/// The days of the event, or else that it does not take place on them.
fn days(event: &Event, locale: Locale) -> String {
    if let Some(change) = event.change().filter(|_| event.is_off()) {
        return locale.words().change(change).to_owned();
    }
    let days = event.first_date().zip(event.last_date());
    days.map(|(first, last)| date_range(first, last, locale)).unwrap_or_default()
}

fn city(event: &Event, locale: Locale) -> String {
    if event.is_moved_online() {
        return locale.words().online.to_owned();
    }
    event.venue.as_ref().map(|venue| one_line(&venue.city)).unwrap_or_default()
}

/// With single spaces, and without soft hyphens and the like.
fn one_line(text: &str) -> String {
    let text = text.replace('\u{ad}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Change, EventState, fixture};

    #[test]
    fn ok_the_motto_speaks_first_and_the_name_second() {
        let mut event = fixture::event();
        event.motto = Some(Text::from("Ein\u{ad}fach  los!"));
        let wording = Wording::of(&event, "en");
        assert_eq!(
            (wording.main.as_str(), wording.name.as_str()),
            ("Einfach los!", "Sample meeting")
        );
        assert!(wording.alt().starts_with("Einfach los! Sample meeting, "), "{}", wording.alt());
    }

    #[test]
    fn ok_without_a_motto_the_title_speaks_alone() {
        let event = fixture::event();
        let wording = Wording::of(&event, "de");
        assert_eq!((wording.main.as_str(), wording.name.as_str()), ("Mustertreffen", ""));
        assert!(!wording.days.is_empty() && wording.alt().contains(&wording.days));
    }

    #[test]
    fn ok_a_picture_does_not_invite_to_what_is_off_or_elsewhere() {
        let mut event = fixture::event();
        let mut wording = |is, language| {
            event.state = Some(EventState { is, note: None, previous_days: Vec::new() });
            Wording::of(&event, language)
        };
        assert_eq!(wording(Change::Cancelled, "de").days, "Abgesagt");
        assert_eq!(
            wording(Change::Postponed, "en").alt(),
            "Sample meeting, Postponed, Musterstadt"
        );
        assert_eq!(wording(Change::MovedOnline, "de").city, "Online");
        assert_eq!(wording(Change::Rescheduled, "de").days, "7.–8. Mai 2026");
    }

    #[test]
    fn ok_words_without_letters_are_left_out_but_stay_in_the_alternative_text() {
        let mut event = fixture::event();
        let typeface = Typeface::display().unwrap();
        event.short_title = Some(Text::from("لقاء"));
        event.motto = Some(Text::from("Hallo"));
        let wording = Wording::of(&event, "de");
        assert_eq!(
            wording.only_with(&typeface),
            Wording { name: String::new(), ..wording.clone() }
        );
        event.motto = Some(Text::from("مرحبا"));
        let wording = Wording::of(&event, "de");
        assert!(wording.only_with(&typeface).is_empty());
        assert!(wording.alt().starts_with("مرحبا, لقاء, "), "{}", wording.alt());
    }
}
