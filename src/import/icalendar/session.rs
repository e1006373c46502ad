//! A session of a calendar.

use std::collections::HashSet;

use calcard::icalendar::{
    ICalendarClassification, ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use jiff::{ToSpan, civil::Date};

use crate::{
    author::{Said, Spelled},
    event::SessionKind,
};

use super::super::{DraftRun, DraftSession, DraftText, Notes};
use super::{
    description::{description, links, note_people},
    group::Group,
    own,
    property::{text, texts},
    series::{rule_of, runs},
    when::When,
    zones::Zones,
};

/// A programme with more runs is a mistake or an attack.
const MOST_RUNS: usize = 20_000;

/// Names in the order in which they came up.
#[derive(Debug, Default)]
pub struct Named {
    pub names: Vec<String>,
    known: HashSet<String>,
}

impl Named {
    fn add(&mut self, name: &str) {
        if self.known.insert(name.to_owned()) {
            self.names.push(name.to_owned());
        }
    }
}

/// Reads sessions, and collects where they are.
#[derive(Debug)]
pub struct Sessions<'z> {
    zones: &'z Zones,
    /// The last day of what does not repeat without end.
    last: Option<Date>,
    runs_left: usize,
    /// Where the whole event is; empty if no entry says it.
    venue: String,
    pub rooms: Named,
    pub tracks: Named,
}

impl<'z> Sessions<'z> {
    pub fn new(zones: &'z Zones, groups: &[Group], venue: String) -> Self {
        let events = groups.iter().flat_map(|group| group.masters.iter().chain(&group.changed));
        let last = events.filter_map(|event| last_day(event)).max();
        Self {
            zones,
            last,
            runs_left: MOST_RUNS,
            venue,
            rooms: Named::default(),
            tracks: Named::default(),
        }
    }

    /// A session, if it is for everyone.
    pub fn read(&mut self, group: &Group, notes: &mut Notes) -> Option<DraftSession> {
        let event = *group.masters.first().or(group.changed.first())?;
        let (_, title) = own::state_and_title(event);
        if !is_public(event, &title, notes) {
            return None;
        }
        note_people(event, &title, notes);
        note_changes(group, &title, notes);
        let (kind, track) = self.categories(event, notes);
        Some(DraftSession {
            key: group.key.clone(),
            id: own::session(event),
            kind,
            description: description(event, &title, notes),
            track,
            links: links(event, &title, notes),
            runs: self.runs(group, event, &title, notes),
            title: DraftText::plain(title),
            ..DraftSession::default()
        })
    }

    fn runs(
        &mut self,
        group: &Group,
        event: &ICalendarComponent,
        title: &str,
        notes: &mut Notes,
    ) -> Vec<DraftRun> {
        // Two weeks, if there is nothing else.
        let last = self.last.or_else(|| Some(first_day(event)?.saturating_add(13.days())));
        let left = self.runs_left;
        let mut runs = runs(group, self.zones, last.unwrap_or_default(), left, title, notes);
        if runs.len() > left {
            notes.add(
                Said::new(
                    "there are more than 20,000 runs: the rest was left out",
                    "es sind mehr als 20.000 Termine: der Rest wurde weggelassen",
                ),
                title,
            );
            // Each session keeps its first.
            runs.truncate(left.max(1));
        }
        self.runs_left = left.saturating_sub(runs.len());
        if !self.venue.is_empty() {
            runs.iter_mut().for_each(|run| own::without_venue(run, &self.venue));
        }
        runs.iter().flat_map(|run| &run.rooms).for_each(|room| self.rooms.add(room));
        runs
    }

    /// A category is a kind if it is called like one; the first of the others is the track.
    fn categories(
        &mut self,
        event: &ICalendarComponent,
        notes: &mut Notes,
    ) -> (Option<SessionKind>, Option<String>) {
        let (mut kind, mut track) = (None, None);
        for category in texts(event, &ICalendarProperty::Categories) {
            match SessionKind::spelled(&category) {
                Some(found) if kind.is_none() => kind = Some(found),
                None if track.is_none() => {
                    self.tracks.add(&category);
                    track = Some(category);
                }
                _ => notes.add(
                    Said::new(
                        "a session has one track: further categories were left out",
                        "ein Programmpunkt hat eine Themenreihe: weitere Kategorien wurden weggelassen",
                    ),
                    category,
                ),
            }
        }
        (kind, track)
    }
}

fn first_day(event: &ICalendarComponent) -> Option<Date> {
    Some(When::all(event.property(&ICalendarProperty::Dtstart)?).next()?.clock.date())
}

/// The day of what takes place once, or on which a series ends.
fn last_day(event: &ICalendarComponent) -> Option<Date> {
    let Some(rule) = rule_of(event) else { return first_day(event) };
    let until = rule.until.as_ref()?;
    Some(When::new(until, None)?.clock.date())
}

fn is_public(event: &ICalendarComponent, title: &str, notes: &mut Notes) -> bool {
    let class = event.property(&ICalendarProperty::Class).and_then(|entry| entry.values.first());
    let is_public = match class {
        Some(ICalendarValue::Classification(class)) => *class == ICalendarClassification::Public,
        _ => true,
    };
    if !is_public {
        notes.add(
            Said::new(
                "an entry that the calendar keeps private was left out",
                "ein Eintrag, den der Kalender privat hält, wurde weggelassen",
            ),
            title,
        );
    }
    is_public
}

fn note_changes(group: &Group, title: &str, notes: &mut Notes) {
    let status = |event: &ICalendarComponent| {
        let value = event.property(&ICalendarProperty::Status)?.values.first()?.clone();
        Some(value == ICalendarValue::Status(ICalendarStatus::Tentative))
    };
    if group.masters.iter().any(|event| status(event) == Some(true)) {
        notes.add(
            Said::new(
                "the calendar calls it tentative: it was imported all the same",
                "der Kalender nennt es vorläufig: trotzdem importiert",
            ),
            title,
        );
    }
    for changed in &group.changed {
        let own = text(changed, &ICalendarProperty::Summary);
        if !own.is_empty() && own != title {
            notes.add(
                Said::new(
                    "one time of a series has a title of its own, which was left out",
                    "ein Termin einer Reihe hat einen eigenen Titel, der weggelassen wurde",
                ),
                own,
            );
        }
    }
}
