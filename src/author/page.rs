//! Pages of text, such as imprint and privacy notice.

use crate::{
    event::{Id, Page, PageRole},
    route::Route,
};

use super::{
    cursor::Cursor,
    fields::Fields,
    finding::{Finding, Severity},
    ids::{is_free_for_a_page, reference},
    json::Json,
    kinds::Kind,
    question::questions,
    said::{Said, said},
    small::link_or_own,
    text::{rich, text},
};

/// The last place of the menu.
const LAST: u32 = 50;

/// The first page is always the first entry.
const FIRST: u32 = 2;

/// With more of them the menu takes a third line on many screens, and visitors read long lists less.
const ENOUGH_IN_MENU: usize = 3;

/// Reads the pages.
pub fn pages(fields: &mut Fields) -> Vec<Page> {
    let pages = fields.entries("pages", Kind::Page, page);
    remind_of_missing(&fields.cursor, &pages);
    remind_of_long_menu(&fields.cursor, &pages);
    with_two_levels(&fields.cursor, pages)
}

fn page(id: &str, fields: &mut Fields) -> Option<Page> {
    let is_free = is_free_for_a_page(&fields.cursor, id);
    let role = fields.needed("role", Cursor::one_of);
    let title = fields.needed("title", text);
    let questions = questions(id, fields);
    let needs_body = questions.is_empty();
    let body = if needs_body { fields.needed("body", rich) } else { fields.optional("body", rich) };
    let page = Page {
        short_title: fields.optional("short_title", text),
        menu: fields.optional("menu", place_in_menu).flatten(),
        under: fields.optional("under", reference(Kind::Page)),
        call: fields.optional("call", link_or_own),
        files: fields.references("files", Kind::File),
        id: id.to_owned(),
        role: role?,
        title: title?,
        questions,
        body,
    };
    (is_free && (page.body.is_some() || !needs_body)).then_some(page)
}

/// Reads a place in the menu: `true` is the last one.
fn place_in_menu(cursor: &Cursor) -> Option<Option<u32>> {
    match cursor.json {
        Json::Flag(true) => Some(Some(LAST)),
        Json::Flag(false) => Some(None),
        Json::Whole(place) if (u64::from(FIRST)..=u64::from(LAST)).contains(place) => {
            Some(u32::try_from(*place).ok())
        }
        _ => {
            let first = Route::MENU.len() + 1;
            cursor.expected(said!(
                "true, false, or a place in the menu from {FIRST} to {LAST} ({first} is the first one behind the others)",
                "true, false, oder ein Platz im Menü von {FIRST} bis {LAST} ({first} ist der erste nach den anderen)"
            ))
        }
    }
}

/// A page that stands under another has none under itself: neither can they stand in a circle.
fn with_two_levels(root: &Cursor, mut pages: Vec<Page>) -> Vec<Page> {
    let lower: Vec<(Id, Id)> =
        pages.iter().filter_map(|page| Some((page.id.clone(), page.under.clone()?))).collect();
    for page in &mut pages {
        let above = page.under.as_ref().and_then(|id| lower.iter().find(|(own, _)| own == id));
        let Some((id, above)) = above else { continue };
        let what = said!(
            "\"{id}\" itself stands under \"{above}\"; there are two levels",
            "\"{id}\" steht selbst unter \"{above}\"; es gibt zwei Ebenen"
        );
        let hint = Said::new(
            "name a page here that stands under none, or leave \"under\" out",
            "hier eine Seite nennen, die unter keiner steht, oder \"under\" weglassen",
        );
        if let Some(mut place) = root.context.names.place(Kind::Page, &page.id) {
            place.path += ".under";
            root.context.report.add(Finding::new(Severity::Error, place, what, Some(hint)));
        }
        page.under = None;
    }
    pages
}

/// Warns about missing pages that are legally required in most countries.
fn remind_of_missing(root: &Cursor, pages: &[Page]) {
    for role in [PageRole::Imprint, PageRole::Privacy, PageRole::Accessibility] {
        if pages.iter().all(|page| page.role != role) {
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

fn remind_of_long_menu(root: &Cursor, pages: &[Page]) {
    let count = pages.iter().filter(|page| page.menu.is_some()).count();
    if count > ENOUGH_IN_MENU {
        let what = said!(
            "{count} pages are in the menu, beside those that every site has",
            "{count} Seiten stehen im Menü, neben denen, die jede Website hat"
        );
        let hint = said!(
            "visitors find their way in a short one: up to {ENOUGH_IN_MENU}, the others under one of them (\"under\")",
            "in einem kurzen finden sich Besucher:innen zurecht: bis zu {ENOUGH_IN_MENU}, die anderen unter einer davon (\"under\")"
        );
        root.key("pages").warn(what, Some(hint));
    }
}
