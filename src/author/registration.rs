//! Registering for the whole event, read with care: what is not understood is never published as if
//! people could register.

use crate::event::{Event, Registration, RegistrationState, StateFrom, Timestamp};

use super::{
    address::{email, url_of_web},
    currency::currency,
    cursor::Cursor,
    fee::fee_category,
    fields::Fields,
    json::Json,
    said::{Said, said},
    signup::no_seat,
    spellings::Spelled,
    text::{rich, text},
    times::{day_or_moment, end_of_day_or_moment},
};

const NOTHING_SAID: Said = Said::new(
    "until this is clear, no state is shown and no button",
    "bis das klar ist, erscheinen weder ein Stand noch ein Knopf",
);

/// Reads `registration`; `None` if there is nothing in it.
pub fn registration(cursor: &Cursor) -> Option<Registration> {
    cursor.object(|fields| {
        let deadline = fields.optional("deadline", end_of_day_or_moment);
        let is_clear = deadline.is_some() || !fields.has("deadline");
        let states = states(fields).filter(|_| is_clear).unwrap_or_default();
        let common = fields.optional("currency", currency);
        let registration = Registration {
            url: address(fields),
            label: fields.optional("label", text),
            categories: fields.list("categories", |cursor| fee_category(cursor, common.as_deref())),
            fees_note: fields.optional("fees_note", rich),
            included: fields.optional("included", rich),
            cancellation: fields.optional("cancellation", rich),
            groups: fields.optional("groups", rich),
            press: fields.optional("press", rich),
            states,
            deadline,
        };
        remind_of_address(&fields.cursor, &registration);
        remind_of_states(&fields.cursor, &registration);
        Some(registration)
    })
}

/// The states in their order; `None` if one of them is not understood. Without any, it is open
/// wherever people can register.
fn states(fields: &mut Fields) -> Option<Vec<StateFrom>> {
    let can_register = fields.has("url") || fields.has("email");
    let Some(items) = fields.optional("states", |cursor| Some(cursor.items())) else {
        let open = || Some(vec![StateFrom { state: RegistrationState::Open, from: always()? }]);
        return if can_register { open() } else { None };
    };
    let items = items?;
    let begin = fields.cursor.context.report.len();
    let read: Vec<_> = items.iter().filter_map(state_from).collect();
    if read.len() < items.len() {
        let report = &fields.cursor.context.report;
        report.last_error(begin).into_iter().for_each(|index| report.costs(index, NOTHING_SAID));
        return None;
    }
    Some(in_order(&fields.cursor.key("states"), read))
}

/// Before every moment that an event can have.
fn always() -> Option<Timestamp> {
    Timestamp::parse("1970-01-01T00:00:00+00:00").ok()
}

/// A word, which always holds, or a state from a moment on.
fn state_from(cursor: &Cursor) -> Option<StateFrom> {
    if let Json::Text(_) = cursor.json {
        return Some(StateFrom { state: state(cursor)?, from: always()? });
    }
    cursor.object(|fields| {
        let state = fields.needed("state", state);
        let from = if fields.has("from") {
            fields.optional("from", day_or_moment)
        } else {
            fields.ignore(&["from"]);
            always()
        };
        Some(StateFrom { state: state?, from: from? })
    })
}

/// A word that sounds as if there were no seat is taken for that, and reported.
fn state(cursor: &Cursor) -> Option<RegistrationState> {
    let known = cursor.json.text().and_then(RegistrationState::spelled);
    known.or_else(|| {
        cursor.one_of::<RegistrationState>();
        no_seat(cursor.json.text()?).and_then(|signup| RegistrationState::of_signup(&signup))
    })
}

/// Sorted by their moments; of two at one moment, the one that promises less holds.
fn in_order(cursor: &Cursor, mut states: Vec<StateFrom>) -> Vec<StateFrom> {
    let from = |one: &StateFrom| one.from.epoch_seconds();
    if !states.is_sorted_by_key(from) {
        let what = Said::new(
            "the states are not in the order of their moments, which is what counts",
            "die Stände stehen nicht in der Reihenfolge ihrer Zeitpunkte, die zählt",
        );
        let hint = Said::new("put the earliest first", "den frühesten zuerst schreiben");
        cursor.warn(what, Some(hint));
    }
    states.sort_by_key(|one| (from(one), promises_less(one.state)));
    let pairs = states.windows(2).filter(|pair| from(&pair[0]) == from(&pair[1]));
    for pair in pairs {
        let (name, other) = (pair[0].state.name(), pair[1].state.name());
        let what = said!(
            "{name} and {other} begin at the same moment; {other} holds",
            "{name} und {other} beginnen zum selben Zeitpunkt; es gilt {other}"
        );
        let hint = Said::new(
            "take one away, or write \"from\" to each",
            "einen streichen, oder zu jedem \"from\" schreiben",
        );
        cursor.warn(what, Some(hint));
    }
    let mut kept: Vec<StateFrom> = Vec::new();
    for one in states {
        if kept.last().is_some_and(|last| from(last) == from(&one)) {
            kept.pop();
        }
        kept.push(one);
    }
    remind_of_repeated(cursor, &kept);
    kept
}

