//! Cuts a visitor's runs out of the event's calendar file. So the app needs no code to write
//! calendars, and entries are identical everywhere.

const ENTRY: &str = "BEGIN:VEVENT";
const END: &str = "END:VCALENDAR";

/// The calendar with the entries of these runs only; `None` if it has none of them.
pub fn calendar_of_runs(calendar: &str, event: &str, runs: &[String]) -> Option<String> {
    let lines: Vec<&str> = calendar.lines().collect();
    let (last, body) = lines.split_last()?;
    let first = body.iter().position(|line| *line == ENTRY).filter(|_| *last == END)?;
    let (head, body) = body.split_at(first);
    let wanted: Vec<_> = runs.iter().map(|run| uid(event, run)).collect();
    let is_wanted = |entry: &&[&str]| unfolded(entry).iter().any(|line| wanted.contains(line));
    let entries = body.chunk_by(|_, line| *line != ENTRY).filter(is_wanted);
    let kept = entries.collect::<Vec<_>>().concat();
    (!kept.is_empty()).then(|| [head, &kept, &[END, ""]].concat().join("\r\n"))
}

/// Joins folded lines: one that begins with a space continues the line before.
fn unfolded(lines: &[&str]) -> Vec<String> {
    let mut whole: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix(' '), whole.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => whole.push((*line).to_owned()),
        }
    }
    whole
}

fn uid(event: &str, run: &str) -> String {
    format!("UID:{}", super::content_line::escaped(&super::calendar::uid_of_run(event, run)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{event::Timestamp, event::fixture, export::event_calendar};

    #[test]
    fn ok_only_the_wanted_runs_are_left() {
        let mut event = fixture::event();
        for run in &mut event.sessions[1].runs {
            run.start = Timestamp::parse("2026-05-07T09:00:00+02:00").ok();
        }
        event.id = "e".repeat(80);
        let calendar = event_calendar(&event, None, "de");
        let part = calendar_of_runs(&calendar, &event.id, &["workshop-1-2".to_owned()]).unwrap();
        assert_eq!(part.matches("BEGIN:VEVENT").count(), 1);
        assert!(part.contains("UID:workshop-1-2@") && part.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(calendar_of_runs(&calendar, &event.id, &["opening".to_owned()]), None);
    }
}
