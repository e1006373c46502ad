//! Ids, which become addresses of pages.

use std::collections::BTreeSet;

use crate::{event::Id, i18n::Locale, route::is_reserved};

use super::{
    cursor::Cursor,
    json::quoted,
    kinds::Kind,
    said::{Said, said},
    slug::{LONGEST, slug},
};

/// Reads an id.
pub fn id(cursor: &Cursor) -> Option<Id> {
    const EXPECTED: Said = Said::new("an id of a-z, 0-9 and -", "eine ID aus a-z, 0-9 und -");
    let found = cursor.string(EXPECTED)?;
    if is_id(found) {
        return Some(found.to_owned());
    }
    let suggestion = slug(found);
    let hint =
        is_id(&suggestion).then(|| said!("such as \"{suggestion}\"", "etwa \"{suggestion}\""));
    cursor.wrong(EXPECTED, hint)
}

/// Whether a page may have this id: it must not be an address of the site itself or of a
/// language.
pub fn is_free_for_a_page(cursor: &Cursor, id: &str) -> bool {
    let own = cursor.context.languages.iter().map(String::as_str);
    let mut languages = own.chain(Locale::ALL.iter().map(|locale| locale.name()));
    let free = !is_reserved(id) && !languages.any(|code| code.eq_ignore_ascii_case(id));
    if !free {
        cursor.key("id").expected::<()>(Said::new(
            "an id that is no address of the site itself",
            "eine ID, die keine Adresse der Website selbst ist",
        ));
    }
    free
}

/// Reads a reference to a thing of the event.
pub fn reference(kind: Kind) -> impl Fn(&Cursor) -> Option<Id> {
    move |cursor| {
        let id = cursor.string(kind.id_of())?.trim();
        cursor.context.names.refer(kind, id, &cursor.place);
        is_id(id).then(|| id.to_owned())
    }
}

/// Drops and reports items with the name of an earlier one.
pub fn without_repetitions<T>(
    cursor: &Cursor,
    mut items: Vec<T>,
    name: impl Fn(&T) -> String,
) -> Vec<T> {
    let mut seen = BTreeSet::new();
    items.retain(|item| {
        let name = name(item);
        let is_new = seen.insert(name.clone());
        if !is_new {
            let name = quoted(&name);
            let what = said!(
                "{name} stands here again; once is enough",
                "{name} steht hier noch einmal; einmal genügt"
            );
            cursor.warn(what, None);
        }
        is_new
    });
    items
}

/// Whether this can be an id.
pub fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_ids_and_what_is_none() {
        for text in ["a", "workshop-1", "2026", "-"] {
            assert!(is_id(text), "{text}");
        }
        let long = "a".repeat(LONGEST + 1);
        for text in ["", "Workshop", "a b", "ä", "a/b", "..", "a.b", "a\n", &long] {
            assert!(!is_id(text), "{text:?}");
        }
    }
}
