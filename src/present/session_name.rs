//! What a session is called away from its entry: by its title, and where another session has the
//! same one, with what tells them apart.

use crate::{
    event::{Date, Event, LocalTime, Session, Text},
    i18n::{Locale, clock, short_date},
};

/// The title, and after it what tells the session apart.
pub fn session_name(event: &Event, session: &Session, language: &str) -> String {
    let title = plain(event, &session.title, language);
    match told_apart(event, session, language) {
        Some(by) => title + Locale::for_language(language).words().colon + &by,
        None => title,
    }
}

/// What tells a session apart from others of the same title: its people, else who holds it, else
/// when it begins. `None` if no other has its title.
pub fn told_apart(event: &Event, session: &Session, language: &str) -> Option<String> {
    let mut others = event.sessions.iter().filter(|other| other.id != session.id);
    others.find(|other| other.title == session.title)?;
    let people = session.people.iter().filter_map(|part| event.person(&part.person));
    // Who has not said yes is no name of it.
    let names: Vec<_> =
        people.filter(|person| !person.asked).map(|person| person.full_name()).collect();
    if !names.is_empty() {
        return Some(names.join(Locale::for_language(language).words().comma));
    }
    let host = session.held_by.as_ref().map(|who| plain(event, who, language));
    host.or_else(|| beginning(session, language))
}

/// Day and time, as the event's clock shows them.
fn beginning(session: &Session, language: &str) -> Option<String> {
    let run = session.runs.first()?;
    let locale = Locale::for_language(language);
    let Some(start) = &run.start else {
        return run.day.as_ref().map(|day| short_date(day, locale));
    };
    let start = LocalTime::at(start.epoch_seconds(), start.offset_minutes());
    let day = short_date(&Date::from_days(start.day), locale);
    Some([day, clock(start, start.day, locale)].join(locale.words().comma))
}

/// A text without marks.
pub(super) fn plain(event: &Event, text: &Text, language: &str) -> String {
    text.pick(language, event.default_language())
        .map(|picked| picked.value.clone())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Timestamp, fixture};

    #[test]
    fn ok_sessions_of_one_title_are_told_apart_by_people_hosts_or_time() {
        let mut event = fixture::event();
        let name = |event: &Event, place: usize, language| {
            session_name(event, &event.sessions[place], language).replace('\u{a0}', " ")
        };
        assert_eq!(name(&event, 1, "de"), "Ankommen");
        event.sessions[1].title = event.sessions[0].title.clone();
        assert_eq!(name(&event, 0, "de"), "Eröffnung: Dr. Maria Muster");
        // French has a blank before the colon.
        assert_eq!(
            session_name(&event, &event.sessions[0], "fr"),
            "Eröffnung\u{a0}: Dr. Maria Muster"
        );
        // Nothing is known that would tell it apart.
        assert_eq!(name(&event, 1, "de"), "Eröffnung");
        event.sessions[1].runs[0].day = Date::parse("2026-05-08").ok();
        assert_eq!(name(&event, 1, "en"), "Opening: Fri 8 May");
        event.sessions[1].runs[0].start = Timestamp::parse("2026-05-08T09:30:00+02:00").ok();
        assert_eq!(name(&event, 1, "de"), "Eröffnung: Fr 8. Mai, 09:30");
        event.sessions[1].held_by = Some("Haus am Markt".into());
        assert_eq!(name(&event, 1, "de"), "Eröffnung: Haus am Markt");
    }
}
