//! Findings as they are shown: equal ones together, in one language.
//!
//! A slip that was copied from session to session is one message with all its lines, so that
//! the others are not lost among its repetitions.

use std::collections::HashMap;

use super::{
    characters::visible,
    finding::{Finding, Severity},
    remark::Remark,
    said::Tongue,
};

/// More lines than this are not listed.
const MOST_LINES: usize = 20;

/// More remarks of a kind are counted: an imported programme has hundreds.
const MOST_REMARKS: usize = 5;

/// A finding, or several that say the same, in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub severity: Severity,
    /// `event.json:41:15`, which editors and terminals turn into a link.
    pub place: String,
    /// `session "Opening", run 1: start`; empty for a whole file.
    pub about: String,
    pub problem: String,
    /// What to do, and where else to look.
    pub ways_out: Vec<String>,
    pub remark: Option<Remark>,
}

impl Message {
    /// The messages for findings in the order of the file, so that it is mended from top to bottom.
    pub fn all(findings: &[Finding], tongue: Tongue) -> Vec<Self> {
        let mut findings: Vec<&Finding> = findings.iter().collect();
        findings.sort_by_key(|finding| finding.place.in_order());
        let mut groups: Vec<Vec<&Finding>> = Vec::new();
        let mut known = HashMap::new();
        for finding in findings {
            let key = (
                (finding.severity, &finding.place.file, without_numbers(&finding.place.path)),
                (&finding.what, &finding.effect, &finding.hint),
            );
            let index = *known.entry(key).or_insert(groups.len());
            match groups.get_mut(index) {
                Some(group) => group.push(finding),
                None => groups.push(vec![finding]),
            }
        }
        groups.iter().filter_map(|group| Self::of(group, tongue)).collect()
    }

    fn of(group: &[&Finding], tongue: Tongue) -> Option<Self> {
        let (first, others) = group.split_first()?;
        let mut ways_out = first.ways_out(tongue);
        ways_out.extend(elsewhere(others, tongue));
        Some(Self {
            severity: first.severity,
            place: visible(&first.place.to_string()).into_owned(),
            about: visible(first.about(tongue)).into_owned(),
            problem: visible(&first.problem(tongue)).into_owned(),
            ways_out: ways_out.iter().map(|way| visible(way).into_owned()).collect(),
            remark: first.remark,
        })
    }

