use crate::{
    i18n::{Words, fill},
    markup::Element,
    present::Action,
};

use super::action_button;

/// The button that copies a text; without the app the styles hide it.
pub fn copy_button(words: &'static Words, text: &str) -> Element {
    action_button("copy-button", &Action::CopyText(text.to_owned()), words.copy)
        .attr("aria-label", fill(words.copy_what, text))
}
