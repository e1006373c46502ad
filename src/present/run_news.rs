//! What changed in the runs of an event since the visitor's last visit, by comparison with a
//! snapshot stored in the browser.

use crate::{
    event::{Event, Run, RunState, Session, Timestamp},
    i18n::{Locale, fill},
};

use super::session_name;

/// The most changes that are listed.
const NAMED: usize = 4;

/// The current state of all runs, one line each: `id start end rooms state`.
pub fn snapshot(event: &Event) -> String {
    event.runs().fold(String::new(), |text, (_, run)| text + &run.id + " " + &standing(run) + "\n")
}

fn standing(run: &Run) -> String {
    let stamp = |stamp: &Option<Timestamp>| stamp.as_ref().map_or("", Timestamp::as_str).to_owned();
    [stamp(&run.start), stamp(&run.end), run.rooms.join(","), run.state.name().to_owned()].join(" ")
}

/// The differences from an earlier [`snapshot`] in words; `None` if there are none.
pub fn news_of_runs(event: &Event, seen: &str, language: &str) -> Option<String> {
    let words = Locale::for_language(language).words();
    let known = seen.lines().filter_map(|line| line.split_once(' ')).collect::<Vec<_>>();
    let mut next = 0;
    let mut found = Vec::new();
    for (session, run) in event.runs() {
        // The order is mostly the same, so the search starts after the previous match.
        let places = (next..known.len()).chain(0..next);
        let place = places.into_iter().find(|place| known[*place].0 == run.id);
        next = place.map_or(next, |place| place + 1);
        let before = place.map(|place| known[place].1);
        let what = match before {
            Some(before) if before == standing(run) => continue,
            None => words.added_session,
            Some(_) if run.state == RunState::Cancelled => {
                words.state(run.state).unwrap_or_default()
            }
            Some(before) if before.split(' ').nth(2) != Some(&run.rooms.join(",")) => {
                words.changed_room
            }
            Some(_) => words.changed_time,
        };
        found.push((session, what));
    }
    let line = |(session, what): &(&Session, &str)| {
        format!("{}: {what}", session_name(event, session, language))
    };
    let mut news: Vec<_> = found.iter().take(NAMED).map(line).collect();
    if found.len() > NAMED {
        let more = found.len() - NAMED;
        news.push(fill(words.and_more, &more.to_string()));
    }
    (!news.is_empty()).then(|| news.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_nothing_is_new_at_once() {
        let event = fixture::event();
        assert_eq!(news_of_runs(&event, &snapshot(&event), "de"), None);
    }

    #[test]
    fn ok_says_what_was_moved_cancelled_or_added() {
        let before = fixture::event();
        let seen = snapshot(&before);
        let mut after = before.clone();
        after.sessions[1].runs[0].rooms = vec!["saal".into()];
        after.sessions[1].runs[1].state = RunState::Cancelled;
        let news = news_of_runs(&after, &seen, "de").unwrap();
        assert_eq!(news, "Ankommen: neuer Raum · Ankommen: Fällt aus");
        let news = news_of_runs(&before, "", "en").unwrap();
        assert!(news.contains("new in the programme"), "{news}");
    }
}
