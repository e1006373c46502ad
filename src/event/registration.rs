//! Registering for the whole event.

use serde::Serialize;

use super::{
    Event, FromTree, Text, Timestamp, Tree,
    named_enum::data_enum,
    tree::{fill, from_object},
};
#[cfg(not(target_arch = "wasm32"))]
use super::{FeeCategory, RichText, Signup};

/// Whether and where people can register. What the page about it alone tells is not read by the
/// app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Registration {
    /// In their order; none if it is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<StateFrom>,
    /// The address of a page, or `mailto:` and an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What its button says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<Text>,
    /// Afterwards it is closed, whatever its states say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Timestamp>,
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<FeeCategory>,
    /// What holds for all fees.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees_note: Option<RichText>,
    /// What is paid with the fee.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub included: Option<RichText>,
    /// Until when, and at what price, one can withdraw.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation: Option<RichText>,
    /// How groups register.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<RichText>,
    /// How journalists get accredited.
    #[cfg(not(target_arch = "wasm32"))]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub press: Option<RichText>,
}

from_object! {
    Registration {
        states, url, label, deadline,
        #[cfg(not(target_arch = "wasm32"))]
        categories,
        #[cfg(not(target_arch = "wasm32"))]
        fees_note,
        #[cfg(not(target_arch = "wasm32"))]
        included,
        #[cfg(not(target_arch = "wasm32"))]
        cancellation,
        #[cfg(not(target_arch = "wasm32"))]
        groups,
        #[cfg(not(target_arch = "wasm32"))]
        press,
    }
}

data_enum! {
    /// Whether the event takes people.
    pub enum RegistrationState {
        NotYet = "not_yet",
        Open = "open",
        /// A few places are left.
        Few = "few",
        /// All are taken, but some may become free.
        WaitingList = "waiting_list",
        Full = "full",
        Closed = "closed",
    }
}

impl Registration {
    /// The moment from which on people can register.
    pub fn opens(&self) -> Option<&Timestamp> {
        self.states.iter().find(|one| one.state.takes_people()).map(|one| &one.from)
    }
}

impl RegistrationState {
    /// That of a run, if there is one like it.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_signup(signup: &Signup) -> Option<Self> {
        Some(match signup {
            Signup::NotNeeded => return None,
            Signup::Open(_) => Self::Open,
            Signup::Few(_) => Self::Few,
            Signup::WaitingList(_) => Self::WaitingList,
            Signup::Full => Self::Full,
            Signup::Closed => Self::Closed,
        })
    }

    /// Whether people can register, be it for a waiting list.
    pub fn takes_people(self) -> bool {
        matches!(self, Self::Open | Self::Few | Self::WaitingList)
    }
}

/// A state, and the moment from which on it holds: 1970 if it always has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StateFrom {
    pub state: RegistrationState,
    pub from: Timestamp,
}

impl FromTree for StateFrom {
    // Without one that is not understood, the state before it would seem to go on.
    const STANDS_ALONE: bool = false;

    fn form() -> String {
        "a state, and the moment from which on it holds".to_owned()
    }

    fn blank() -> Self {
        Self { state: FromTree::blank(), from: FromTree::blank() }
    }

    fn fill(&mut self, mut tree: Tree) -> Option<()> {
        fill(&mut self.state, &mut tree, "state")?;
        fill(&mut self.from, &mut tree, "from")
    }
}

impl Event {
    /// The states of the registration, each with the moment from which on it holds, in seconds
    /// since 1970; of those that have begun, the newest holds. None if they are not known, or if
    /// nothing takes place. The deadline and the end of the event close it.
    pub fn registration_times(&self) -> Vec<(RegistrationState, i64)> {
        let mut times = Vec::new();
        let Some(registration) = self.registration.as_ref().filter(|_| !self.is_off()) else {
            return times;
        };
        let Some(first) = registration.states.first() else { return times };
        let mut end = self.days.last().map_or(i64::MAX, |day| day.ends.epoch_seconds());
        if let Some(deadline) = &registration.deadline {
            end = end.min(deadline.epoch_seconds());
        }
        if first.from.epoch_seconds() > 0 {
            times.push((RegistrationState::NotYet, 0));
        }
        for one in &registration.states {
            let from = one.from.epoch_seconds();
            if from < end {
                times.push((one.state, from));
            }
        }
        times.push((RegistrationState::Closed, end));
        times
    }

    /// The state that holds at a moment, in seconds since 1970.
    pub fn registration_at(&self, now: i64) -> Option<RegistrationState> {
        let times = self.registration_times().into_iter().filter(|(_, from)| *from <= now);
        times.max_by_key(|(_, from)| *from).map(|(state, _)| state)
    }

    /// The times for the script in the head, `not_yet=0 open=1788256800`.
    pub fn registration_text(&self) -> String {
        let mut text = String::new();
        for (state, from) in self.registration_times() {
            text += state.name();
            text.push('=');
            text += &from.to_string();
            text.push(' ');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{RegistrationState::*, *};
    use crate::event::{Change, EventState, fixture};

    fn at(moment: &str) -> i64 {
        Timestamp::parse(&format!("{moment}:00+02:00")).unwrap().epoch_seconds()
    }

    #[test]
    fn ok_the_newest_state_that_has_begun_holds() {
        let event = fixture::with_registration("2026-05-01T18:00");
        for (moment, state) in [
            ("2026-03-31T23:59", NotYet),
            ("2026-04-01T10:00", Open),
            ("2026-04-20T00:00", Few),
            ("2026-05-01T17:59", Few),
            // The deadline comes before the state that was planned for later.
            ("2026-05-01T18:00", Closed),
            ("2026-05-08T12:00", Closed),
        ] {
            assert_eq!(event.registration_at(at(moment)), Some(state), "{moment}");
        }
    }

    #[test]
    fn ok_without_a_deadline_the_event_itself_closes_it() {
        let mut event = fixture::with_registration("2026-05-01T18:00");
        event.registration.as_mut().unwrap().deadline = None;
        assert_eq!(event.registration_at(at("2026-05-08T12:00")), Some(WaitingList));
        assert_eq!(event.registration_at(at("2026-05-09T04:00")), Some(Closed));
        // A file that was corrected by hand may have another order.
        event.registration.as_mut().unwrap().states.reverse();
        assert_eq!(event.registration_at(at("2026-04-02T12:00")), Some(Open));
    }

    #[test]
    fn ok_nothing_is_said_of_what_is_not_known_or_does_not_take_place() {
        let mut event = fixture::with_registration("2026-05-01T18:00");
        event.state =
            Some(EventState { is: Change::Cancelled, note: None, previous_days: Vec::new() });
        assert_eq!((event.registration_at(0), event.registration_text()), (None, String::new()));
        event.state = None;
        assert!(event.registration_text().starts_with("not_yet=0 open=1775030400 few="));
        event.registration.as_mut().unwrap().states.clear();
        assert_eq!(event.registration_at(0), None);
    }

    #[test]
    fn err_a_state_that_is_not_understood_is_no_reason_to_go_on_with_the_one_before() {
        let read = |state: &str| {
            let json = format!(
                r#"{{"states": [{{"state": "open", "from": "2026-04-01T10:00:00+02:00"}},
                    {{"state": "{state}", "from": "2026-04-20T00:00:00+02:00"}}]}}"#
            );
            Registration::from_tree(serde_json::from_str(&json).unwrap())
        };
        assert!(read("full").is_some());
        assert_eq!(read("voll"), None);
    }
}
