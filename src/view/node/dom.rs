//! A tree in the document: building it, finding it there, and patching it.

use leptos::tachys::{
    dom::document,
    renderer::{CastFrom, Rndr, types},
};

use super::{
    Element, Node, Parts,
    parked::{PARKED, append, parked_in, take_away},
};

/// An element in the document, and what it was drawn from.
#[derive(Debug)]
pub struct Drawn {
    pub(super) dom: types::Element,
    /// `None`: drawn by the program, and not looked at yet.
    known: Option<Known>,
}

/// What an element was drawn from, so that a change touches what is different only.
#[derive(Debug)]
struct Known {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug)]
enum Child {
    Text(types::Text, String),
    Element(Drawn),
}

/// What belongs to the state of a page rather than to what it was drawn from.
const STATE: [&str; 2] = ["hidden", "open"];

impl Drawn {
    /// Makes new nodes. One that stands is taken over, without a look at what is in it: that
    /// would take longer than anything else the app does when it starts. It is done when
    /// something changes.
    pub(super) fn build(element: Element) -> Self {
        let Parts { tag, attributes, children, stands } = *element.0;
        if stands && let Some(dom) = standing(class_of(&attributes)) {
            return Self { dom, known: None };
        }
        let dom = Rndr::create_element(tag, namespace(tag));
        for (name, value) in &attributes {
            Rndr::set_attribute(&dom, name, value);
        }
        let children: Vec<_> = children.into_iter().filter_map(Child::build).collect();
        for child in &children {
            Rndr::insert_node(&dom, child.node(), None);
        }
        Self { dom, known: Some(Known { tag, attributes, children }) }
    }

    /// Compares nodes of the document with what should be there, and changes what is
    /// different.
    fn mend(dom: types::Element, element: Element) -> Self {
        let Parts { tag, attributes, children, stands } = *element.0;
        if stands {
            return Self { dom, known: None };
        }
        mend_attributes(&dom, &attributes);
        let end = parked_in(&dom);
        let mut next = Rndr::first_child(&dom);
        let children = children.into_iter().filter_map(|child| {
            let found = next.take().filter(|found| Some(found) != end.as_ref());
            next = found.as_ref().and_then(Rndr::next_sibling);
            Child::mend(&dom, found, child)
        });
        let children = children.collect();
        while let Some(left_over) = next {
            next = Rndr::next_sibling(&left_over);
            take_away(&left_over);
        }
        Self { dom, known: Some(Known { tag, attributes, children }) }
    }

    /// Changes what is different, and leaves everything else as it is.
    pub(super) fn patch(&mut self, element: Element) {
        let is_like = match &self.known {
            Some(known) => {
                known.tag == element.0.tag
                    && class_of(&known.attributes) == class_of(&element.0.attributes)
            }
            None => is_like(&self.dom, &element),
        };
        if !is_like {
            let new = Self::build(element);
            replace(self.dom.as_ref(), new.dom.as_ref());
            *self = new;
            return;
        }
        if element.0.stands {
            return self.give_way(class_of(&element.0.attributes));
        }
        match &mut self.known {
            Some(known) => known.patch(&self.dom, element),
            None => *self = Self::mend(self.dom.clone(), element),
        }
    }

    /// Makes room for the element of this class that stands, if it is another one.
    fn give_way(&mut self, class: Option<&str>) {
        if let Some(dom) = standing(class).filter(|dom| *dom != self.dom) {
            replace(self.dom.as_ref(), dom.as_ref());
            *self = Self { dom, known: None };
        }
    }
}

impl Known {
    fn patch(&mut self, dom: &types::Element, element: Element) {
        self.patch_attributes(dom, element.0.attributes);
        self.patch_children(dom, element.0.children);
    }

