//! The history in the words of the program.

use crate::{
    author::{
        differences::{became, instead, locale_of, place, when},
        said::{Said, Tongue, said},
    },
    event::{Event, Id, RunState, Session, Timestamp},
    i18n::{date_range, fill, numeric_date},
    route::Route,
};

use super::{
    History,
    entry::{Became, Difference, EventDifference, Held, Kind, RunDifference, SessionDifference},
};

/// How many names stand in one line, or days.
const MOST_NAMES: usize = 20;

/// An entry as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldEntry {
    pub moment: Timestamp,
    pub number: u32,
    pub title: String,
    pub lines: Vec<String>,
    /// The page that shows it.
    pub route: Route,
}

/// An event, told in a language.
#[derive(Clone, Copy)]
struct Teller<'e> {
    event: &'e Event,
    tongue: Tongue,
}

impl History {
    /// The entries in a language, with the names that things have in the event.
    pub fn told(&self, event: &Event, tongue: Tongue) -> Vec<ToldEntry> {
        let teller = Teller { event, tongue };
        let entries = self.entries.iter().filter_map(|entry| {
            let (title, lines, route) = teller.told(&entry.what)?;
            let (moment, number) = (entry.moment.clone(), entry.number);
            Some(ToldEntry { moment, number, title, lines, route })
        });
        entries.collect()
    }
}

