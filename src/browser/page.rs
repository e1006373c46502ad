//! The page in which the app starts.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

use super::query::{all, document, element};

/// What the page says about itself, in the `data-` attributes of `<html>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageInfo {
    /// The way to the root of the site.
    pub root: String,
    /// The address of the site, if the organiser has said it.
    pub site: Option<String>,
    /// The content hash of the `event.json` that the page was made from; empty if it was
    /// not made from any.
    pub content: String,
    /// Path of an outline of that file, if it takes long to load.
    pub outline: Option<String>,
    /// The revision of that file.
    pub revision: u64,
    /// Languages of the interface, and the addresses of the files with their words.
    pub words: Vec<(String, String)>,
    /// The clock that the page was made with, in seconds since 1970.
    pub now: Option<i64>,
    /// The language it is in.
    pub language: String,
    /// The markup was altered, or bringing it alive has failed: draw it anew.
    pub mount: bool,
}

/// How the app has started; `data-ready` of `<html>` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    Hydrated,
    Mounted,
}

/// A file of this many bytes takes a while to load (as in `public/head.js`).
const LARGE: usize = 160_000;

impl PageInfo {
    /// Whether the event takes much longer to load than the page and the app.
    pub fn is_large(&self) -> bool {
        let length = self.content.split('-').next().unwrap_or_default();
        length.parse().is_ok_and(|bytes: usize| bytes >= LARGE)
    }

    pub fn read() -> Self {
        let data = |name: &str| html().and_then(|html| html.dataset().get(name));
        Self {
            root: data("root").unwrap_or_else(|| "./".to_owned()),
            site: data("site"),
            content: data("content").unwrap_or_default(),
            outline: data("outline"),
            revision: data("revision").and_then(|number| number.parse().ok()).unwrap_or_default(),
            words: words(),
            now: data("now").and_then(|now| now.parse().ok()),
            language: html().map(|html| html.lang()).unwrap_or_default(),
            mount: data("mount").is_some(),
        }
    }
}

/// The files with words: pages name them beside the start script, the page of `trunk serve` in
/// its root element. Their addresses are whole, for that of the page changes.
fn words() -> Vec<(String, String)> {
    let script = element("script[data-words]");
    let folder = script.as_ref().and_then(|script| script.get_attribute("src"));
    let named = script.or_else(html).and_then(|one| one.dataset().get("words"));
    let base = whole(folder.as_deref().unwrap_or("/"), None);
    let file = |pair: &str| {
        let (code, name) = pair.split_once('=')?;
        Some((code.to_owned(), whole(name, base.as_deref())?))
    };
    named.unwrap_or_default().split(' ').filter_map(file).collect()
}

/// The whole address of a link, from another address or from that of the page.
fn whole(link: &str, base: Option<&str>) -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    web_sys::Url::new_with_base(link, base.unwrap_or(&here)).ok().map(|url| url.href())
}

/// What the page says while the event is loading; the app has no words yet.
pub fn loading_words() -> String {
    element("#notice").and_then(|notice| notice.get_attribute("data-loading")).unwrap_or_default()
}

/// The element that holds the site.
pub fn app_root() -> Option<HtmlElement> {
    element("#app")
}

/// Removes all content of an element.
pub fn empty(element: &HtmlElement) {
    element.set_text_content(None);
}

/// Says that the app works, and shows what was held back until now.
pub fn ready(how: Ready) {
    let word = match how {
        Ready::Hydrated => "hydrated",
        Ready::Mounted => "mounted",
    };
    set_ready(word);
}

/// Forgets the layout that the script in the head has chosen: the list has its own by now.
pub fn forget_first_layout() {
    if let Some(html) = html() {
        html.dataset().delete("layout");
    }
}

/// Shows what the address has chosen, which was held back until now.
pub fn show_choice() {
    if let Some(html) = html() {
        html.dataset().delete("choosing");
    }
}

/// Shows urgent messages again, where one that is over was hidden (`public/head.js`).
pub fn show_urgent() {
    if let Some(html) = html() {
        html.dataset().delete("calm");
    }
}

/// Says from when on which state of the registration holds; the script in the head follows it.
pub fn tell_registration(times: &str) {
    if let Some(html) = html() {
        html.dataset().set("registrationTimes", times).ok();
    }
}

/// Says that the app does not work; the page stays as it is, with a quiet line.
pub fn fail() {
    set_ready("failed");
    show_choice();
    tell("data-data");
}

/// Says whether something is missing in the page, because it could not be read.
pub fn tell_partial(is_partial: bool) {
    if is_partial {
        tell("data-partial");
    } else if let Some(notice) = element("#notice") {
        let _ = notice.set_attribute("hidden", "");
    }
}

/// Shows the quiet line, with one of its texts.
fn tell(name: &str) {
    if let Some(notice) = element("#notice") {
        notice.set_text_content(notice.get_attribute(name).as_deref());
        let _ = notice.remove_attribute("hidden");
    }
}

/// Whether the app has given up.
pub(super) fn has_failed() -> bool {
    html().and_then(|html| html.dataset().get("ready")).is_some_and(|word| word == "failed")
}

/// Title and direction of the page after the address has changed, and two languages: of the page
/// itself, and of the words in it.
pub fn set_title(title: &str, [language, of_words]: [&str; 2], direction: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    // Setting them to what they are would make the browser style everything anew.
    if let Some(html) = html().filter(|html| html.lang() != language) {
        html.set_lang(language);
        html.set_dir(direction);
        document.body().iter().for_each(|body| body.set_lang(of_words));
    }
}

/// Removes from the head what belongs to the page that was loaded: its address and its other
/// languages. A visitor who shares the page then shares the address that is shown.
pub fn forget_loaded_address() {
    let named = "link[rel=canonical], link[rel=alternate], meta[property='og:url']";
    for element in all(named) {
        element.remove();
    }
}

fn set_ready(word: &str) {
    if let Some(html) = html() {
        html.dataset().delete("checking");
        let _ = html.dataset().set("ready", word);
    }
}

/// Tells the scripts of the page about something, by the name of an event.
pub(super) fn dispatch(name: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}

pub(super) fn html() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}
