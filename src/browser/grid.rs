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
/// scrolls, which nothing does within what scrolls sideways.
pub fn lay_out_head(list: &Element, columns: &str, edges: &[Edge]) {
    let Some(head) = label("grid-head") else { return };
    set_style(&head, "grid-template-columns", columns);
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

/// Keeps the names of the rooms above their columns, whichever of the two the visitor scrolls.
pub fn scroll_together() {
    // What was scrolled here says so one frame later, when the other may be further on.
    let mut moved = None;
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let Some(one) = target(&event, ".grid-head, [data-grid]") else { return };
        let place = one.scroll_left();
        let is_list = one.has_attribute("data-grid");
        let other =
            if is_list { one.previous_element_sibling() } else { one.next_element_sibling() };
        let is_echo = moved.take() == Some((one, place));
        if let Some(other) = other.filter(|_| !is_echo) {
            other.set_scroll_left(place);
            moved = Some((other, place));
        }
    });
    if let Some(window) = web_sys::window() {
        let listener = listener.into_js_value();
        let _ = window.add_event_listener_with_callback_and_bool(
            "scroll",
            listener.unchecked_ref(),
            true,
        );
    }
}

/// Brings what gets the focus by keyboard into sight sideways, too: Chromium leaves a link that is
/// seen in part where it is.
pub fn show_focused() {
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        if let Some(target) = target(&event, "[data-grid] :focus-visible") {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            options.set_inline(ScrollLogicalPosition::Nearest);
            target.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
    listen("focusin", listener.into_js_value());
}

/// What an event is about, if it is of this kind.
fn target(event: &Event, selector: &str) -> Option<Element> {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.filter(|target| target.matches(selector).unwrap_or(false))
}

/// Removes the labels. The other styles mean nothing without a grid.
pub fn clear_edges(selector: &str) {
    all(selector).iter().for_each(Element::remove);
}
