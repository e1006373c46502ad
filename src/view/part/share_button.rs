use crate::{
    markup::{Element, el},
    present::Action,
};

use super::action_button;

/// A button that offers the address of the page to the device's other apps, or copies it. It
/// needs the app, and is hidden in frames that allow neither.
pub fn share_button(place: &'static str, label: &'static str) -> Element {
    let button = action_button("button-quiet", &Action::SharePage, label);
    el(place).attr("data-needs-app", "").with(button)
}
