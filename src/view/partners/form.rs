//! The form in which partners choose what they show, and how. Fields are named as in addresses
//! of frames (`public/head.js`), and their first choice is what a frame shows by itself.

use crate::{
    event::EASY_LANGUAGE,
    i18n::full_date,
    markup::{Element, Node, el},
    present::{Facet, LAYOUT, LIMIT, Layout, layouts, page_title, page_word},
    route::Route,
    view::{Scene, layout_name},
};

use super::code::frame_height;

/// A choice: value and name.
type Choice = (&'static str, &'static str);

/// The pages that partners choose from, the usual ones first.
const PAGES: [Route; 8] = [
    Route::Programme,
    Route::Now,
    Route::Workshops,
    Route::People,
    Route::Gallery,
    Route::Contact,
    Route::Press,
    Route::Home,
];

/// It leads nowhere: the script reads it.
pub(super) fn form(scene: &Scene) -> Element {
    el("form.embedding-form").attr("method", "dialog").with(what(scene)).with(how(scene))
}

fn what(scene: &Scene) -> Element {
    let words = scene.locale().partner_words();
    let layouts = layouts(&scene.event).into_iter().filter(|layout| *layout != Layout::Mine);
    let layouts = layouts.map(|layout| option(layout.name(), layout_name(scene.words(), layout)));
    let limit = el("input").attr("type", "number").attr("min", "1").attr("inputmode", "numeric");
    el("fieldset")
        .with(el("legend").with(words.what))
        .with(labelled(
            words.page,
            el("select").with_each(PAGES.iter().map(|page| of_page(scene, page))),
            "page",
        ))
        .with(labelled(words.other_page, other_page(scene), "address"))
        .with(languages(scene))
        .with(days(scene))
        .with(labelled(words.layout, el("select").with_each(layouts), LAYOUT))
        .with(labelled(words.limit, limit, LIMIT))
}

/// Any page by its address; what is called as the event is no special page.
fn other_page(scene: &Scene) -> Element {
    el("input")
        .attr("type", "url")
        .attr("data-wrong", scene.locale().partner_words().wrong_page)
        .attr("data-title", page_title(&scene.event, &scene.address.to(Route::Home)))
        .attr("data-height", frame_height(&Route::Home).to_string())
}

/// The script takes title and height of the frame from here.
fn of_page(scene: &Scene, page: &Route) -> Element {
    let title = page_title(&scene.event, &scene.address.to(page.clone()));
    option(&page.path(), page_word(page, scene.words()))
        .attr("data-title", title)
        .attr("data-height", frame_height(page).to_string())
}

fn languages(scene: &Scene) -> Option<Element> {
    let codes = &scene.event.languages;
    // Of easy words there are not all pages.
    let whole = codes.iter().filter(|code| *code != EASY_LANGUAGE);
    let options = whole.map(|code| {
        let folder = if code == scene.event.default_language() { "" } else { code.as_str() };
        let is_own = (code == scene.language()).then_some("");
        option(folder, scene.language_name(code)).attr_if("selected", is_own)
    });
    let select = el("select").with_each(options);
    (codes.len() > 1).then(|| labelled(scene.words().language_switch, select, "lang"))
}

fn days(scene: &Scene) -> Option<Element> {
    let days = scene.event.days.iter();
    let days = days.map(|day| option(day.date.as_str(), &full_date(&day.date, scene.locale())));
    let all = option("", scene.locale().partner_words().all_days);
    let select = el("select").with(all).with_each(days);
    (scene.event.days.len() > 1).then(|| labelled(scene.words().day, select, Facet::Day.name()))
}

fn how(scene: &Scene) -> Element {
    let words = scene.locale().partner_words();
    let themes = [("auto", words.theme_auto), ("light", words.light), ("dark", words.dark)];
    let grounds = [("paper", words.paper), ("transparent", words.transparent)];
    let links = [("frame", words.links_frame), ("top", words.links_top), ("new", words.links_new)];
    let colour = el("input").attr("type", "color");
    el("fieldset")
        .with(el("legend").with(words.how))
        .with(select(words.theme, "theme", &themes))
        .with(select(words.background, "background", &grounds))
        .with(select(scene.words().links, "links", &links))
        .with(checkbox(words.own_accent, "own-accent", false))
        .with(labelled(words.accent, colour, "accent"))
        .with(checkbox(words.heading, "heading", true))
        .with(checkbox(words.search, "search", true))
}

fn select(label: &'static str, name: &'static str, choices: &[Choice]) -> Element {
    let options = choices.iter().map(|(value, text)| option(value, text));
    labelled(label, el("select").with_each(options), name)
}

fn option(value: &str, text: &str) -> Element {
    el("option").attr("value", value).with(text)
}

fn labelled(label: &'static str, control: Element, name: &'static str) -> Element {
    el("label.embedding-field").with(el("span").with(label)).with(control.attr("name", name))
}

/// A box to check.
pub(super) fn checkbox(label: &'static str, name: &'static str, is_checked: bool) -> Element {
    let control: Node = el("input")
        .attr("type", "checkbox")
        .attr("name", name)
        .attr_if("checked", is_checked.then_some(""))
        .into();
    el("label.filter-dialog-choice").with(control).with(el("span").with(label))
}
