//! What visitors do with the controls of the page, noticed at the document: controls come and
//! go with the pages, and a programme has thousands of them.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, MouseEvent};

use super::{
    page::has_failed,
    query::{all, document, element},
};

/// Calls `act` with the value of the attribute `attribute` whenever a control that has it is
/// pressed.
pub fn on_action(attribute: &'static str, mut act: impl FnMut(String) + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        if let Some(value) = pressed(attribute, &event) {
            act(value);
        }
    });
    listen("click", listener);
}

/// Calls `act` whenever something is typed or checked in the search of the static page.
pub fn on_search_input(mut act: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| matches!(target.closest("#search"), Ok(Some(_)))) {
            act();
        }
    });
    listen("input", listener);
}

fn listen(name: &str, listener: Closure<dyn FnMut(Event)>) {
    if let Some(document) = document() {
        let listener = listener.into_js_value();
        let _ = document.add_event_listener_with_callback(name, listener.unchecked_ref());
    }
}

fn pressed(attribute: &str, event: &Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let control: HtmlElement = target.closest(&format!("[{attribute}]")).ok()??.dyn_into().ok()?;
    if control.has_attribute("href") {
        if has_failed() || is_modified(event.dyn_ref()?) {
            return None;
        }
        event.prevent_default();
    }
    control.get_attribute(attribute)
}

/// Whether the visitor wants a link somewhere else: in a new tab, say.
pub(super) fn is_modified(click: &MouseEvent) -> bool {
    click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key()
}

/// What has been typed and checked in the search of the static page: names and values of the
/// fields that are filled or checked.
pub fn read_search_fields() -> Vec<(String, String)> {
    let fields = all("#search input[name]").into_iter();
    let fields = fields.filter_map(|field| field.dyn_into::<HtmlInputElement>().ok());
    let fields = fields.filter(|field| (field.type_() == "checkbox") == field.checked());
    fields
        .map(|field| (field.name(), field.value()))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// Sets the value of a text field, unless it is the same but for spaces around it.
pub fn set_field(selector: &str, value: &str) {
    let field = element(selector).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field.filter(|field| field.value().trim() != value) {
        field.set_value(value);
    }
}

/// Opens a dialog over the page.
pub fn open_dialog(selector: &str) {
    let dialog = element(selector).and_then(|one| one.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = dialog.filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Sets the text of an element, if it is there and says something else.
pub fn set_text(selector: &str, text: &str) {
    if let Some(element) = element(selector)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}
