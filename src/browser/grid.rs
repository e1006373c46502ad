//! Laying out a day of the programme as a grid.
//!
//! Positions are styles of single elements: the policy of the pages forbids these in the
//! markup, and allows them to scripts.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{
    history::listen,
    query::document,
    query::{all, all_in, set_style},
};

/// A label at the edge of a grid: its text, its grid area, and the class of that edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    pub text: String,
    pub area: String,
    pub class: &'static str,
}

/// Gives a list rows and columns, each of its entries an area, and labels at the edges.
pub fn lay_out(list: &Element, rows: &str, columns: &str, areas: &[String], edges: &[Edge]) {
    set_style(list, "grid-template-rows", rows);
    set_style(list, "grid-template-columns", columns);
    for (entry, area) in all_in(list, ".entry").iter().zip(areas) {
        set_style(entry, "grid-area", area);
    }
    for Edge { text, area, class } in edges {
        let edge = document().and_then(|document| document.create_element("div").ok());
        let Some(edge) = edge else { continue };
        edge.set_class_name(class);
        edge.set_text_content(Some(text));
        // Every entry has its time and room itself.
        let _ = edge.set_attribute("aria-hidden", "true");
        set_style(&edge, "grid-area", area);
        let _ = list.append_child(&edge);
    }
}

/// Draws a line through a row of a grid, at a share of its height in percent.
pub fn draw_now(list: &Element, area: &str, share: i64) {
    let line = document().and_then(|document| document.create_element("div").ok());
    if let Some(line) = line {
        line.set_class_name("grid-edge grid-now");
        let _ = line.set_attribute("aria-hidden", "true");
        set_style(&line, "grid-area", area);
        set_style(&line, "--passed", &format!("{share}%"));
        let _ = list.append_child(&line);
    }
}

/// What has the focus by keyboard in a part of the page that is scrolled sideways.
const SCROLLED: &str = "[data-grid] :focus-visible";

/// Brings what gets the focus by keyboard into sight sideways, too: Chromium leaves a link that is
/// seen in part where it is.
pub fn show_focused() {
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(target) = target.filter(|target| target.matches(SCROLLED).unwrap_or(false)) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            options.set_inline(ScrollLogicalPosition::Nearest);
            target.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    listen("focusin", listener.into_js_value());
}

/// Removes the labels. The other styles mean nothing without a grid.
pub fn clear_edges(selector: &str) {
    all(selector).iter().for_each(Element::remove);
}
