//! Controls of the page: what somebody types, checks and presses.
//!
//! The app listens once, at the document: controls may come and go with the pages.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, MouseEvent};

use super::{
    page::{document, has_failed},
    query::{all, element, set_style},
};

const SEARCH: &str = "#search";
const FIELDS: &str = "#search input[name]";

/// By which the height of a part is guessed as long as nobody has come near
/// (`style/components/entry.css`).
const ENTRIES: &str = "--entries";

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Typed or checked something in the search.
    Changed,
    /// Pressed a button.
    Pressed(Press),
}

/// A button that was pressed: its `data-do`, and the rest of its data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Press {
    pub what: String,
    pub facet: String,
    pub value: String,
}

/// Calls `act` for everything that is done with the app's controls.
pub fn on_act(mut act: impl FnMut(Act) + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(done) = what_was_done(&event) {
            act(done);
        }
    });
    let listener = listener.into_js_value();
    if let Some(document) = document() {
        for name in ["input", "click"] {
            let _ = document.add_event_listener_with_callback(name, listener.unchecked_ref());
        }
    }
}

fn what_was_done(event: &Event) -> Option<Act> {
    let target: Element = event.target()?.dyn_into().ok()?;
    if event.type_() == "input" {
        return target.closest(SEARCH).ok()?.map(|_| Act::Changed);
    }
    let button: HtmlElement = target.closest("[data-do]").ok()??.dyn_into().ok()?;
    if button.has_attribute("href") {
        if has_failed() {
            return None;
        }
        // A link that the app answers in its own way, unless somebody wants it elsewhere.
        let click: &MouseEvent = event.dyn_ref()?;
        if click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key() {
            return None;
        }
        event.prevent_default();
    }
    let data = |name| button.dataset().get(name).unwrap_or_default();
    let press = Press { what: data("do"), facet: data("facet"), value: data("value") };
    Some(Act::Pressed(press))
}

/// Names and values of the fields of the search that are filled or checked.
pub fn read_fields() -> Vec<(String, String)> {
    let fields = fields().into_iter().filter(|field| is_box(field) == field.checked());
    fields
        .map(|field| (field.name(), field.value()))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// Fills and checks the fields of the search with these and no other values.
pub fn write_fields(pairs: &[(&str, &str)]) {
    for field in fields() {
        let name = field.name();
        let mut own = pairs.iter().filter(|(key, _)| *key == name).map(|(_, value)| *value);
        if is_box(&field) {
            let value = field.value();
            field.set_checked(own.any(|one| one == value));
        } else {
            let value = own.next().unwrap_or_default();
            // Setting it moves the cursor: not under the fingers of who is typing.
            if field.value().trim() != value {
                field.set_value(value);
            }
        }
    }
}

/// Whether somebody can check this value.
pub fn has_field(name: &str, value: &str) -> bool {
    fields().iter().any(|field| field.name() == name && field.value() == value)
}

fn is_box(field: &HtmlInputElement) -> bool {
    field.type_() == "checkbox"
}

fn fields() -> Vec<HtmlInputElement> {
    all(FIELDS).into_iter().filter_map(|field| field.dyn_into().ok()).collect()
}

/// Opens a dialog over the page.
pub fn open_dialog(selector: &str) {
    let dialog = element(selector).and_then(|one| one.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = dialog {
        let _ = dialog.show_modal();
    }
}

/// Sets the text of an element, if it is there and says something else.
pub fn say(selector: &str, text: &str) {
    if let Some(element) = element(selector)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Of a group of buttons, presses the one with this value.
pub fn press_only(selector: &str, value: &str) {
    for button in all(selector) {
        let Some(own) = button.get_attribute("data-value") else { continue };
        let is_it = own == value;
        let _ = button.set_attribute("aria-pressed", if is_it { "true" } else { "false" });
    }
}

/// Hides an element of HTML's own, or shows it.
pub fn set_hidden(element: &Element, hidden: bool) {
    element.unchecked_ref::<HtmlElement>().set_hidden(hidden);
}

/// Hides those cards of a list for which `seen` has no `true`. A long list has them in groups,
/// which make way for one grid while some are hidden (style/components/card-group.css).
pub fn show_cards(list: &Element, seen: &[bool], group: usize) {
    if list.class_list().contains("card-groups") {
        let _ = list.toggle_attribute_with_force("data-chosen", seen.contains(&false));
        show_grouped(list, seen, &[group]);
    } else {
        show_only(list, seen.iter().copied());
    }
}

/// The same for items that stand in groups: so many in each child of the list, of these so many
/// in each child of that. Where nothing of a group is left, it is hidden whole.
pub fn show_grouped(parent: &Element, seen: &[bool], sizes: &[usize]) {
    let Some((size, inner)) = sizes.split_first() else {
        return show_only(parent, seen.iter().copied());
    };
    let mut group = parent.first_element_child();
    for here in seen.chunks(*size) {
        let Some(one) = group else { break };
        let count = here.iter().filter(|seen| **seen).count();
        if count > 0 {
            show_grouped(&one, here, inner);
        }
        set_hidden(&one, count == 0);
        if !inner.is_empty() {
            set_style(&one, ENTRIES, &count.to_string());
        }
        group = one.next_element_sibling();
    }
}

/// Parts are as full as they were made.
pub fn guess_heights_anew(parts: &str) {
    for part in all(parts) {
        set_style(&part, ENTRIES, "");
    }
}

/// Hides those of an element's children for which `seen` has no `true`.
pub fn show_only(parent: &Element, seen: impl IntoIterator<Item = bool>) {
    let mut child = parent.first_element_child();
    for is_seen in seen {
        let Some(one) = child else { break };
        child = one.next_element_sibling();
        set_hidden(&one, !is_seen);
    }
}
