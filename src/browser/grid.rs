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
        if let Some(edge) = append_edge(list, class, area) {
            edge.set_text_content(Some(text));
        }
    }
}

/// Draws a line through a row of a grid, at a share of its height in percent.
pub fn draw_now(list: &Element, area: &str, share: i64) {
    if let Some(line) = append_edge(list, "grid-edge grid-now", area) {
        set_style(&line, "--passed", &format!("{share}%"));
    }
}

fn append_edge(list: &Element, class: &str, area: &str) -> Option<Element> {
    let edge = document()?.create_element("div").ok()?;
    edge.set_class_name(class);
    // Every entry has its time and room itself.
    let _ = edge.set_attribute("aria-hidden", "true");
    set_style(&edge, "grid-area", area);
    list.append_child(&edge).ok()?;
    Some(edge)
}

/// Brings what gets the focus by keyboard into sight sideways, too: Chromium leaves a link that is
/// seen in part where it is.
pub fn show_focused() {
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let in_grid = "[data-grid] :focus-visible";
        if let Some(target) = target.filter(|target| target.matches(in_grid).unwrap_or(false)) {
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
