//! Reading a published `event.json`, also one that an organiser has corrected by hand.

use std::vec::IntoIter;

use super::{Event, FromTree, SCHEMA_VERSION, Tree};

/// The file without the byte order mark that some editors write.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

impl Event {
    /// Reads a published event; `None` if it is broken or of a later format.
    pub fn from_published(mut tree: Tree) -> Option<Self> {
        complete_times(&mut tree);
        let event = Self::from_tree(tree)?;
        (event.schema_version <= SCHEMA_VERSION).then_some(event)
    }
}

/// Reads a published event a few sessions at a time: reading a large one takes a slow phone so long
/// that a visitor notices.
#[derive(Debug)]
pub struct EventReader {
    /// The event, as far as it has been read.
    event: Event,
    sessions: IntoIter<Tree>,
    people: IntoIter<Tree>,
}

impl EventReader {
    /// Reads everything but sessions and people; `None` if it is broken or of a later format.
    pub fn new(mut tree: Tree) -> Option<Self> {
        complete_times(&mut tree);
        let [sessions, people] = ["sessions", "people"].map(|key| take_list(&mut tree, key));
        Some(Self { event: Event::from_published(tree)?, sessions: sessions?, people: people? })
    }

    /// Reads at most `most` further sessions and people; `false` once all have been read.
    pub fn read(&mut self, most: usize) -> bool {
        read_some(&mut self.sessions, &mut self.event.sessions, most);
        read_some(&mut self.people, &mut self.event.people, most);
        self.sessions.len() + self.people.len() > 0
    }

    /// The event; what has not been read is missing.
    pub fn finish(self) -> Event {
        self.event
    }
}

/// The items of a list, which is empty then; `None` if it is something else.
fn take_list(tree: &mut Tree, key: &str) -> Option<IntoIter<Tree>> {
    match tree.get_mut(key) {
        None => Some(Vec::new().into_iter()),
        Some(Tree::List(items)) => Some(std::mem::take(items).into_iter()),
        Some(_) => None,
    }
}

fn read_some<T>(left: &mut IntoIter<Tree>, read: &mut Vec<T>, most: usize)
where
    Vec<T>: FromTree,
{
    if let Some(mut some) = Vec::from_tree(Tree::List(left.by_ref().take(most).collect())) {
        read.append(&mut some);
    }
}

/// Completes the times of runs that were written as in the authored file, without seconds and
/// without the offset, which is that of their day.
pub fn complete_times(event: &mut Tree) {
    let days = event.take("days");
    for session in items(event, "sessions") {
        for run in items(session, "runs") {
            let day = run.take("day");
            for key in ["start", "end"] {
                if let Some(Tree::Text(time)) = run.get_mut(key) {
                    complete(time, &day, &days);
                }
            }
            put(run, "day", day);
        }
    }
    put(event, "days", days);
}

/// Completes `2026-05-07T08:45`, and `08:45` on the day; before the day begins it could be
/// meant for the next.
fn complete(time: &mut String, day: &Tree, days: &Tree) {
    if let (5, Tree::Text(day)) = (time.len(), day)
        && begin_of(days, day)
            .and_then(|begin| begin.get(11..16))
            .is_some_and(|begin| &**time >= begin)
    {
        *time = [day.as_str(), time.as_str()].join("T");
    }
    if time.len() == 16 {
        time.push_str(":00");
    }
    if time.len() == 19
        && let Some(offset) =
            time.get(..10).and_then(|date| begin_of(days, date)).and_then(|begin| begin.get(19..))
    {
        time.push_str(offset);
    }
}

/// The moment at which a day begins.
fn begin_of<'d>(days: &'d Tree, date: &str) -> Option<&'d str> {
    let Tree::List(days) = days else { return None };
    let day = days.iter().find(|day| text(day, "date") == Some(date))?;
    text(day, "begins")
}