/// The more, the less a visitor can count on.
fn promises_less(state: RegistrationState) -> u8 {
    match state {
        RegistrationState::Open => 0,
        RegistrationState::Few => 1,
        RegistrationState::WaitingList => 2,
        RegistrationState::NotYet => 3,
        RegistrationState::Full => 4,
        RegistrationState::Closed => 5,
    }
}

fn remind_of_repeated(cursor: &Cursor, states: &[StateFrom]) {
    for pair in states.windows(2).filter(|pair| pair[0].state == pair[1].state) {
        let name = pair[0].state.name();
        let what = said!(
            "{name} follows on {name}, which changes nothing",
            "{name} folgt auf {name}, was nichts ändert"
        );
        let hint = Said::new("take the later one away", "den späteren Eintrag streichen");
        cursor.warn(what, Some(hint));
    }
}

/// Where to register: a page of the web, or an e-mail address, which becomes `mailto:`.
fn address(fields: &mut Fields) -> Option<String> {
    let url = fields.optional("url", url_of_web);
    let email = fields.optional("email", email).map(|address| format!("mailto:{address}"));
    if url.is_some() && email.is_some() {
        let what = Said::new(
            "there are two ways to register; the button leads to \"url\"",
            "es gibt zwei Wege, sich anzumelden; der Knopf führt zu \"url\"",
        );
        let hint = Said::new(
            "take one away; an address for questions belongs into \"contacts\"",
            "einen streichen; eine Adresse für Fragen gehört zu \"contacts\"",
        );
        fields.cursor.key("email").warn(what, Some(hint));
    }
    url.or(email)
}

/// People are told to register, but not where.
fn remind_of_address(cursor: &Cursor, registration: &Registration) {
    let open = registration.states.iter().find(|one| one.state.takes_people());
    let Some(open) = open.filter(|_| registration.url.is_none()) else { return };
    // Why the one that is there cannot be used has been said.
    if ["url", "email"].iter().any(|key| cursor.json.get(key).is_some()) {
        return;
    }
    let name = open.state.name();
    let what = said!(
        "people can register ({name}), but it is not said where",
        "man kann sich anmelden ({name}), aber es steht nicht da, wo"
    );
    let hint = Said::new(
        "write \"url\": \"https://…\" or \"email\": \"name@example.org\"",
        "\"url\": \"https://…\" oder \"email\": \"name@example.org\" schreiben",
    );
    cursor.key("url").warn(what, Some(hint));
}

/// States that never hold, as the deadline comes before.
fn remind_of_states(cursor: &Cursor, registration: &Registration) {
    let Some(deadline) = &registration.deadline else { return };
    let is_late = |one: &&StateFrom| one.from.epoch_seconds() >= deadline.epoch_seconds();
    let late = registration.states.iter().filter(is_late);
    for one in late.filter(|one| one.state != RegistrationState::Closed) {
        let (name, from) = (one.state.name(), one.from.as_str().get(..16).unwrap_or_default());
        let what = said!(
            "{name} from {from} on never holds: registration is closed after the deadline",
            "{name} ab {from} gilt nie: nach dem Anmeldeschluss ist die Anmeldung geschlossen"
        );
        let hint = Said::new(
            "move the deadline, or take this state away",
            "den Anmeldeschluss verlegen oder diesen Stand streichen",
        );
        cursor.key("states").warn(what, Some(hint));
    }
}

/// Warns of a deadline after the event; its end closes the registration anyway.
pub fn remind_of_late_deadline(event: &Event, root: &Cursor) {
    let deadline = event.registration.as_ref().and_then(|one| one.deadline.as_ref());
    let (Some(deadline), Some(last)) = (deadline, event.days.last()) else { return };
    if deadline.epoch_seconds() <= last.ends.epoch_seconds() {
        return;
    }
    let what = Said::new(
        "the deadline is after the event",
        "der Anmeldeschluss liegt nach der Veranstaltung",
    );
    let hint = Said::new(
        "look at the year; registration is closed when the event ends",
        "das Jahr prüfen; mit der Veranstaltung endet auch die Anmeldung",
    );
    root.key("registration").key("deadline").warn(what, Some(hint));
}
