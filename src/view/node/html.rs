//! A tree as HTML.

use super::{Element, Node, Parts};

/// Elements that have no content and no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "source", "track", "wbr"];

impl Element {
    /// Writes the element as HTML.
    pub(super) fn write_html(&self, html: &mut String) {
        let Parts { tag, attributes, children, .. } = &*self.0;
        html.push('<');
        html.push_str(tag);
        for (name, value) in attributes {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            escape(value, html);
            html.push('"');
        }
        html.push('>');
        if VOID.contains(tag) {
            return;
        }
        children.iter().for_each(|child| child.write_html(html));
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
    }
}

impl Node {
    fn write_html(&self, html: &mut String) {
        match self {
            Self::Nothing => {}
            Self::Text(text) => escape(text, html),
            Self::Element(element) => element.write_html(html),
            Self::Several(nodes) => nodes.iter().for_each(|node| node.write_html(html)),
        }
    }
}

/// What would be read as markup, in text or in a quoted attribute.
fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::view::node::el;

    #[test]
    fn ok_texts_and_attributes_cannot_become_markup() {
        let mut html = String::new();
        let hostile = "<script>\"&'</script>";
        el("p").attr("title", hostile).with(hostile).with(el("br")).write_html(&mut html);
        let escaped = "&lt;script&gt;&quot;&amp;'&lt;/script&gt;";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}<br></p>"));
    }
}