/// The items of a list in an object.
fn items<'t>(tree: &'t mut Tree, key: &str) -> &'t mut [Tree] {
    match tree.get_mut(key) {
        Some(Tree::List(items)) => items,
        _ => &mut [],
    }
}

fn text<'t>(tree: &'t Tree, key: &str) -> Option<&'t str> {
    match tree.get(key) {
        Some(Tree::Text(text)) => Some(text),
        _ => None,
    }
}

/// Puts back what was taken.
fn put(tree: &mut Tree, key: &str, value: Tree) {
    if let Some(place) = tree.get_mut(key) {
        *place = value;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::event::{counted, fixture};

    /// The fixture with the first run of its first session changed.
    fn with_run(change: &Value) -> Value {
        let mut event = serde_json::to_value(fixture::event()).unwrap();
        let run = &mut event["sessions"][0]["runs"][0];
        for (key, value) in change.as_object().unwrap() {
            run[key] = value.clone();
        }
        event
    }

    fn read(event: &Value) -> Option<Event> {
        Event::from_published(serde_json::from_value(event.clone()).unwrap())
    }

    #[test]
    fn ok_reading_a_few_at_a_time_gives_the_same() {
        let event = serde_json::to_value(fixture::event()).unwrap();
        for most in [1, 2, 100] {
            let mut reader =
                EventReader::new(serde_json::from_value(event.clone()).unwrap()).unwrap();
            while reader.read(most) {}
            assert_eq!(reader.finish(), fixture::event(), "{most} at a time");
        }
    }

    #[test]
    fn err_lists_that_are_none() {
        for key in ["sessions", "people"] {
            let mut event = serde_json::to_value(fixture::event()).unwrap();
            event[key] = json!({});
            assert_eq!(read(&event), None);
            assert!(EventReader::new(serde_json::from_value(event).unwrap()).is_none(), "{key}");
        }
    }

    #[test]
    fn ok_local_times_get_the_offset_of_their_day() {
        for (start, expected) in [
            ("2026-05-07T08:45", "2026-05-07T08:45:00+02:00"),
            ("2026-05-07T08:45:30", "2026-05-07T08:45:30+02:00"),
            ("08:45", "2026-05-07T08:45:00+02:00"),
            ("2026-05-07T08:45:00Z", "2026-05-07T08:45:00Z"),
        ] {
            let event = read(&with_run(&json!({"day": "2026-05-07", "start": start}))).unwrap();
            let read = event.sessions[0].runs[0].start.as_ref().map(|start| start.as_str());
            assert_eq!(read, Some(expected), "{start}");
        }
    }

    #[test]
    fn err_a_time_that_is_not_clear_is_unknown() {
        for start in ["8:45", "03:00", "2026-05-09T08:45", "2026-05-07T25:00", "heute"] {
            let change = json!({"day": "2026-05-07", "start": start});
            let (event, left_out) = counted(|| read(&with_run(&change)).unwrap());
            assert_eq!(event.sessions[0].runs[0].start, None, "{start}");
            assert_eq!(left_out, 1, "{start}");
        }
    }

    #[test]
    fn ok_one_slip_takes_nothing_else_with_it() {
        let whole = fixture::event();
        let event = read(&with_run(&json!({"state": "abgesagt"}))).unwrap();
        assert_eq!(event.sessions.len(), whole.sessions.len());
        assert_eq!(event.sessions[0].runs.len(), whole.sessions[0].runs.len() - 1);
        assert_eq!((event.people, event.photos), (whole.people, whole.photos));
    }

    #[test]
    fn err_a_later_format() {
        let mut event = with_run(&json!({}));
        event["schema_version"] = json!(SCHEMA_VERSION + 1);
        assert_eq!(read(&event), None);
    }

    #[test]
    fn ok_passes_over_a_byte_order_mark() {
        assert_eq!(without_mark("\u{feff}{}".as_bytes()), b"{}");
        assert_eq!(without_mark(b"{}"), b"{}");
    }
}
