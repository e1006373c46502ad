//! Writing a tree as HTML.

use super::{Element, Node, Parts};

/// Elements that have no content and no end tag.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "source", "track", "wbr"];

impl Element {
    /// The element as HTML.
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        self.write_html(&mut html);
        html
    }

    fn write_html(&self, html: &mut String) {
        let Parts { tag, attributes, .. } = self.parts();
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
        self.children().iter().for_each(|child| child.write_html(html));
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

/// Escapes what would be read as markup in a text or a quoted attribute.
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
    use crate::markup::el;

    #[test]
    fn texts_and_attributes_cannot_become_markup() {
        let hostile = "<script>\"&'</script>";
        let html = el("p").attr("title", hostile).with(hostile).with(el("br")).to_html();
        let escaped = "&lt;script&gt;&quot;&amp;'&lt;/script&gt;";
        assert_eq!(html, format!("<p title=\"{escaped}\">{escaped}<br></p>"));
    }
}
