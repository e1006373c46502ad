//! Pieces of sentences about runs, in the words of the program.

use crate::{
    event::{Date, Event, Id, RunState, Timestamp},
    i18n::{Locale, short_date},
};

use super::super::said::{Said, Tongue};

/// The interface in whose words dates and states are told.
pub fn locale_of(tongue: Tongue) -> Locale {
    match tongue {
        Tongue::German => Locale::De,
        Tongue::English => Locale::En,
    }
}

/// `Do 7. Mai, 09:30–10:15`; nothing if neither day nor time is known.
pub fn when(
    (day, start, end): (&Option<Date>, &Option<Timestamp>, &Option<Timestamp>),
    tongue: Tongue,
) -> String {
    let day = day.as_ref().map(|day| short_date(day, locale_of(tongue)));
    let clock = start.as_ref().map(|start| match end {
        Some(end) => format!("{}–{}", start.clock(), end.clock()),
        None => start.clock().to_owned(),
    });
    day.into_iter().chain(clock).collect::<Vec<_>>().join(", ")
}

/// The names of rooms.
pub fn place(rooms: &[Id], event: &Event, tongue: Tongue) -> String {
    let name = |id: &Id| {
        let picked = event.room(id)?.name.pick(tongue.name(), event.default_language())?;
        Some(picked.value.clone())
    };
    rooms.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

/// What has become of a run; `None` if that is what it was.
pub fn became(old: RunState, new: RunState, tongue: Tongue) -> Option<String> {
    if old == new {
        return None;
    }
    let is_plain = |state| matches!(state, RunState::Planned | RunState::Confirmed);
    let state = locale_of(tongue).words().state(new).filter(|_| !is_plain(new));
    let planned = Said::new("takes place as planned", "findet statt wie geplant");
    match state {
        Some(state) => Some(state.to_owned()),
        None if is_plain(old) => None,
        None => Some(planned.to(tongue).to_owned()),
    }
}

/// `jetzt Aula statt Saal`; what is empty is not known yet.
pub fn instead(now: String, before: String, tongue: Tongue) -> String {
    let open = Said::new("not known yet", "noch offen");
    let [now, before] =
        [now, before].map(|text| if text.is_empty() { open.to(tongue).to_owned() } else { text });
    let said =
        Said::of(format!("now {now} instead of {before}"), format!("jetzt {now} statt {before}"));
    said.to(tongue).to_owned()
}
