//! The history in the words of the program.

use crate::{
    author::{
        differences::locale_of,
        said::{Said, Tongue, said},
    },
    event::{Event, Id, Session, Text, Timestamp},
    i18n::{date_range, fill, numeric_date},
    route::Route,
};

use super::{
    History,
    entry::{Became, Difference, EventDifference, Kind, SessionDifference},
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
pub struct Teller<'e> {
    pub event: &'e Event,
    pub tongue: Tongue,
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
        let (title, lines, route) = match what {
            Difference::Event(difference) => {
                let title = Said::new("About the whole event", "Zur ganzen Veranstaltung");
                (title, self.event_lines(difference), Route::Home)
            }
            Difference::Session(difference) => self.session(difference)?,
            Difference::Gone(runs) => {
                let title = Said::new("Not in the programme any more", "Nicht mehr im Programm");
                let lines: Vec<_> = runs.iter().filter_map(|held| self.stands(held)).collect();
                (!lines.is_empty()).then_some((title, lines, Route::Programme))?
            }
            Difference::Many { how, sessions } => {
                (many(*how, *sessions), Vec::new(), Route::Programme)
            }
            Difference::People(people) => {
                let title = Said::new("New on the page of people", "Neu bei den Personen");
                (title, vec![self.names(people)], Route::People)
            }
        };
        Some((self.say(&title), lines, route))
    }

    fn session(self, difference: &SessionDifference) -> Option<(Said, Vec<String>, Route)> {
        let session = self.event.session(&difference.session)?;
        let title = self.text(&session.title);
        let said = match difference.is_new {
            true => said!("New in the programme: {title}", "Neu im Programm: {title}"),
            false => said!("Changed: {title}", "Geändert: {title}"),
        };
        let lines = self.session_lines(session, difference);
        let is_told = difference.is_new || !lines.is_empty();
        is_told.then(|| (said, lines, Route::Session(session.id.clone())))
    }

    pub fn say(self, said: &Said) -> String {
        said.to(self.tongue).to_owned()
    }

    fn text(self, text: &Text) -> String {
        let picked = text.pick(self.tongue.name(), self.event.default_language());
        picked.map_or(String::new(), |picked| picked.value.clone())
    }

    fn event_lines(self, difference: &EventDifference) -> Vec<String> {
        let title = self.text(&self.event.title);
        let renamed = || said!("It is called “{title}” now.", "Sie heißt jetzt „{title}“.");
        let became = difference.became.as_ref().map(|became| self.became(became));
        let locale = locale_of(self.tongue);
        let days = difference.days.iter().take(MOST_NAMES);
        let days = days.map(|day| numeric_date(day, locale)).collect::<Vec<_>>().join(", ");
        let days = (!days.is_empty()).then(|| said!("Its days: {days}.", "Ihre Tage: {days}."));
        let lines = [difference.is_renamed.then(renamed), became, days];
        lines.iter().flatten().map(|said| self.say(said)).collect()
    }

    fn became(self, became: &Became) -> Said {
        match became {
            Became::AsPlanned => {
                Said::new("It takes place as planned.", "Sie findet statt wie geplant.")
            }
            Became::Changed(change) => {
                let text = locale_of(self.tongue).words().change_text(*change);
                Said::as_is(fill(text, &self.days()))
            }
        }
    }

    /// The days that the event has now.
    fn days(self) -> String {
        let days = self.event.first_date().zip(self.event.last_date());
        let range = |(first, last)| date_range(first, last, locale_of(self.tongue));
        days.map(range).unwrap_or_default()
    }

    fn session_lines(self, session: &Session, difference: &SessionDifference) -> Vec<String> {
        let runs = difference.runs.iter().filter_map(|run| self.run(session, difference, run));
        let mut lines: Vec<String> = runs.collect();
        if difference.more > 0 {
            let more = difference.more;
            lines.push(self.say(&said!("and {more} more", "und {more} weitere")));
        }
        if difference.is_renamed {
            lines.push(self.say(&Said::new("It has another title now.", "Der Titel ist neu.")));
        }
        if !difference.people.is_empty() {
            let names = self.names(&difference.people);
            lines.push(self.say(&said!("New: {names}", "Neu dabei: {names}")));
        }
        lines
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
            _ => self.say(&said!("{first} and {more} more", "{first} und {more} weitere")),
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
