//! The page for partners: how to show pages of this site in theirs.
//!
//! Only the program draws it, and a script of its own brings it alive (`public/partners.js`): in
//! the app it weighed 5 KB (brotli), words included, that every visitor would load for a page that editors of
//! websites see once.

mod code;
mod data;
mod form;

use crate::{
    markup::{Element, Node, el},
    route::{Address, Route},
};

use super::{
    Scene,
    part::{page_head, section_mark, term, terms, titled},
};

use code::{calendar_code, element_code, link_code};
pub use code::{frame_code, frame_height};
use data::data;
use form::{checkbox, form};

/// Where the address of the site is not known; the script knows it.
const SOMEWHERE: &str = "https://…/";

pub(super) fn partners_page(scene: &Scene) -> Node {
    let words = scene.locale().partner_words();
    let lead = el("p.page-head-note").with(words.lead);
    let mark = section_mark(&Route::Embedding.path(), 5);
    let head = page_head(mark, scene.words().embedding, lead);
    [head.into(), builder(scene).into(), data(scene).into(), notes(scene).into()].into()
}

/// The choices of a partner, and the lines to paste: here for the programme as it is.
fn builder(scene: &Scene) -> Element {
    let words = scene.locale().partner_words();
    let site = scene.site_url.as_deref().unwrap_or(SOMEWHERE);
    let programme = scene.address.to(Route::Programme);
    el("div.embedding")
        .with(form(scene))
        .with(preview(scene))
        .with(lines(scene, words.fixed, words.fixed_note, frame_code(scene, &programme, site)))
        .with(lines(scene, words.fitted, words.fitted_note, element_code(scene, &programme, site)))
        .with(lines(scene, words.link, words.link_note, link_code(scene, &programme, site)))
        .with(lines(scene, words.calendar, words.calendar_note, calendar_code(scene, site)))
}

/// The script fills it.
fn preview(scene: &Scene) -> Element {
    let words = scene.locale().partner_words();
    el("section.embedding-preview")
        .with(el("h2").with(words.preview))
        .with(el("form").attr("method", "dialog").with(checkbox(words.phone, "width", false)))
        .with(el("div.embedding-window"))
}

fn lines(scene: &Scene, title: &'static str, note: &'static str, code: String) -> Element {
    let words = scene.words();
    let copy = el("button.button-quiet")
        .attr("type", "button")
        .attr("data-copied", scene.locale().partner_words().copied)
        .attr("data-not-copied", scene.locale().partner_words().not_copied)
        .with(words.copy);
    el("section.embedding-code")
        .with(el("h2").with(title))
        .with(el("p").with(note))
        .with(el("pre").attr("tabindex", "0").attr("translate", "no").with(el("code").with(code)))
        .with(el("p").with(copy).with(" ").with(el("span").attr("role", "status")))
}

/// What editors of websites have to know, by the system that they use.
fn notes(scene: &Scene) -> Option<Element> {
    let words = scene.locale().partner_words();
    let notes = [
        ("WordPress", words.wordpress),
        ("TYPO3", words.typo3),
        ("Contao", words.contao),
        ("Drupal", words.drupal),
        ("Google Sites", words.google_sites),
        ("SharePoint", words.sharepoint),
        (words.consent, words.consent_note),
        (words.policy, words.policy_note),
    ];
    titled(words.notes, terms(notes.map(|(name, note)| term(name, Some(note))).into()))
}

/// The address of a page in a frame, below the root of the site.
fn frame_path(address: &Address) -> String {
    address.path() + "?frame"
}
