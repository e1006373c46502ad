//! Marking words in a tree.

use crate::present::marks;

use crate::markup::{Node, el};

/// The tree with `words`, folded, marked wherever they stand in its texts.
pub fn marked(node: Node, words: &[String]) -> Node {
    match node {
        Node::Nothing => Node::Nothing,
        Node::Text(text) => text_marked(&text, words),
        Node::Several(nodes) => {
            Node::Several(nodes.into_iter().map(|node| marked(node, words)).collect())
        }
        Node::Element(element) => element.map_children(|_, child| marked(child, words)).into(),
    }
}

fn text_marked(text: &str, words: &[String]) -> Node {
    let mut nodes: Vec<Node> = Vec::new();
    let mut from = 0;
    for range in marks(text, words) {
        nodes.push(text.get(from..range.start).into());
        from = range.end;
        nodes.push(el("mark").with(text.get(range)).into());
    }
    nodes.push(text.get(from..).into());
    Node::Several(nodes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_only_texts_are_marked() {
        let tree = el("p.alpha").with("Alpha und alphabetisch");
        let alpha = |text: &str| Node::from(el("mark").with(text));
        let expected =
            el("p.alpha").with(alpha("Alpha")).with(" und ").with(alpha("alpha")).with("betisch");
        assert_eq!(marked(tree.into(), &["alpha".to_owned()]), expected.into());
    }
}
