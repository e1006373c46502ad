use crate::markup::{Content, Element, el};

/// A heading of the level that the page around it asks for.
pub fn heading(level: u8, class: &'static str, content: impl Content) -> Element {
    let tag = match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    };
    el(tag).class(class).with(content)
}
