//! Leptos' rendering traits, for trees.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    tachys::{
        hydration::Cursor,
        renderer::{CastFrom, Rndr, types},
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};

use super::{Element, dom::Drawn};

impl Render for Element {
    type State = Drawn;

    fn build(self) -> Drawn {
        Drawn::build(self)
    }

    fn rebuild(self, drawn: &mut Drawn) {
        drawn.patch(self);
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attributes: Vec<AnyAttribute>,
    ) {
        self.write_html(html);
        *position = Position::NextChild;
    }

    /// Nothing is hydrated node by node: the root stands, and is taken over when it is built.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Drawn {
        Drawn::build(self)
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// A tree is complete: nobody adds to it from outside.
impl AddAnyAttr for Element {
    type Output<NewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self {
        self
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        Rndr::remove(self.dom.as_ref());
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        // What stands is there: put there again, it would lose focus and scroll.
        let is_there = marker.is_none() && self.dom.parent_element().as_ref() == Some(parent);
        if !is_there {
            Rndr::insert_node(parent, self.dom.as_ref(), marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(self.dom.as_ref()).and_then(types::Element::cast_from);
        parent.is_some_and(|parent| child.try_mount(&parent, Some(self.dom.as_ref())))
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.dom.clone()]
    }
}
