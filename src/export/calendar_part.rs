//! Some entries of a calendar: the event's own file, with what somebody does not attend
//! left out. So the app needs no calendar of its own, and an entry is the same wherever
//! it comes from.

const ENTRY: &str = "BEGIN:VEVENT\r\n";
const END: &str = "END:VCALENDAR\r\n";

/// The calendar with the entries of these runs only; `None` if it has none of them.
pub fn calendar_of_runs(calendar: &str, event: &str, runs: &[String]) -> Option<String> {
    let body = calendar.strip_suffix(END)?;
    let mut entries = body.split(ENTRY);
    let mut part = entries.next()?.to_owned();
    let head = part.len();
    let wanted: Vec<_> = runs.iter().map(|run| uid(event, run)).collect();
    for entry in entries {
        // Long lines are folded.
        let whole = entry.replace("\r\n ", "");
        if whole.split("\r\n").any(|line| wanted.iter().any(|wanted| wanted == line)) {
            part = part + ENTRY + entry;
        }
    }
    (part.len() > head).then(|| part + END)
}

fn uid(event: &str, run: &str) -> String {
    format!("UID:{}", super::content_line::escaped(&super::calendar::uid_of_run(event, run)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::Stamp, event::fixture, export::event_calendar};

    #[test]
    fn ok_only_the_wanted_runs_are_left() {
        let mut event = fixture::event();
        for run in &mut event.sessions[1].runs {
            run.start = Stamp::parse("2026-05-07T09:00:00+02:00").ok();
        }
        event.id = "e".repeat(80);
        let calendar = event_calendar(&event, None, "de");
        let part = calendar_of_runs(&calendar, &event.id, &["workshop-1-2".to_owned()]).unwrap();
        assert_eq!(part.matches("BEGIN:VEVENT").count(), 1);
        assert!(part.contains("UID:workshop-1-2@") && part.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(calendar_of_runs(&calendar, &event.id, &["opening".to_owned()]), None);
    }
}
