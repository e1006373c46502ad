//! Sessions without a text, where nearly all others of their kind have one.

use crate::event::{Session, SessionKind};

use super::{
    super::{
        kinds::Kind,
        remark::Remark,
        said::{Said, said},
    },
    remarks::Remarks,
};

/// Fewer sessions of a kind are no rule.
const FEWEST: usize = 8;
/// Of as many sessions, one may be without before it is the rule of this event.
const ONE_OF: usize = 8;

/// Remarks on sessions of which visitors learn nothing but the title.
pub fn look(remarks: &mut Remarks) {
    let event = remarks.event;
    for kind in SessionKind::ALL.iter().filter(|kind| is_explained(**kind)) {
        let all = event.sessions.iter().filter(|session| session.kind == *kind);
        let (with, without): (Vec<_>, Vec<_>) = all.partition(|session| says_more(session));
        let count = with.len() + without.len();
        if count < FEWEST || without.len() * ONE_OF > count {
            continue;
        }
        for session in without {
            let others = with.len();
            let said = [
                said!(
                    "neither summary nor description; {others} others of this kind have one",
                    "weder Zusammenfassung noch Beschreibung; {others} andere dieser Art haben eine"
                ),
                Said::new(
                    "visitors learn nothing but the title",
                    "Besucher:innen erfahren nichts als den Titel",
                ),
                Said::new(
                    "write a \"summary\" of one sentence",
                    "eine \"summary\" von einem Satz schreiben",
                ),
            ];
            let place = remarks.place(Kind::Session, &session.id, "");
            remarks.add(Remark::NoDescription, place, said);
        }
    }
}

/// Whether sessions of a kind are explained by a text. "Lunch" and "Welcome" say it all.
fn is_explained(kind: SessionKind) -> bool {
    use SessionKind::{Keynote, Panel, Poster, Talk, Workshop};
    matches!(kind, Talk | Keynote | Panel | Workshop | Poster)
}

fn says_more(session: &Session) -> bool {
    session.summary.is_some() || session.description.is_some() || session.results.is_some()
}
