//! The ids of the runs of an imported session.
//!
//! Visitors keep runs by them, so a run that was imported before stays what it was, with its id
//! or without one.

use std::{borrow::Cow, collections::BTreeSet};

use jiff::civil::DateTime;

use crate::author::{Json, slug};

use super::{
    DraftRun, DraftSession,
    ids::{SOURCE, source},
};

/// In bytes; that of a UUID.
const LONGEST_KEY: usize = 36;

/// What `_source` says of a run: its key, or, where the source has none for it, that of the
/// session that is held once. So it stays the same run when it is moved.
pub fn run_source(origin: &str, session: &DraftSession, run: &DraftRun) -> String {
    let time = || run.start.map(minutes).unwrap_or_default();
    let key = match (run.key.as_str(), session.runs.as_slice()) {
        ("", [_]) => Cow::Borrowed(session.key.as_str()),
        ("", _) => Cow::Owned(time()),
        (key, _) => Cow::Borrowed(key),
    };
    source(origin, &key)
}

/// As `event.json` has times: `2026-05-07T09:30`.
pub fn minutes(time: DateTime) -> String {
    time.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The id of each run of a session, whose own id is `own`; empty for the one that has that. `known`
/// are its runs in the `event.json` that is there already.
pub fn run_ids(own: &str, origin: &str, session: &DraftSession, known: &[Json]) -> Vec<String> {
    let written = known.iter().filter_map(|run| run.get("id")?.text()).map(str::to_owned);
    let mut taken: BTreeSet<String> = written.collect();
    let is_only = session.runs.len() == 1 && known.is_empty();
    let id = |run: &DraftRun| match known_run(origin, session, run, known) {
        Some(before) => before.get("id").and_then(Json::text).unwrap_or_default().to_owned(),
        None if is_only && run.id.is_none() => String::new(),
        None => new_id(own, run, &mut taken),
    };
    session.runs.iter().map(id).collect()
}

/// The entry of a run: the one that was imported, else one that was written by hand for the same
/// time, or that stands alone as the run does.
fn known_run<'k>(
    origin: &str,
    session: &DraftSession,
    run: &DraftRun,
    known: &'k [Json],
) -> Option<&'k Json> {
    let text = |entry: &'k Json, key: &str| entry.get(key).and_then(Json::text);
    let source = run_source(origin, session, run);
    let imported = known.iter().find(|entry| text(entry, SOURCE) == Some(source.as_str()));
    let mut by_hand = known.iter().filter(|entry| entry.get(SOURCE).is_none());
    let start = run.start.map(minutes);
    imported.or_else(|| match (known, session.runs.as_slice()) {
        ([_], [_]) => by_hand.next(),
        _ => by_hand.find(|entry| start.is_some() && text(entry, "start") == start.as_deref()),
    })
}

/// The source's own, else one of its key, or of its day and time.
fn new_id(own: &str, run: &DraftRun, taken: &mut BTreeSet<String>) -> String {
    // With a longer one it would be no id of an event.
    let key = Some(slug(&run.key)).filter(|key| (1..=LONGEST_KEY).contains(&key.len()));
    let time = || run.start.map(|start| start.strftime("%Y-%m-%d-%H%M").to_string());
    let last = key.or_else(time).unwrap_or_else(|| "run".to_owned());
    let base = run.id.clone().unwrap_or_else(|| format!("{own}-{last}"));
    let numbered = (2_usize..).map(|number| format!("{base}-{number}"));
    let mut proposals = std::iter::once(base.clone()).chain(numbered);
    let id = proposals.find(|id| !taken.contains(id)).unwrap_or(base);
    taken.insert(id.clone());
    id
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn run(key: &str, hour: i8) -> DraftRun {
        let start = Some(date(2026, 5, 7).at(hour, 0, 0, 0));
        DraftRun { key: key.to_owned(), start, ..DraftRun::default() }
    }

    fn ids(runs: &[DraftRun], known: &str) -> Vec<String> {
        let known: Json = serde_json::from_str(known).unwrap();
        let session =
            DraftSession { key: "S1".to_owned(), runs: runs.to_vec(), ..DraftSession::default() };
        run_ids("talk", "frab", &session, known.items())
    }

    #[test]
    fn ok_the_only_run_goes_without_and_each_of_several_has_its_own() {
        assert_eq!(ids(&[run("7", 9)], "[]"), [""]);
        assert_eq!(ids(&[run("7", 9), run("8", 11)], "[]"), ["talk-7", "talk-8"]);
        assert_eq!(
            ids(&[run("", 9), run("", 9)], "[]"),
            ["talk-2026-05-07-0900", "talk-2026-05-07-0900-2"]
        );
    }

    #[test]
    fn ok_a_round_that_is_added_leaves_the_first_its_id() {
        let known = r#"[{"_source": "frab:7", "start": "2026-05-07T08:00"}]"#;
        assert_eq!(ids(&[run("8", 11), run("7", 9)], known), ["talk-8", ""]);
        let known = r#"[{"id": "x", "start": "2026-05-07T09:00"}]"#;
        assert_eq!(ids(&[run("", 11), run("", 9)], known), ["talk-2026-05-07-1100", "x"]);
    }

    #[test]
    fn ok_a_run_without_a_key_stays_itself_when_it_is_moved_also_beside_a_round_by_hand() {
        let known = r#"[{"id": "talk-b", "start": "2026-05-07T14:00"}, {"_source": "frab:S1", "start": "2026-05-07T08:00"}]"#;
        assert_eq!(ids(&[run("", 9)], known), [""]);
        let by_hand = r#"[{"id": "x", "start": "2026-05-07T08:00"}]"#;
        assert_eq!(ids(&[run("", 9)], by_hand), ["x"]);
    }
}
