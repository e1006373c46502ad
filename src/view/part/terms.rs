use crate::markup::{Content, Element, el};

/// A list of terms and what belongs to them; nothing if there are none.
pub fn terms(list: Vec<Option<Element>>) -> Option<Element> {
    let known: Vec<_> = list.into_iter().flatten().collect();
    (!known.is_empty()).then(|| el("dl.terms").with(known))
}

/// A term and what belongs to it, if that is known.
pub fn term(name: &'static str, content: Option<impl Content>) -> Option<Element> {
    let content = content?;
    Some(el("div.term").with(el("dt").with(name)).with(el("dd").with(content)))
}
