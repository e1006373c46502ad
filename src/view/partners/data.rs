//! The programme as files, for other applications.

use crate::{
    export::DataFile,
    i18n::PartnerWords,
    markup::{Element, Node, el},
    route::{Address, Route},
    view::{Scene, part::titled},
};

/// The files, each with what it is for, and under which licence they may be used.
pub(super) fn data(scene: &Scene) -> Option<Element> {
    let words = scene.locale().partner_words();
    let home = scene.address.to(Route::Home);
    // There is one event.json for all languages.
    let root = Address::new(None, Route::Home);
    let items = DataFile::of(&scene.event).map(|one| {
        let home = if one.is_in_each_language() { &home } else { &root };
        file(scene, &home.file(one.name()), note(one, words))
    });
    let list = el("ul.link-list").with_each(items);
    let content = [el("p").with(words.data_note), list].into_iter().chain(licence(scene));
    titled(words.data, Some(el("div").with(content.collect::<Vec<_>>())))
}

/// What a file is for.
fn note(file: DataFile, words: &PartnerWords) -> &'static str {
    match file {
        DataFile::Calendar => words.data_calendar,
        DataFile::Workbook | DataFile::Table => words.data_table,
        DataFile::ScheduleXml | DataFile::ScheduleJson => words.data_schedule,
        DataFile::Event => words.data_event,
        DataFile::NewsFeed => words.data_feed,
    }
}

fn file(scene: &Scene, path: &str, note: &'static str) -> Element {
    let name = path.rsplit('/').next().unwrap_or(path).to_owned();
    let link = el("a").attr("href", scene.file(path)).attr("translate", "no").with(name);
    el("li").with(link).with(" ").with(el("span.link-note").with(note))
}

fn licence(scene: &Scene) -> Option<Element> {
    let words = scene.locale().partner_words();
    let licence = scene.event.data_licence.as_ref()?;
    let label = scene.text(&licence.label);
    let name: Node = match &licence.url {
        Some(url) => el("a").attr("href", url).attr("rel", "license").with(label).into(),
        None => label,
    };
    Some(el("p").with(words.data_licence).with(": ").with(name))
}