    fn patch_attributes(&mut self, dom: &types::Element, new: Vec<(&'static str, String)>) {
        if self.attributes == new {
            return;
        }
        for (name, _) in &self.attributes {
            if new.iter().all(|(kept, _)| kept != name) {
                Rndr::remove_attribute(dom, name);
            }
        }
        for (name, value) in &new {
            if !self.attributes.iter().any(|(old, before)| old == name && before == value) {
                Rndr::set_attribute(dom, name, value);
            }
        }
        self.attributes = new;
    }

    fn patch_children(&mut self, dom: &types::Element, new: Vec<Node>) {
        for gone in self.children.drain(new.len().min(self.children.len())..) {
            take_away(gone.node());
        }
        for (index, node) in new.into_iter().enumerate() {
            match self.children.get_mut(index) {
                Some(child) => child.patch(node),
                None => {
                    if let Some(child) = Child::build(node) {
                        append(dom, child.node());
                        self.children.push(child);
                    }
                }
            }
        }
    }
}

impl Child {
    /// `None` for what a normal tree does not hold.
    fn build(node: Node) -> Option<Self> {
        match node {
            Node::Text(text) => Some(Self::Text(Rndr::create_text_node(&text), text)),
            Node::Element(element) => Some(Self::Element(Drawn::build(element))),
            Node::Nothing | Node::Several(_) => None,
        }
    }

    fn mend(parent: &types::Element, found: Option<types::Node>, node: Node) -> Option<Self> {
        match (found, node) {
            (Some(found), Node::Text(text))
                if let Some(dom) = types::Text::cast_from(found.clone()) =>
            {
                if dom.data() != text {
                    Rndr::set_text(&dom, &text);
                }
                Some(Self::Text(dom, text))
            }
            (Some(found), Node::Element(element))
                if let Some(dom) = element_like(&found, &element) =>
            {
                Some(Self::Element(Drawn::mend(dom, element)))
            }
            (found, node) => {
                let child = Self::build(node)?;
                match &found {
                    Some(found) => replace(found, child.node()),
                    None => append(parent, child.node()),
                }
                Some(child)
            }
        }
    }

    fn patch(&mut self, node: Node) {
        match (&mut *self, node) {
            (Self::Text(dom, before), Node::Text(text)) => {
                if *before != text {
                    Rndr::set_text(dom, &text);
                    *before = text;
                }
            }
            (Self::Element(drawn), Node::Element(element)) => drawn.patch(element),
            (_, node) => {
                if let Some(child) = Self::build(node) {
                    replace(self.node(), child.node());
                    *self = child;
                }
            }
        }
    }

    fn node(&self) -> &types::Node {
        match self {
            Self::Text(text, _) => text.as_ref(),
            Self::Element(drawn) => drawn.dom.as_ref(),
        }
    }
}

fn mend_attributes(dom: &types::Element, wanted: &[(&'static str, String)]) {
    for name in dom.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let stays = STATE.contains(&name.as_str()) || wanted.iter().any(|(own, _)| *own == name);
        if !stays {
            Rndr::remove_attribute(dom, &name);
        }
    }
    for (name, value) in wanted {
        if dom.get_attribute(name).as_ref() != Some(value) {
            Rndr::set_attribute(dom, name, value);
        }
    }
}

/// The element of this class that is parked, or that the program has drawn.
fn standing(class: Option<&str>) -> Option<types::Element> {
    let class = class?;
    let find = |selector: String| document().query_selector(&selector).ok()?;
    find(format!(".{class}[{PARKED}]")).or_else(|| find(format!(".{class}")))
}

/// The namespace of elements that are none of HTML's own.
fn namespace(tag: &str) -> Option<&'static str> {
    let drawn = matches!(tag, "svg" | "g" | "path" | "circle" | "text");
    drawn.then_some("http://www.w3.org/2000/svg")
}

/// A node of the document, if it is an element of the same sort.
fn element_like(found: &types::Node, element: &Element) -> Option<types::Element> {
    types::Element::cast_from(found.clone()).filter(|dom| is_like(dom, element))
}

/// Of the same name and class: what differs in these is another thing, and not worth
/// comparing further.
fn is_like(dom: &types::Element, element: &Element) -> bool {
    dom.local_name() == element.0.tag
        && dom.get_attribute("class").as_deref() == class_of(&element.0.attributes)
}

fn class_of<'a>(attributes: &'a [(&'static str, String)]) -> Option<&'a str> {
    attributes.iter().find(|(name, _)| *name == "class").map(|(_, value)| value.as_str())
}

fn replace(old: &types::Node, new: &types::Node) {
    if let Some(parent) = Rndr::get_parent(old).and_then(types::Element::cast_from) {
        Rndr::insert_node(&parent, new, Some(old));
        take_away(old);
    }
}
