//! The programme as files, for other applications.

use crate::{
    export::{NEWS_FEED, SCHEDULE_JSON, SCHEDULE_XML},
    markup::{Element, Node, el},
    route::{Address, Route},
    view::{Scene, part::titled},
};

/// The files, each with what it is for, and under which licence they may be used.
pub(super) fn data(scene: &Scene) -> Option<Element> {
    let words = scene.locale().partner_words();
    let home = scene.address.to(Route::Home);
    let feed = (!scene.event.news.is_empty()).then(|| (home.file(NEWS_FEED), words.data_feed));
    let files = [
        (home.file("event.ics"), words.data_calendar),
        (home.file(SCHEDULE_XML), words.data_schedule),
        (home.file(SCHEDULE_JSON), words.data_schedule),
        // There is one for all languages.
        (Address::new(None, Route::Home).file("event.json"), words.data_event),
    ];
    let items = files.into_iter().chain(feed).map(|(path, note)| file(scene, &path, note));
    let list = el("ul.link-list").with_each(items);
    let content = [el("p").with(words.data_note), list].into_iter().chain(licence(scene));
    titled(words.data, Some(el("div").with(content.collect::<Vec<_>>())))
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
