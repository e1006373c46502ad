//! Finds things that were published under another id.

use std::collections::{BTreeMap, BTreeSet};

/// A thing: its id, and what it is recognised by.
pub type Marked<'a> = (&'a str, String);

/// The old ids of things by the ids that they have now: of those that are recognised, whose old
/// id does not name the like any more.
pub fn renamed<'a>(published: &[Marked<'a>], now: &[Marked<'a>]) -> BTreeMap<&'a str, &'a str> {
    let by_mark = unique(published);
    let (before, after) = (by_id(published), by_id(now));
    let mut given = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (id, mark) in now {
        let is_as_before = before.get(id).is_some_and(|before| *before == mark);
        let Some(&old) = by_mark.get(mark.as_str()).filter(|old| !is_as_before && *old != id)
        else {
            continue;
        };
        let is_still_there = after.get(old).is_some_and(|after| *after == mark);
        if !is_still_there && given.insert(old) {
            renamed.insert(*id, old);
        }
    }
    renamed
}

fn by_id<'m, 'a>(things: &'m [Marked<'a>]) -> BTreeMap<&'a str, &'m str> {
    things.iter().map(|(id, mark)| (*id, mark.as_str())).collect()
}

/// The ids by marks, without those marks that several have.
fn unique<'m, 'a>(things: &'m [Marked<'a>]) -> BTreeMap<&'m str, &'a str> {
    let mut ids: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for (id, mark) in things {
        ids.entry(mark).and_modify(|id| *id = None).or_insert(Some(id));
    }
    ids.into_iter().filter_map(|(mark, id)| Some((mark, id?))).collect()
}
