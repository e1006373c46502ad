//! Laying out a day of the programme as a grid.
//!
//! Positions are styles of single elements: the policy of the pages forbids these in the
//! markup, and allows them to scripts.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{
    history::listen,
    query::{all, document, set_style},
};

/// A label at the edge of a grid: its text, its grid area, and the class of that edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    pub text: String,
    pub area: String,
    pub class: &'static str,
}

/// Gives a list rows and columns, and labels at its edge.
pub fn lay_out(list: &Element, rows: &str, columns: &str, edges: &[Edge]) {
    set_style(list, "grid-template-rows", rows);
    set_style(list, "grid-template-columns", columns);
    for edge in edges {
        append_edge(list, edge);
    }
}

/// Puts labels above the columns of a list, in a row of their own: it stays in sight while the page
/// scrolls, which nothing does within what scrolls sideways. `public/start.js` keeps it above its
/// columns.
pub fn lay_out_head(list: &Element, columns: &str, edges: &[Edge]) {
    let Some(head) = label("grid-head") else { return };
    set_style(&head, "grid-template-columns", columns);
    // It scrolls, but there is nothing in it to stop at.
    let _ = head.set_attribute("tabindex", "-1");
    for edge in edges {
        append_edge(&head, edge);
    }
    let _ = list.before_with_node_1(&head);
    head.set_scroll_left(list.scroll_left());
}

/// Gives an entry its area, and marks it if that says when and where it is.
pub fn place(entry: &Element, area: &str, is_told: bool) {
    set_style(entry, "grid-area", area);
    let _ = entry.toggle_attribute_with_force("data-told", is_told);
}

/// Draws a line through a row of a grid, at a share of its height in percent.
pub fn draw_now(list: &Element, area: &str, share: i64) {
    let line = Edge { text: String::new(), area: area.to_owned(), class: "grid-edge grid-now" };
    if let Some(line) = append_edge(list, &line) {
        set_style(&line, "inset-block-start", &format!("{share}%"));
    }
}

fn append_edge(list: &Element, Edge { text, area, class }: &Edge) -> Option<Element> {
    let edge = label(class)?;
    edge.set_text_content(Some(text));
    set_style(&edge, "grid-area", area);
    list.append_child(&edge).ok()?;
    Some(edge)
}

fn label(class: &str) -> Option<Element> {
    let label = document()?.create_element("div").ok()?;
    label.set_class_name(class);
    // Every entry has its time and room itself.
    let _ = label.set_attribute("aria-hidden", "true");
    Some(label)
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
