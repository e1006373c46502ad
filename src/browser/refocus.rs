//! The focus, while what has it is replaced by something that looks the same.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::{
    focus::{focus, focused, keep_at, nearest, top_of},
    query::all_in,
};

/// What a control is recognised by.
const ATTRIBUTES: [&str; 5] = ["id", "name", "value", "class", "href"];

/// A control that has the focus, as it is found again in what replaces it.
#[derive(Debug)]
pub struct Focused {
    selector: String,
    /// How far it is below the upper edge of the window.
    top: f64,
    /// Begin and end of the selection in a text field.
    selection: Option<(u32, u32)>,
}

impl Focused {
    /// The control within a part of the page that has the focus, if one has.
    pub fn within(part: &Element) -> Option<Self> {
        let element = focused().filter(|element| part.contains(Some(element)))?;
        let attributes = ATTRIBUTES.iter().filter_map(|name| {
            let value = element.get_attribute(name)?;
            Some(format!("[{name}=\"{}\"]", value.replace('\\', "\\\\").replace('"', "\\\"")))
        });
        let selector = attributes.fold(element.local_name(), |all, part| all + &part);
        let field = element.dyn_ref::<HtmlInputElement>();
        let selection = field
            .and_then(|field| Some((field.selection_start().ok()??, field.selection_end().ok()??)));
        Some(Self { selector, top: top_of(&element), selection })
    }

    /// Gives the focus to the control that looks like it, with the same selection, at the same
    /// place in the window, and returns it. Of several it is the nearest.
    pub fn restore(self, part: &Element) -> Option<HtmlElement> {
        let element = nearest(all_in(part, &self.selector).into_iter(), self.top)?;
        focus(&element);
        keep_at(&element, self.top);
        if let (Some((start, end)), Some(field)) =
            (self.selection, element.dyn_ref::<HtmlInputElement>())
        {
            let _ = field.set_selection_range(start, end);
        }
        Some(element)
    }
}
