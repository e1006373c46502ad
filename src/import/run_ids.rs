//! The ids of the runs of an imported session.
//!
//! Visitors keep runs by them, so a run that was imported before stays what it was, with its id
//! or without one.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

use crate::author::{Json, slug};

use super::{
    DraftRun,
    ids::{SOURCE, source},
};

/// In bytes; that of a UUID.
const LONGEST_KEY: usize = 36;

/// What `_source` says of a run; empty if the source has no key for it.
pub fn run_source(origin: &str, run: &DraftRun) -> String {
    if run.key.is_empty() { String::new() } else { source(origin, &run.key) }
}

/// As `event.json` has times: `2026-05-07T09:30`.
pub fn minutes(time: DateTime) -> String {
    time.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The id of each run of the session `own`; empty for the one that has the session's. `known` are
/// its runs in the `event.json` that is there already.
pub fn run_ids(own: &str, origin: &str, runs: &[DraftRun], known: &[Json]) -> Vec<String> {
    let before: Vec<_> = runs.iter().map(|run| known_run(origin, run, known)).collect();
    let written = known.iter().filter_map(|run| run.get("id")?.text()).map(str::to_owned);
    let mut taken: BTreeSet<String> = written.collect();
    let is_only = runs.len() == 1 && known.is_empty();
    let mut id = |(run, before): (&DraftRun, &Option<&Json>)| match before {
        Some(before) => before.get("id").and_then(Json::text).unwrap_or_default().to_owned(),
        None if is_only && run.id.is_none() => String::new(),
        None => new_id(own, run, &mut taken),
    };
    runs.iter().zip(&before).map(&mut id).collect()
}

/// The entry of a run: by its key, or by when it begins where the source has no keys for runs.
fn known_run<'k>(origin: &str, run: &DraftRun, known: &'k [Json]) -> Option<&'k Json> {
    let text = |entry: &'k Json, key: &str| entry.get(key).and_then(Json::text);
    if !run.key.is_empty() {
        let source = run_source(origin, run);
        return known.iter().find(|entry| text(entry, SOURCE) == Some(source.as_str()));
    }
    let start = minutes(run.start?);
    known.iter().find(|entry| text(entry, "start") == Some(start.as_str()))
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
        run_ids("talk", "frab", runs, known.items())
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
}
