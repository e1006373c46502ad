//! Cuts a visitor's runs out of the event's calendar file. So the app needs no code to write
//! calendars, and entries are identical everywhere.

const ENTRY: &str = "BEGIN:VEVENT";
const END: &str = "END:VCALENDAR";
const TITLE: &str = "SUMMARY:";

/// The calendar with the entries of these runs only, and with a reminder so long before each, in
/// minutes, if one is wanted; `None` if it has none of them.
pub fn calendar_of_runs(
    calendar: &str,
    event: &str,
    runs: &[String],
    reminder: Option<usize>,
) -> Option<String> {
    let lines: Vec<&str> = calendar.lines().collect();
    let (last, body) = lines.split_last()?;
    let first = body.iter().position(|line| *line == ENTRY).filter(|_| *last == END)?;
    let (head, body) = body.split_at(first);
    let wanted: Vec<_> = runs.iter().map(|run| uid(event, run)).collect();
    let is_wanted = |entry: &&[&str]| unfolded(entry).iter().any(|line| wanted.contains(line));
    let mut part = String::new();
    write(&mut part, head);
    let before = part.len();
    for entry in body.chunk_by(|_, line| *line != ENTRY).filter(is_wanted) {
        let (end, lines) = entry.split_last()?;
        write(&mut part, lines);
        // Nothing reminds of what is cancelled.
        if let Some(minutes) = reminder.filter(|_| !lines.contains(&"STATUS:CANCELLED")) {
            write_alarm(&mut part, lines, minutes);
        }
        write(&mut part, &[*end]);
    }
    (part.len() > before).then(|| part + END + "\r\n")
}

fn write(text: &mut String, lines: &[&str]) {
    for line in lines {
        *text += line;
        *text += "\r\n";
    }
}

/// A reminder ([RFC 5545], section 3.6.6) with the title of an entry.
///
/// [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545
fn write_alarm(text: &mut String, entry: &[&str], minutes: usize) {
    let trigger = format!("TRIGGER:-PT{minutes}M");
    write(text, &["BEGIN:VALARM", "ACTION:DISPLAY", &trigger, "DESCRIPTION:"]);
    let mut is_title = false;
    for line in entry {
        let title = line.strip_prefix(TITLE);
        is_title = title.is_some() || (is_title && line.starts_with(' '));
        if let Some(title) = title {
            // Folded at once: the name of its line is longer here.
            *text += " ";
            write(text, &[title]);
        } else if is_title {
            write(text, &[line]);
        }
    }
    write(text, &["END:VALARM"]);
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
    use crate::{
        event::{RunState, Text, Timestamp, fixture},
        export::event_calendar,
    };

    #[test]
    fn ok_only_the_wanted_runs_are_left() {
        let mut event = fixture::event();
        for run in &mut event.sessions[1].runs {
            run.start = Timestamp::parse("2026-05-07T09:00:00+02:00").ok();
        }
        event.id = "e".repeat(80);
        let calendar = event_calendar(&event, None, "de");
        let part = |run: &str| calendar_of_runs(&calendar, &event.id, &[run.to_owned()], None);
        let one = part("workshop-1-2").unwrap();
        assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
        assert!(one.contains("UID:workshop-1-2@") && one.ends_with("\r\nEND:VCALENDAR\r\n"));
        assert!(!one.contains("VALARM"));
        assert_eq!(part("opening"), None);
    }

    #[test]
    fn ok_a_reminder_has_the_whole_title_and_short_lines() {
        let mut event = fixture::event();
        let title = "Über Straßen, Wege und Brücken: was sie verbindet; und was nicht ".repeat(4);
        event.sessions[1].title = Text::plain(title.trim().to_owned());
        for run in &mut event.sessions[1].runs {
            run.start = Timestamp::parse("2026-05-07T09:00:00+02:00").ok();
        }
        event.sessions[1].runs[1].state = RunState::Cancelled;
        let calendar = event_calendar(&event, None, "de");
        let runs: Vec<_> = event.sessions[1].runs.iter().map(|run| run.id.clone()).collect();
        let part = calendar_of_runs(&calendar, &event.id, &runs, Some(30)).unwrap();
        assert_eq!(part.matches("BEGIN:VEVENT").count(), 2);
        assert_eq!(part.matches("END:VALARM\r\nEND:VEVENT\r\n").count(), 1);
        assert!(part.lines().all(|line| line.len() <= 75 && !line.is_empty()), "{part}");
        let whole = part.replace("\r\n ", "");
        let said = whole.lines().find_map(|line| line.strip_prefix(TITLE)).unwrap();
        let alarm = format!(
            "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT30M\r\nDESCRIPTION:{said}\r\nEND"
        );
        assert!(whole.contains(&alarm), "{whole}");
    }
}
