use crate::{
    markup::{Element, el},
    present::{ACTION, Action},
};

/// A button that asks the app for something.
pub fn action_button(class: &'static str, action: &Action, name: &str) -> Element {
    let button = el("button").class(class).attr("type", "button");
    button.attr(ACTION, action.to_attribute()).with(name)
}
