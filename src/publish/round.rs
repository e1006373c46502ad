//! What open pages of `treffpunkt serve` are told after each build.

use std::collections::HashSet;

use serde::Serialize;

use crate::author::{Finding, Message, Said, Tongue, count, said};

use super::PublishError;

/// A build of `treffpunkt serve`, good or not.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Round {
    /// Open pages show the messages anew when it changes.
    pub number: String,
    /// The number of the last good build, if there was one: open pages reload when it changes.
    site: Option<String>,
    language: &'static str,
    words: Words,
    /// Why there is no new version, and what is shown instead.
    failed: Option<String>,
    /// That there are only warnings that were there before: pages show their number only.
    calm: bool,
    messages: Vec<Shown>,
    /// The messages of the last good build. A file that is read while it is written has others.
    #[serde(skip)]
    good: HashSet<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
struct Words {
    title: String,
    count: String,
    close: String,
    fresh: String,
}

#[derive(Clone, Debug, Serialize)]
struct Shown {
    severity: String,
    error: bool,
    place: String,
    about: String,
    problem: String,
    ways_out: Vec<String>,
    /// It was not there after the build before.
    fresh: bool,
}

const TITLE: Said = Said::new("Messages about the event", "Meldungen zur Veranstaltung");
const CLOSE: Said = Said::new("Close", "Schließen");
const FRESH: Said = Said::new("new", "neu");
const STILL_SHOWING: Said = Said::new(
    "The last good version is still shown.",
    "Zu sehen ist noch die letzte gute Fassung.",
);
const NOTHING_YET: Said =
    Said::new("There is nothing to show yet.", "Es gibt noch nichts zu sehen.");

/// What a build has found, or why it failed.
type Outcome<'a> = Result<&'a [Finding], &'a PublishError>;

impl Round {
    /// The first build of this process. Numbers are unique to it, so that pages of an earlier
    /// process reload, too.
    pub fn first(built: Outcome, tongue: Tongue) -> Self {
        Self::of(u64::from(std::process::id()) << 32, built, None, tongue)
    }

    /// Why there is no new version, and what is shown instead.
    pub fn failed(&self) -> Option<&str> {
        self.failed.as_deref()
    }

    /// `site` is the number of the good build before this one.
    fn of(number: u64, built: Outcome, site: Option<String>, tongue: Tongue) -> Self {
        let number = number.to_string();
        let messages = Message::all(findings(built), tongue);
        let count = count(&messages, tongue);
        let messages = Message::shortened(messages, tongue);
        let words = |said: Said| said.to(tongue).to_owned();
        let still = if site.is_some() { STILL_SHOWING } else { NOTHING_YET };
        let failed = built.err().map(PublishError::said);
        let messages: Vec<_> =
            messages.into_iter().map(|message| Shown::of(message, tongue)).collect();
        let good = messages.iter().filter(|_| built.is_ok()).map(Shown::name).collect();
        Self {
            site: if built.is_ok() { Some(number.clone()) } else { site },
            number,
            language: tongue.name(),
            words: Words { title: words(TITLE), count, close: words(CLOSE), fresh: words(FRESH) },
            failed: failed
                .map(|error| words(said!("{error}. {still}", "{error}. {still}"; error, still))),
            calm: built.is_ok() && messages.iter().all(|message| !message.error),
            messages,
            good,
        }
    }

    /// The build after this one; what it has found for the first time comes first.
    #[must_use]
    pub fn next(&self, built: Outcome, tongue: Tongue) -> Self {
        let number = self.number.parse::<u64>().map_or(0, |number| number + 1);
        let mut next = Self::of(number, built, self.site.clone(), tongue);
        let known: HashSet<_> =
            self.messages.iter().map(Shown::name).chain(self.good.iter().cloned()).collect();
        if built.is_err() {
            next.good.clone_from(&self.good);
        }
        for message in &mut next.messages {
            message.fresh = !known.contains(&message.name());
        }
        next.calm &= next.messages.iter().all(|message| !message.fresh);
        next.messages.sort_by_key(|message| !message.fresh);
        next
    }
}

