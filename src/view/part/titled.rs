use crate::markup::{Element, el};

/// Content under a heading, if there is any.
pub fn titled(title: &'static str, content: Option<Element>) -> Option<Element> {
    content.map(|content| el("section.titled").with(el("h2").with(title)).with(content))
}
