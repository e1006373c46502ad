//! Pages of text, such as imprint and privacy notice.

use crate::event::{Page, PageRole};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::is_free_for_a_page,
    said::said,
    text::{rich, text},
};

/// Reads a page.
pub fn page(id: &str, fields: &mut Fields) -> Option<Page> {
    let is_free = is_free_for_a_page(&fields.cursor, id);
    let role = fields.needed("role", Cursor::one_of);
    let (title, body) = (fields.needed("title", text), fields.needed("body", rich));
    let page = Page { id: id.to_owned(), role: role?, title: title?, body: body? };
    is_free.then_some(page)
}

/// Warns about missing pages that are legally required in most countries.
pub fn remind_of_missing(root: &Cursor, pages: &[Page]) {
    for &role in PageRole::ALL {
        if role != PageRole::Other && pages.iter().all(|page| page.role != role) {
            let role = role.name();
            let what = said!(
                "there is no page with the role \"{role}\"",
                "es gibt keine Seite mit der Rolle \"{role}\""
            );
            let hint = said!(
                "most countries require one; \"treffpunkt pages add {role} FOLDER\" writes it from a template",
                "vielerorts ist sie Pflicht; „treffpunkt pages add {role} ORDNER“ schreibt sie aus einer Vorlage"
            );
            root.key("pages").warn(what, Some(hint));
        }
    }
}
