//! The page of data: what of the event is offered to other programs, and under which conditions.
//!
//! Only the program draws it, as nothing on it is alive: the app need not weigh more for it.

mod file_item;
mod source;

use crate::{
    event::EASY_LANGUAGE,
    export::WrittenFile,
    i18n::numeric_date,
    markup::{Element, Node, el},
    route::Route,
};

use super::{
    Scene,
    part::{page_head, section_mark, titled},
};

use file_item::{embedded_item, file_item};
use source::source_line;

pub(super) fn data_page(scene: &Scene) -> Node {
    let words = scene.locale().data_words();
    let lead = el("p.page-head-note").with(words.lead);
    let mark = section_mark(&Route::Data.path(), scene.data_files.len());
    let head = page_head(mark, scene.words().data, lead);
    let source = el("div").with(el("p").with(words.source_note)).with(source_line(scene));
    let partners = scene.link(Route::Embedding, scene.words().for_partners);
    let page = el("div.data")
        .with(titled(words.files, Some(files(scene))))
        .with(titled(words.licence, Some(licence(scene))))
        .with(titled(words.source, Some(source)))
        .with(titled(words.updated, Some(updated(scene))))
        .with(titled(scene.words().embedding, Some(el("p.way-on").with(partners))));
    [head.into(), page.into()].into()
}

/// The files in the language of the page, and those for all languages.
fn files(scene: &Scene) -> Element {
    let words = scene.locale().data_words();
    let is_here = |file: &&WrittenFile| {
        file.language.as_deref().is_none_or(|language| language == scene.language())
    };
    let items = scene.data_files.iter().filter(is_here).map(|file| file_item(scene, file));
    // The page is not written in easy words.
    let languages = scene.event.languages.iter().filter(|code| *code != EASY_LANGUAGE);
    let has_others = languages.count() > 1;
    // Where the address of the site is not known, pages show none.
    let has_addresses = scene.site_url.is_some();
    el("div")
        .with(has_others.then(|| el("p").with(words.other_languages)))
        .with((!has_addresses).then(|| el("p").attr("data-screen-only", "").with(words.copying)))
        .with(el("ul").with_each(items).with(embedded_item(scene)))
}

/// Under which conditions they may be used; without a licence, that one has to ask.
fn licence(scene: &Scene) -> Element {
    let words = scene.locale().data_words();
    let Some(licence) = &scene.event.data_licence else {
        let ask = scene.link(Route::Contact, scene.words().questions);
        return el("div").with(el("p").with(words.no_licence)).with(el("p.way-on").with(ask));
    };
    let label = scene.text(&licence.label);
    let name: Node = match &licence.url {
        Some(url) => el("a").attr("href", url).attr("rel", "license").with(label).into(),
        None => label,
    };
    let note = licence.note.as_ref().map(|note| el("p.link-note").with(scene.text(note)));
    el("div").with(el("p").with(name)).with(note)
}

fn updated(scene: &Scene) -> Element {
    let stamp = &scene.event.updated;
    let day = numeric_date(&stamp.date(), scene.locale());
    el("p").with(el("time").attr("datetime", stamp.date().as_str()).with(day))
}

#[cfg(test)]
mod tests;
