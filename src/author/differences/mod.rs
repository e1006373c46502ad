//! What visitors would notice between two states of an event, as a text for an e-mail.
//!
//! Things are compared by their ids, as favourites and addresses are. What is not on the
//! pages (comments, the order of keys, ids that no address has) is no difference.

mod of_people;
mod of_runs;
mod sentences;

use crate::{
    event::{Event, Text},
    i18n::{Locale, numeric_date},
};

use super::said::{Said, Tongue};

pub use sentences::{became, instead, locale_of, place, when};

use of_people::people;
use of_runs::{Runs, runs};

/// Two states of an event, told in a language.
#[derive(Clone, Copy)]
struct Told<'e> {
    old: &'e Event,
    new: &'e Event,
    tongue: Tongue,
}

/// The differences in a language, under headings; `None` if there are none.
pub fn differences(old: &Event, new: &Event, tongue: Tongue) -> Option<String> {
    let told = Told { old, new, tongue };
    let Runs { added, changed, gone } = runs(told);
    let sections = [
        (Said::new("The event", "Die Veranstaltung"), event(told)),
        (Said::new("Changed", "Geändert"), changed),
        (Said::new("Not in the programme any more", "Nicht mehr im Programm"), gone),
        (Said::new("New in the programme", "Neu im Programm"), added),
        (Said::new("People", "Personen"), people(told)),
        (Said::new("News", "Neuigkeiten"), news(told)),
    ];
    let sections: Vec<_> = sections.iter().filter(|(_, lines)| !lines.is_empty()).collect();
    if sections.is_empty() {
        return None;
    }
    let mut text = told.heading();
    for (title, lines) in sections {
        text.push_str(&format!("\n{}\n", title.to(tongue)));
        lines.iter().for_each(|line| text.push_str(&format!("- {line}\n")));
    }
    Some(text)
}

impl<'e> Told<'e> {
    fn locale(self) -> Locale {
        locale_of(self.tongue)
    }

    /// A text of one of the events.
    fn text(self, event: &'e Event, text: &'e Text) -> &'e str {
        let picked = text.pick(self.tongue.name(), event.default_language());
        picked.map_or("", |picked| picked.value.as_str())
    }

    fn said(self, english: String, german: String) -> String {
        Said::of(english, german).to(self.tongue).to_owned()
    }

    fn heading(self) -> String {
        let title = self.text(self.new, &self.new.title);
        let since = numeric_date(&self.old.updated.date(), self.locale());
        let heading = self.said(
            format!("{title}: what has changed since {since}"),
            format!("{title}: Was sich seit dem {since} geändert hat"),
        );
        heading + "\n"
    }
}

/// What concerns the event as a whole.
fn event(told: Told) -> Vec<String> {
    let Told { old, new, .. } = told;
    let mut lines = Vec::new();
    let titles = (told.text(old, &old.title), told.text(new, &new.title));
    if titles.0 != titles.1 {
        lines.push(told.said(
            format!("It is called “{}” now, no longer “{}”.", titles.1, titles.0),
            format!("Sie heißt jetzt „{}“, nicht mehr „{}“.", titles.1, titles.0),
        ));
    }
    if old.change() != new.change() {
        let words = told.locale().words();
        let stands = Said::new("It takes place as planned", "Sie findet statt wie geplant");
        let change = new.change().map(|change| words.change(change).to_owned());
        lines.push(change.unwrap_or_else(|| stands.to(told.tongue).to_owned()) + ".");
    }
    let dates = |event: &Event| event.days.iter().map(|day| day.date.clone()).collect::<Vec<_>>();
    if dates(old) != dates(new) {
        let said: Vec<_> =
            dates(new).iter().map(|date| numeric_date(date, told.locale())).collect();
        let said = said.join(", ");
        lines.push(told.said(format!("Its days: {said}."), format!("Ihre Tage: {said}.")));
    }
    lines
}

/// Messages that were not there before.
fn news(told: Told) -> Vec<String> {
    let is_new = |id: &str| !told.old.news.iter().any(|one| one.id == id);
    let new = told.new.news.iter().filter(|one| is_new(&one.id));
    new.map(|one| told.text(told.new, &one.title).to_owned()).collect()
}

#[cfg(test)]
mod tests;
