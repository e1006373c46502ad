//! Runs of the history in the words of the program.

use crate::{
    author::{
        differences::{became, instead, place, when},
        said::{Said, said},
    },
    event::{RunState, Session},
};

use super::{
    entry::{Held, RunDifference, SessionDifference},
    told::Teller,
};

impl Teller<'_> {
    /// What is different of a run; `None` if there is nothing to say.
    pub fn run(
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
        Some(self.say(&said))
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
            None => Some(self.say(&said!("now {there}", "jetzt {there}"))),
        }
    }

    /// `Do 7. Mai, 09:30–10:15, Saal`, after what has become of it; `None` if nothing is known.
    pub fn stands(self, held: &Held) -> Option<String> {
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
}
