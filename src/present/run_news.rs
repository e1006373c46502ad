//! What changed in the runs of an event since the visitor's last visit, by comparison with a
//! snapshot stored in the browser.

use crate::{
    event::{Event, Id, Run, RunState, Session, Timestamp},
    i18n::{Locale, Words, fill},
};

use super::session_name::{plain, session_name};

/// The most changes of runs that are not kept. Of those that are, every one is told.
const NAMED: usize = 4;
/// What a line of a snapshot says of a run before its title.
const PARTS: usize = 4;
/// The state of a run that is no longer in the programme, as the visitor knows.
const GONE: &str = "gone";

/// The current state of all runs, one line each: `id start end rooms state title`. The title is
/// that of the event's own language.
pub fn snapshot(event: &Event) -> String {
    let line = |(session, run): (&Session, &Run)| {
        let title = plain(event, &session.title, event.default_language());
        format!("{} {} {}\n", run.id, standing(run), title.replace('\n', " "))
    };
    event.runs().map(line).collect()
}

fn standing(run: &Run) -> String {
    let stamp = |stamp: &Option<Timestamp>| stamp.as_ref().map_or("", Timestamp::as_str).to_owned();
    [stamp(&run.start), stamp(&run.end), run.rooms.join(","), run.state.name().to_owned()].join(" ")
}

/// A line of a snapshot, taken apart.
struct Seen<'s> {
    id: &'s str,
    parts: [&'s str; PARTS],
    title: &'s str,
}

impl<'s> Seen<'s> {
    fn read(line: &'s str) -> Option<Self> {
        let mut words = line.splitn(PARTS + 2, ' ');
        let id = words.next()?;
        let mut parts = [""; PARTS];
        for part in &mut parts {
            *part = words.next()?;
        }
        Some(Self { id, parts, title: words.next().unwrap_or_default() })
    }
}

impl Seen<'_> {
    /// Whether the visitor has been told that it is gone.
    fn is_told(&self) -> bool {
        self.parts[PARTS - 1] == GONE
    }
}

/// A run that is kept, but no longer in the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    pub id: Id,
    /// As it was called.
    pub title: String,
}

/// Of the runs that are kept, those that a snapshot has and the event no longer.
pub fn gone(event: &Event, seen: &str, kept: &[Id]) -> Vec<Gone> {
    let gone = lines_about_gone(event, seen, kept);
    gone.map(|one| Gone { id: one.id.to_owned(), title: one.title.to_owned() }).collect()
}

/// What a snapshot has to go on saying of what is [`gone`]: its title is known from there alone.
pub fn remember_gone(event: &Event, seen: &str, kept: &[Id]) -> String {
    let gone = lines_about_gone(event, seen, kept);
    gone.map(|one| format!("{} - - - {GONE} {}\n", one.id, one.title)).collect()
}

fn lines_about_gone<'s>(
    event: &Event,
    seen: &'s str,
    kept: &[Id],
) -> impl Iterator<Item = Seen<'s>> {
    seen.lines().filter_map(Seen::read).filter(|one| {
        kept.iter().any(|run| run == one.id) && event.session_of_run(one.id).is_none()
    })
}

/// The differences from an earlier [`snapshot`] in words, a line for each run: all of those that
/// are kept, and then some of the others.
pub fn news_of_runs(event: &Event, seen: &str, kept: &[Id], language: &str) -> Vec<String> {
    let words = Locale::for_language(language).words();
    let known = seen.lines().filter_map(Seen::read).collect::<Vec<_>>();
    let gone = lines_about_gone(event, seen, kept).filter(|one| !one.is_told());
    let mut news: Vec<_> =
        gone.map(|one| [one.title, words.colon, words.removed_session].concat()).collect();
    let (mut of_others, mut next) = (Vec::new(), 0);
    for (session, run) in event.runs() {
        // The order is mostly the same, so the search starts after the previous match.
        let places = (next..known.len()).chain(0..next);
        let place = places.into_iter().find(|place| known[*place].id == run.id);
        next = place.map_or(next, |place| place + 1);
        let what = match place {
            Some(place) => difference(&known[place], run, words),
            None => Some(words.added_session.to_owned()),
        };
        let line = what.map(|what| session_name(event, session, language) + words.colon + &what);
        let lines = if kept.contains(&run.id) { &mut news } else { &mut of_others };
        lines.extend(line);
    }
    if of_others.len() > NAMED {
        let more = of_others.split_off(NAMED).len();
        of_others.push(fill(words.and_more, &more.to_string()));
    }
    news.extend(of_others);
    news
}

