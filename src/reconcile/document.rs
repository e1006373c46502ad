use crate::markup::Parts;

/// The document that a tree is drawn in.
pub trait Document {
    /// A reference to a node: cheap to clone, equal if it is the same node.
    type Node: Clone + PartialEq;

    fn create_element(&self, tag: &'static str) -> Self::Node;
    fn create_text(&self, text: &str) -> Self::Node;
    fn set_text(&self, node: &Self::Node, text: &str);
    fn set_attribute(&self, node: &Self::Node, name: &str, value: &str);
    fn remove_attribute(&self, node: &Self::Node, name: &str);

    /// Puts a node before another child of `parent`, or at the end; takes it from where it
    /// is, without losing its focus where the platform can do that.
    fn insert(&self, parent: &Self::Node, node: &Self::Node, before: Option<&Self::Node>);
    /// Takes a node out of its parent, if it has one.
    fn remove(&self, node: &Self::Node);

    fn parent(&self, node: &Self::Node) -> Option<Self::Node>;
    fn first_child(&self, node: &Self::Node) -> Option<Self::Node>;
    fn next_sibling(&self, node: &Self::Node) -> Option<Self::Node>;

    /// Whether a node is a text with this content.
    fn is_text(&self, node: &Self::Node, text: &str) -> bool;
    /// Whether a node is an element with this tag and class; of an element with a key also
    /// whether its attributes `id` and `data-…` are these.
    fn is_element(&self, node: &Self::Node, parts: &Parts) -> bool;
    /// Whether `node` is `root` or in it.
    fn contains(&self, root: &Self::Node, node: &Self::Node) -> bool;
    /// The node that has the focus, if any has.
    fn focused(&self) -> Option<Self::Node>;
    /// Gives a node the focus, without scrolling.
    fn focus(&self, node: &Self::Node);
}
