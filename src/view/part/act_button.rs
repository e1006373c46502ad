use crate::view::node::{Element, el};

/// A button that the app answers, by what it does (`data-do`).
pub fn act_button(class: &'static str, act: &'static str, name: &str) -> Element {
    el("button").class(class).attr("type", "button").attr("data-do", act).with(name)
}
