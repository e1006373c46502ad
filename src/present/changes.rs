//! What is different in a newly published version of an event, in one line for visitors
//! whose page is being updated.

use crate::{
    event::{Event, News, Run, Session},
    i18n::{Locale, Words, fill},
};

use super::session_name::{plain, session_name};

/// If more sessions than these changed, the line only says that the programme changed.
const NAMED: usize = 3;

/// New messages and the changes of sessions between two versions of an event, in words; a general
/// sentence for all other changes.
pub fn changes(before: &Event, after: &Event, language: &str) -> String {
    let words = Locale::for_language(language).words();
    if let Some(change) = after.change().filter(|_| before.change() != after.change()) {
        return words.change(change).to_owned();
    }
    let mut found: Vec<(&Event, &Session, &str)> = Vec::new();
    for session in &after.sessions {
        let what = match before.session(&session.id) {
            None => Some(words.added_session),
            Some(old) => difference(old, session, words),
        };
        found.extend(what.map(|what| (after, session, what)));
    }
    let removed = before.sessions.iter().filter(|session| after.session(&session.id).is_none());
    found.extend(removed.map(|session| (before, session, words.removed_session)));
    let is_new = |one: &&News| before.news.iter().all(|old| old.id != one.id);
    let news = after.news.iter().find(is_new);
    let news = news.map(|one| fill(words.new_message, &plain(after, &one.title, language)));
    if !(1..=NAMED).contains(&found.len()) {
        return news.unwrap_or_else(|| words.changed_event.to_owned());
    }
    let line = |(event, session, what): (&Event, &Session, &str)| {
        session_name(event, session, language) + words.colon + what
    };
    news.into_iter().chain(found.into_iter().map(line)).collect::<Vec<_>>().join(" · ")
}

fn difference(old: &Session, new: &Session, words: &Words) -> Option<&'static str> {
    let runs = |differs: fn(&Run, &Run) -> bool| {
        let before = |run: &Run| old.runs.iter().find(|old| old.id == run.id);
        new.runs.iter().any(|run| before(run).is_some_and(|old| differs(old, run)))
    };
    if old == new {
        None
    } else if runs(|old, new| old.state != new.state) {
        Some(words.changed_state)
    } else if old.runs.len() != new.runs.len()
        || runs(|old, new| (&old.day, &old.start, &old.end) != (&new.day, &new.start, &new.end))
    {
        Some(words.changed_time)
    } else if runs(|old, new| old.rooms != new.rooms) {
        Some(words.changed_room)
    } else if old.title != new.title {
        Some(words.changed_title)
    } else {
        Some(words.changed_text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Change, EventState, RunState, fixture};

    #[test]
    fn ok_says_what_is_different_about_which_session() {
        let before = fixture::event();
        let mut after = before.clone();
        after.sessions[1].runs[0].rooms = vec!["saal".to_owned()];
        assert_eq!(changes(&before, &after, "de"), "Ankommen: neuer Raum");
        after.sessions[1].runs[1].state = RunState::Cancelled;
        assert_eq!(changes(&before, &after, "en"), "Ankommen: new status");
    }

    #[test]
    fn ok_a_new_run_is_a_new_time() {
        let before = fixture::event();
        let mut after = before.clone();
        let run = Run { id: "workshop-1-0".into(), ..after.sessions[1].runs[0].clone() };
        after.sessions[1].runs.insert(0, run);
        assert_eq!(changes(&before, &after, "de"), "Ankommen: neue Zeit");
    }

    #[test]
    fn ok_names_what_came_and_went() {
        let before = fixture::event();
        let mut after = before.clone();
        after.sessions.remove(0);
        assert_eq!(changes(&before, &after, "de"), "Eröffnung: nicht mehr im Programm");
        assert_eq!(changes(&after, &before, "de"), "Eröffnung: neu im Programm");
    }

    #[test]
    fn ok_what_becomes_of_the_event_comes_before_all_else() {
        let before = fixture::event();
        let mut after = before.clone();
        after.sessions.remove(0);
        after.state = Some(EventState { is: Change::Cancelled, note: None, previous_days: vec![] });
        assert_eq!(changes(&before, &after, "de"), "Abgesagt");
        assert_eq!(
            changes(&after, &after, "de"),
            "Die Angaben auf dieser Seite wurden soeben aktualisiert."
        );
    }

    #[test]
    fn ok_a_new_message_is_said_first() {
        let before = fixture::event();
        let mut after = before.clone();
        after.news = vec![fixture::news("a", "2026-05-07T09:00:00+02:00")];
        assert_eq!(changes(&before, &after, "de"), "Neue Meldung: Raum gewechselt");
        after.sessions.remove(0);
        let said = "Neue Meldung: Raum gewechselt · Eröffnung: nicht mehr im Programm";
        assert_eq!(changes(&before, &after, "de"), said);
        assert_eq!(
            changes(&after, &after, "en"),
            "The information on this page has just been updated."
        );
    }

    #[test]
    fn ok_other_changes_are_summed_up() {
        let before = fixture::event();
        let mut after = before.clone();
        after.people[0].name = "Maria Beispiel".to_owned();
        assert!(changes(&before, &after, "de").contains("aktualisiert"));
    }
}
