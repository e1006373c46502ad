//! The languages of an event whose source does not say them.

use std::collections::HashMap;

use crate::author::said;

use super::{DraftText, Notes};

/// The codes of an event's languages, its own first: the one that is known, else that of most
/// sessions, which is noted. Those of texts that name theirs come after it.
pub fn languages<'t>(
    known: Option<String>,
    of_sessions: impl Iterator<Item = &'t String>,
    texts: impl Iterator<Item = &'t DraftText>,
    notes: &mut Notes,
) -> Vec<String> {
    let own = known.or_else(|| {
        let code = most(of_sessions)?;
        let what = said!(
            "the schedule does not say its language: it is “{code}” now, as that of most sessions; better say it with --language",
            "der Zeitplan nennt seine Sprache nicht: sie ist jetzt „{code}“ wie die der meisten Programmpunkte; besser mit --language angeben"
        );
        notes.add(what, "");
        Some(code)
    });
    let mut codes: Vec<String> = own.into_iter().collect();
    for (code, _) in texts.flat_map(|text| &text.0) {
        if !code.is_empty() && !codes.contains(code) {
            codes.push(code.clone());
        }
    }
    codes
}

/// The most frequent code; the first in the alphabet of equally frequent ones.
fn most<'t>(codes: impl Iterator<Item = &'t String>) -> Option<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for code in codes {
        *counts.entry(code).or_default() += 1;
    }
    let most = counts.into_iter().max_by(|one, other| (one.1, other.0).cmp(&(other.1, one.0)));
    most.map(|(code, _)| code.to_owned())
}