    /// The first few remarks of each kind, of which the last says how many more there are, and all
    /// other messages.
    pub fn shortened(messages: Vec<Self>, tongue: Tongue) -> Vec<Self> {
        let mut counts: HashMap<Remark, usize> = HashMap::new();
        for remark in messages.iter().filter_map(|message| message.remark) {
            *counts.entry(remark).or_default() += 1;
        }
        let mut shown: HashMap<Remark, usize> = HashMap::new();
        let mut short = Vec::new();
        for mut message in messages {
            if let Some(remark) = message.remark {
                let number = shown.entry(remark).or_default();
                *number += 1;
                let more = counts.get(&remark).copied().unwrap_or(0).saturating_sub(MOST_REMARKS);
                match *number {
                    MOST_REMARKS if more > 0 => message.ways_out.push(and_more(more, tongue)),
                    number if number > MOST_REMARKS => continue,
                    _ => {}
                }
            }
            short.push(message);
        }
        short
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// For a terminal: where, what, and what to do, each in a line.
    pub fn to_text(&self, tongue: Tongue) -> String {
        let severity = self.severity.name();
        let mut text = format!("{} {}", severity.to(tongue), self.place);
        if !self.about.is_empty() {
            text += &format!("  {}", self.about);
        }
        text += &format!("\n    {}", self.problem);
        self.ways_out.iter().for_each(|way| text += &format!("\n    → {way}"));
        text
    }
}

/// The other places of a slip that was made several times.
fn elsewhere(others: &[&Finding], tongue: Tongue) -> Option<String> {
    let lines = others.iter().filter_map(|finding| finding.place.position());
    let mut lines: Vec<_> = lines.map(|position| position.line.to_string()).collect();
    lines.dedup();
    let more = if lines.len() > MOST_LINES { ", …" } else { "" };
    lines.truncate(MOST_LINES);
    let (times, lines) = (others.len(), lines.join(", ") + more);
    match (times, tongue) {
        (0, _) => None,
        (1, Tongue::English) => Some(format!("the same once more: line {lines}")),
        (1, Tongue::German) => Some(format!("dasselbe noch einmal: Zeile {lines}")),
        (_, Tongue::English) => Some(format!("the same {times} more times: lines {lines}")),
        (_, Tongue::German) => Some(format!("dasselbe noch {times}-mal: Zeilen {lines}")),
    }
}

fn and_more(more: usize, tongue: Tongue) -> String {
    match tongue {
        Tongue::English => {
            format!("and {more} more of this kind, which treffpunkt check FOLDER --all lists")
        }
        Tongue::German => {
            format!("und {more} weitere dieser Art, die treffpunkt check ORDNER --all aufzählt")
        }
    }
}

/// A path without the numbers in lists: `sessions[].people[]`.
fn without_numbers(path: &str) -> String {
    path.chars().filter(|c| !c.is_ascii_digit()).collect()
}

/// "2 errors, 1 warning".
pub fn count(messages: &[Message], tongue: Tongue) -> String {
    let errors = messages.iter().filter(|message| message.is_error()).count();
    let warnings = messages.len() - errors;
    match tongue {
        Tongue::English => {
            let plural = |number| if number == 1 { "" } else { "s" };
            format!("{errors} error{}, {warnings} warning{}", plural(errors), plural(warnings))
        }
        Tongue::German => {
            let plural = if warnings == 1 { "" } else { "en" };
            format!("{errors} Fehler, {warnings} Warnung{plural}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::{
        said::Said,
        spot::{Place, Position},
    };

    fn finding(path: &str, line: usize, what: &str) -> Finding {
        let place = Place::at("event.json", Position { line, column: 7 });
        let place = Place { path: path.to_owned(), ..place };
        let hint = Some(Said::new("write \"09:30\"", "\"09:30\" schreiben"));
        Finding::new(Severity::Error, place, Said::as_is(what), hint)
    }

    #[test]
    fn ok_where_what_and_what_to_do() {
        let finding = Finding {
            thing: Some(Said::new("session \"A\": start", "Programmpunkt „A“: start")),
            effect: Some(Said::new("it is left out", "er fehlt dann")),
            first: Some(Place::at("event.json", Position { line: 2, column: 3 })),
            ..finding("sessions[0].start", 41, "x")
        };
        let said = |tongue| Message::all(std::slice::from_ref(&finding), tongue)[0].to_text(tongue);
        assert_eq!(
            said(Tongue::English),
            "ERROR event.json:41:7  session \"A\": start\n    x; it is left out\n    → write \"09:30\"\n    → the first one: event.json:2:3"
        );
        assert_eq!(
            said(Tongue::German),
            "FEHLER event.json:41:7  Programmpunkt „A“: start\n    x; er fehlt dann\n    → \"09:30\" schreiben\n    → zum ersten Mal: event.json:2:3"
        );
    }

    #[test]
    fn err_nothing_in_a_message_is_invisible_or_turns_what_follows() {
        let nasty = "a\u{202e}b\u{200b}";
        let finding = Finding {
            thing: Some(Said::as_is(nasty)),
            hint: Some(Said::as_is(nasty)),
            place: Place::new(nasty, ""),
            ..finding("x", 1, nasty)
        };
        let text = Message::all(&[finding], Tongue::English)[0].to_text(Tongue::English);
        assert_eq!(text.matches("a\\u{202e}b\\u{200b}").count(), 4, "{text}");
    }

    #[test]
    fn ok_messages_come_in_the_order_of_the_file() {
        let other = Place::at("texts/a.md", Position { line: 1, column: 1 });
        let findings = [
            Finding { place: other, ..finding("", 1, "e") },
            Finding { place: Place::new("event.json", ""), ..finding("", 1, "d") },
            finding("sessions[1].end", 30, "c"),
            finding("title", 3, "a"),
            finding("rooms", 9, "b"),
        ];
        let messages = Message::all(&findings, Tongue::English);
        let said: Vec<_> = messages.iter().map(|message| message.problem.as_str()).collect();
        assert_eq!(said, ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn ok_one_slip_made_often_is_one_message() {
        let findings = [
            finding("sessions[0].start", 3, "x"),
            finding("sessions[1].start", 9, "x"),
            finding("sessions[1].end", 10, "x"),
            finding("sessions[12].start", 20, "x"),
            finding("sessions[13].start", 30, "y"),
        ];
        let messages = Message::all(&findings, Tongue::English);
        assert_eq!(messages.len(), 3);
        assert_eq!(messages[0].ways_out[1], "the same 2 more times: lines 9, 20");
        assert_eq!(messages[1].ways_out.len(), 1);
        assert_eq!(count(&messages, Tongue::English), "3 errors, 0 warnings");
        assert_eq!(count(&messages[..1], Tongue::German), "1 Fehler, 0 Warnungen");
    }

    #[test]
    fn ok_of_many_remarks_of_a_kind_a_few_are_shown_and_the_rest_is_counted() {
        let remark = |line: usize, remark| Finding {
            severity: Severity::Warning,
            remark: Some(remark),
            ..finding("sessions[0].title", line, &format!("no {line}"))
        };
        let taken = (0..12).map(|line| remark(line, Remark::RoomTaken));
        let five = (20..25).map(|line| remark(line, Remark::DeadLink));
        let errors = (30..50).map(|line| finding("title", line, &format!("no {line}")));
        let findings: Vec<_> = taken.chain(five).chain(errors).collect();
        let messages = Message::all(&findings, Tongue::English);
        assert_eq!(count(&messages, Tongue::English), "20 errors, 17 warnings");
        let short = Message::shortened(messages, Tongue::English);
        assert_eq!(short.len(), 5 + 5 + 20);
        let last = short[4].ways_out.last().unwrap();
        assert_eq!(last, "and 7 more of this kind, which treffpunkt check FOLDER --all lists");
        assert_eq!(short[9].ways_out.len(), 1, "there are no more of these");
    }
}