impl Teller<'_> {
    /// Title, lines and page; `None` if there is nothing to say.
    fn told(self, what: &Difference) -> Option<(String, Vec<String>, Route)> {
        let said = |said: Said| said.to(self.tongue).to_owned();
        Some(match what {
            Difference::Event(difference) => {
                let title = Said::new("About the whole event", "Zur ganzen Veranstaltung");
                (said(title), self.event_lines(difference), Route::Home)
            }
            Difference::Session(difference) => {
                let session = self.event.session(&difference.session)?;
                let title = self.session_title(session, difference.is_new);
                let lines = self.session_lines(session, difference);
                if lines.is_empty() && !difference.is_new {
                    return None;
                }
                (title, lines, Route::Session(session.id.clone()))
            }
            Difference::Gone(runs) => {
                let title = Said::new("Not in the programme any more", "Nicht mehr im Programm");
                let lines: Vec<_> = runs.iter().filter_map(|held| self.stands(held)).collect();
                if lines.is_empty() {
                    return None;
                }
                (said(title), lines, Route::Programme)
            }
            Difference::Many { how, sessions } => {
                (said(many(*how, *sessions)), Vec::new(), Route::Programme)
            }
            Difference::People(people) => {
                let title = Said::new("New on the page of people", "Neu bei den Personen");
                (said(title), vec![self.names(people)], Route::People)
            }
        })
    }

    fn event_lines(self, difference: &EventDifference) -> Vec<String> {
        let (event, locale) = (self.event, locale_of(self.tongue));
        let mut lines = Vec::new();
        if difference.is_renamed {
            let title = event.title.pick(self.tongue.name(), event.default_language());
            let title = title.map_or("", |title| title.value.as_str());
            lines.push(said!("It is called “{title}” now.", "Sie heißt jetzt „{title}“."));
        }
        match &difference.became {
            Some(Became::AsPlanned) => {
                lines.push(Said::new("It takes place as planned.", "Sie findet statt wie geplant."))
            }
            Some(Became::Changed(change)) => {
                lines.push(Said::as_is(fill(locale.words().change_text(*change), &self.days())));
            }
            None => {}
        }
        if !difference.days.is_empty() {
            let days = difference.days.iter().take(MOST_NAMES);
            let days: Vec<_> = days.map(|day| numeric_date(day, locale)).collect();
            let days = days.join(", ");
            lines.push(said!("Its days: {days}.", "Ihre Tage: {days}."));
        }
        lines.iter().map(|said| said.to(self.tongue).to_owned()).collect()
    }

    /// The days that the event has now.
    fn days(self) -> String {
        let days = self.event.first_date().zip(self.event.last_date());
        let range = |(first, last)| date_range(first, last, locale_of(self.tongue));
        days.map(range).unwrap_or_default()
    }

    fn session_title(self, session: &Session, is_new: bool) -> String {
        let title = session.title.pick(self.tongue.name(), self.event.default_language());
        let title = title.map_or("", |title| title.value.as_str());
        let said = match is_new {
            true => said!("New in the programme: {title}", "Neu im Programm: {title}"),
            false => said!("Changed: {title}", "Geändert: {title}"),
        };
        said.to(self.tongue).to_owned()
    }

    fn session_lines(self, session: &Session, difference: &SessionDifference) -> Vec<String> {
        let said = |said: Said| said.to(self.tongue).to_owned();
        let runs = difference.runs.iter().filter_map(|run| self.run(session, difference, run));
        let mut lines: Vec<String> = runs.collect();
        if difference.more > 0 {
            let more = difference.more;
            lines.push(said(said!("and {more} more", "und {more} weitere")));
        }
        if difference.is_renamed {
            lines.push(said(Said::new("It has another title now.", "Der Titel ist neu.")));
        }
        if !difference.people.is_empty() {
            let names = self.names(&difference.people);
            lines.push(said(said!("New: {names}", "Neu dabei: {names}")));
        }
        lines
    }

    fn run(
        self,
        session: &Session,
        whole: &SessionDifference,
        run: &RunDifference,
    ) -> Option<String> {
        let further = Said::new("A further run", "Ein weiterer Termin");
        let said = match run {
            RunDifference::New { held, .. } if whole.is_new => return self.stands(held),
            RunDifference::New { held, .. } => {
                let stands = self.stands(held);
                stands.map_or(further, |stands| said!("Also: {stands}", "Auch: {stands}"))
            }
            RunDifference::Gone { held } => {
                let stands = self.stands(held)?;
                said!("No longer: {stands}", "Nicht mehr: {stands}")
            }
            RunDifference::Changed { before, now, .. } => {
                return self.changed(before, now, session.runs.len() > 1);
            }
        };
        Some(said.to(self.tongue).to_owned())
    }

    /// Says first which run it is, where the session has several.
    fn changed(self, before: &Held, now: &Held, has_others: bool) -> Option<String> {
        let mut what: Vec<_> = became(before.state, now.state, self.tongue).into_iter().collect();
        let times = [now, before].map(|held| self.when(held));
        let is_named = has_others && times[0] == times[1] && !times[0].is_empty();
        let which = if is_named { format!("{}: ", times[0]) } else { String::new() };
        let [there, earlier] = times;
        if there != earlier {
            what.push(instead(there, earlier, self.tongue));
        }
        what.extend(self.moved(before, now));
        (!what.is_empty()).then(|| which + &what.join("; "))
    }

    /// Into which room a run has moved, and from which, if that is still one.
    fn moved(self, before: &Held, now: &Held) -> Option<String> {
        let name =
            |held: &Held| held.rooms.as_ref().map(|rooms| place(rooms, self.event, self.tongue));
        let there = name(now)?;
        match name(before) {
            Some(earlier) if earlier == there => None,
            Some(earlier) => Some(instead(there, earlier, self.tongue)),
            None if there.is_empty() => None,
            None => Some(said!("now {there}", "jetzt {there}").to(self.tongue).to_owned()),
        }
    }

    /// `Do 7. Mai, 09:30–10:15, Saal`, after what has become of it; `None` if nothing is known.
    fn stands(self, held: &Held) -> Option<String> {
        let rooms = held.rooms.as_deref().unwrap_or_default();
        let state = became(RunState::Planned, held.state, self.tongue);
        let parts = [self.when(held), place(rooms, self.event, self.tongue)];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let state = state.map(|state| format!("{state}: ")).unwrap_or_default();
        (!parts.is_empty()).then(|| state + &parts.join(", "))
    }

    fn when(self, held: &Held) -> String {
        when((&held.day, &held.start, &held.end), self.tongue)
    }

    /// Names of people; who has not said yes is marked.
    fn names(self, people: &[Id]) -> String {
        let asked = locale_of(self.tongue).words().asked;
        let people = people.iter().filter_map(|id| self.event.person(id));
        let names = people.map(|person| match person.asked {
            true => format!("{} ({asked})", person.name),
            false => person.name.clone(),
        });
        let names: Vec<_> = names.collect();
        let more = names.len().saturating_sub(MOST_NAMES);
        let first = names.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
        match more {
            0 => first,
            _ => said!("{first} and {more} more", "{first} und {more} weitere")
                .to(self.tongue)
                .to_owned(),
        }
    }
}

fn many(how: Kind, sessions: usize) -> Said {
    match how {
        Kind::New => said!(
            "{sessions} sessions are new in the programme",
            "{sessions} Programmpunkte sind neu"
        ),
        Kind::Changed => {
            said!("{sessions} sessions have changed", "{sessions} Programmpunkte sind geändert")
        }
        Kind::Gone => said!(
            "{sessions} sessions are not in the programme any more",
            "{sessions} Programmpunkte sind nicht mehr im Programm"
        ),
    }
}