/// What has become of a run, all of it.
fn difference(before: &Seen, run: &Run, words: &Words) -> Option<String> {
    let now = standing(run);
    let mut now = now.split(' ');
    let [start, end, rooms, state] = before.parts.map(|before| now.next() != Some(before));
    if state && run.state == RunState::Cancelled {
        return words.state(run.state).map(str::to_owned);
    }
    let state = words.state(run.state).filter(|_| state);
    let time = (start || end).then_some(words.changed_time);
    let rooms = rooms.then_some(words.changed_room);
    let all: Vec<_> = [state, time, rooms].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(words.comma))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_nothing_is_new_at_once() {
        let event = fixture::event();
        let kept = ["opening".to_owned()];
        assert!(news_of_runs(&event, &snapshot(&event), &kept, "de").is_empty());
        assert!(gone(&event, &snapshot(&event), &kept).is_empty());
    }

    #[test]
    fn ok_says_what_was_moved_cancelled_or_added() {
        let before = fixture::event();
        let seen = snapshot(&before);
        let mut after = before.clone();
        after.sessions[1].runs[0].rooms = vec!["saal".into()];
        after.sessions[1].runs[0].start = Timestamp::parse("2026-05-08T10:00:00+02:00").ok();
        after.sessions[1].runs[1].state = RunState::Cancelled;
        let news = news_of_runs(&after, &seen, &[], "de");
        assert_eq!(news, ["Ankommen: neue Zeit, neuer Raum", "Ankommen: Fällt aus"]);
        let news = news_of_runs(&before, "", &[], "en").join(" ");
        assert!(news.contains("new in the programme"), "{news}");
    }

    #[test]
    fn ok_what_is_kept_is_told_first_and_whole() {
        let before = fixture::event();
        let seen = snapshot(&before);
        let mut after = before.clone();
        for session in &mut after.sessions {
            for run in &mut session.runs {
                run.state = RunState::Moved;
            }
        }
        let last = after.sessions.last().unwrap().runs.last().unwrap().id.clone();
        let news = news_of_runs(&after, &seen, &[last], "de");
        assert_eq!(news[0], "Ankommen: Verlegt");
        assert_eq!(news.len(), 3);
    }

    #[test]
    fn ok_what_is_gone_is_known_by_the_name_that_it_had() {
        let before = fixture::event();
        let seen = snapshot(&before);
        let mut after = before.clone();
        let removed = after.sessions.remove(0);
        let kept = [removed.runs[0].id.clone()];
        let title = removed.title.pick("de", "de").unwrap().value.clone();
        assert_eq!(
            gone(&after, &seen, &kept),
            [Gone { id: kept[0].clone(), title: title.clone() }]
        );
        assert_eq!(gone(&after, &seen, &[]), []);
        let news = news_of_runs(&after, &seen, &kept, "de");
        assert_eq!(news, [format!("{title}: nicht mehr im Programm")]);
        // It is still known at the next visit, and told no more.
        let later = snapshot(&after) + &remember_gone(&after, &seen, &kept);
        assert_eq!(gone(&after, &later, &kept), gone(&after, &seen, &kept));
        assert!(news_of_runs(&after, &later, &kept, "de").is_empty());
        let even_later = snapshot(&after) + &remember_gone(&after, &later, &kept);
        assert_eq!(even_later, later);
    }
}
