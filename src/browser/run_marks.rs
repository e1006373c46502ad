//! What the page says about single runs: whether they are favourites, whether they run now.
//!
//! A programme has thousands of these buttons and entries. They are found by their attributes
//! and changed in place: a signal for each would take longer to make than the page to draw.

use js_sys::encode_uri_component;
use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{
    address::{resolve, whole_address},
    focus::{focus, keep_at},
    query::{all, all_in, document, element},
    visibility::set_hidden,
};

const PRESSED: &str = "aria-pressed";

/// Presses the stars in a part of the page whose attribute has one of these values, and no
/// others. `word` is what pressed ones show.
pub fn mark_favourites(part: &str, attribute: &str, values: &[String], word: &str) {
    for button in all(&format!("{part} .star[aria-pressed=true]")) {
        let value = button.get_attribute(attribute).unwrap_or_default();
        if !values.contains(&value) {
            let _ = button.set_attribute(PRESSED, "false");
            all_in(&button, ".star-kept").iter().for_each(Element::remove);
        }
    }
    for value in values {
        for button in all(&format!("{part} .star[{attribute}=\"{value}\"]")) {
            let _ = button.set_attribute(PRESSED, "true");
            if all_in(&button, ".star-kept").is_empty() {
                let _ = said("star-kept", word).map(|kept| button.append_with_node_1(&kept));
            }
        }
    }
}

/// What only some of thousands say.
fn said(class: &str, text: &str) -> Option<Element> {
    let said = document()?.create_element("span").ok()?;
    said.set_class_name(class);
    said.set_text_content(Some(text));
    Some(said)
}

/// Marks the runs that run now, each on a day of the programme, with a text that says it, and
/// shows the button that leads there, if there is one.
pub fn mark_running<'a>(running: impl Iterator<Item = (&'a str, &'a str, String)>, has_now: bool) {
    for one in all(".days [data-running]") {
        let _ = one.remove_attribute("data-running");
    }
    all(".days .run-running").iter().for_each(Element::remove);
    for (day, id, text) in running {
        for one in all(&in_day(day, id)) {
            let _ = one.set_attribute("data-running", "");
            say_running(&one, &text);
        }
    }
    if let Some(button) = element(".day-now") {
        set_hidden(&button, !has_now);
    }
}

/// After what is known of the run, so that it is heard and seen before its star.
fn say_running(run: &Element, text: &str) -> Option<()> {
    let said = said("run-running", &format!(" {text}"))?;
    match run.query_selector(".run-details").ok()? {
        Some(details) => details.after_with_node_1(&said).ok(),
        None => run.prepend_with_node_1(&said).ok(),
    }
}

/// Draws the line of now above the entry of the run that comes next, with the time in words.
pub fn mark_next(next: Option<(&str, &str)>, text: &str) {
    for one in all(".days [data-now]") {
        let _ = one.remove_attribute("data-now");
    }
    let run = next.and_then(|(day, id)| element(&in_day(day, id)));
    if let Some(entry) = run.and_then(|run| run.closest(".entry").ok()?) {
        let _ = entry.set_attribute("data-now", text);
    }
}

/// Gives the focus to the link of the entry that a run stands in.
pub fn focus_link_of(run: &Element) {
    let entry = run.closest(".entry").ok().flatten();
    let link = entry.and_then(|entry| entry.query_selector("a").ok()?);
    if let Some(link) = link {
        focus(link.unchecked_ref());
    }
}

/// Scrolls to the entry of a run on a day of the programme, and returns it if it is there.
pub fn scroll_to_run(day: &str, id: &str) -> Option<Element> {
    // In a grid only the entry is laid out, and not the run in it.
    let run = element(&in_day(day, id))?.closest(".entry").ok()??;
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    // WebKit does not scroll to what it has not laid out.
    keep_at(&run, 0.0);
    run.scroll_into_view_with_scroll_into_view_options(&options);
    Some(run)
}

fn in_day(day: &str, id: &str) -> String {
    format!(".days [data-day=\"{day}\"] [data-run=\"{id}\"]")
}

/// Gives the links that subscribe to the calendar their addresses, which need the whole of its
/// own. `data-begins` is how the link to a web calendar begins.
pub fn show_webcal() {
    for link in all("a[data-webcal]") {
        let path = link.get_attribute("data-webcal").and_then(|path| resolve(&path));
        let address = whole_address(&path.unwrap_or_default());
        let after_scheme = address.split_once(':').map_or("", |(_, rest)| rest);
        let href = match link.get_attribute("data-begins") {
            Some(begins) => begins + &String::from(encode_uri_component(after_scheme)),
            None => format!("webcal:{after_scheme}"),
        };
        let _ = link.set_attribute("href", &href);
    }
}