fn findings(built: Outcome<'_>) -> &[Finding] {
    match built {
        Ok(findings) => findings,
        Err(PublishError::Event(findings)) => findings,
        Err(_) => &[],
    }
}

impl Shown {
    fn of(message: Message, tongue: Tongue) -> Self {
        Self {
            severity: message.severity.name().to(tongue).to_owned(),
            error: message.is_error(),
            place: message.place,
            about: message.about,
            problem: message.problem,
            ways_out: message.ways_out,
            fresh: false,
        }
    }

    /// What makes it the same message, though it has moved to another line.
    fn name(&self) -> (String, String) {
        (self.about.clone(), self.problem.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::{Place, Position, Severity};

    fn finding(line: usize, what: &str) -> Finding {
        let place = Place::at("event.json", Position { line, column: 1 });
        Finding::new(Severity::Error, place, Said::as_is(what), None)
    }

    fn said(round: &Round) -> Vec<(&str, bool)> {
        round.messages.iter().map(|shown| (shown.problem.as_str(), shown.fresh)).collect()
    }

    #[test]
    fn ok_what_is_new_comes_first_wherever_the_lines_have_gone() {
        let before = Round::first(Ok(&[finding(3, "a"), finding(9, "b")]), Tongue::English);
        assert_eq!(said(&before), [("a", false), ("b", false)]);
        let findings = [finding(4, "a"), finding(10, "b"), finding(11, "c")];
        let after = before.next(Ok(&findings), Tongue::English);
        assert_eq!(said(&after), [("c", true), ("a", false), ("b", false)]);
        assert_ne!((&after.number, &after.site), (&before.number, &before.site));
    }

    #[test]
    fn ok_what_was_there_before_a_file_was_half_written_is_not_new() {
        let before = Round::first(Ok(&[finding(3, "a")]), Tongue::English);
        let error = PublishError::Event(vec![finding(1, "broken")]);
        let between = before.next(Err(&error), Tongue::English);
        let after = between.next(Ok(&[finding(3, "a"), finding(4, "b")]), Tongue::English);
        assert_eq!(said(&after), [("b", true), ("a", false)]);
    }

    #[test]
    fn ok_only_warnings_that_were_there_before_leave_the_page_in_sight() {
        let warning = |what| Finding { severity: Severity::Warning, ..finding(1, what) };
        let first = Round::first(Ok(&[warning("a")]), Tongue::English);
        assert!(first.calm);
        assert!(first.next(Ok(&[warning("a")]), Tongue::English).calm);
        assert!(!first.next(Ok(&[warning("a"), warning("b")]), Tongue::English).calm);
        assert!(!Round::first(Ok(&[finding(1, "a")]), Tongue::English).calm);
    }

    #[test]
    fn ok_a_build_that_failed_shows_why_and_reloads_nothing() {
        let before = Round::first(Ok(&[]), Tongue::German);
        let error = PublishError::Event(vec![finding(1, "a")]);
        let after = before.next(Err(&error), Tongue::German);
        assert_eq!((said(&after), &after.site), (vec![("a", true)], &before.site));
        assert_ne!(after.number, before.number);
        assert!(after.failed.unwrap().ends_with("die letzte gute Fassung."));
    }

    #[test]
    fn ok_pages_wait_until_the_first_build_that_is_good() {
        let error = PublishError::Event(vec![finding(1, "a")]);
        let first = Round::first(Err(&error), Tongue::English);
        assert_eq!((said(&first), &first.site), (vec![("a", false)], &None));
        assert!(first.failed().unwrap().ends_with("nothing to show yet."));
        let good = first.next(Ok(&[]), Tongue::English);
        assert_eq!(good.site.as_ref(), Some(&good.number));
        assert_eq!(good.failed(), None);
    }
}
