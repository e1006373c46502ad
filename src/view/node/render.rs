//! Leptos' rendering traits, for trees.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    tachys::{
        hydration::Cursor,
        renderer::{CastFrom, Rndr, types},
        view::{Mountable, Position, PositionState, Render, RenderHtml, add_attr::AddAnyAttr},
    },
};

use super::{
    Element,
    dom::{Drawn, replace},
};

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

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Drawn {
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        // The page is as it was drawn: start script and boot have seen to that. Where the
        // document has something else nevertheless, the tree is put in its place.
        match types::Element::cast_from(cursor.current()) {
            Some(dom) => Drawn::take_over(dom),
            None => {
                let drawn = Drawn::build(self);
                replace(&cursor.current(), drawn.dom.as_ref());
                cursor.set(drawn.dom.clone().into());
                drawn
            }
        }
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
        Rndr::insert_node(parent, self.dom.as_ref(), marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(self.dom.as_ref()).and_then(types::Element::cast_from);
        parent.is_some_and(|parent| child.try_mount(&parent, Some(self.dom.as_ref())))
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.dom.clone()]
    }
}
