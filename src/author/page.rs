//! Pages of text, and those that hardly any site may be without.

use crate::event::{Page, PageRole};

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::is_free_for_a_page,
    text::{rich, text},
};

const ROLES: [(&str, PageRole); 4] = [
    ("imprint", PageRole::Imprint),
    ("privacy", PageRole::Privacy),
    ("accessibility", PageRole::Accessibility),
    ("other", PageRole::Other),
];

/// Reads a page.
pub fn page(id: &str, fields: &mut Fields) -> Option<Page> {
    let is_free = is_free_for_a_page(&fields.cursor, id);
    let role = fields.needed("role", |cursor: &Cursor| cursor.one_of(&ROLES));
    let (title, body) = (fields.needed("title", text), fields.needed("body", rich));
    let page = Page { id: id.to_owned(), role: role?, title: title?, body: body? };
    is_free.then_some(page)
}

/// Reminds of the pages that the law asks for in most places.
pub fn remind_of_missing(root: &Cursor, pages: &[Page]) {
    for (name, role) in ROLES {
        if role != PageRole::Other && pages.iter().all(|page| page.role != role) {
            root.key("pages").warn(&format!("a page with the role \"{name}\""), "none", None);
        }
    }
}
