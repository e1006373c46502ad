//! Parses Markdown (CommonMark) into the published tree of blocks.
//!
//! HTML and code become text, pictures and rules are dropped, and links keep allowed
//! schemes only. Tables, which CommonMark does not have, stay lines of text.
//!
//! CommonMark: <https://spec.commonmark.org/0.31.2/>

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use crate::event::Rich;

use super::{
    address::checked_url,
    block_tree::{BlockTree, Element},
};

/// A link or picture that was dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Else it is a picture.
    pub is_link: bool,
    pub address: String,
    /// The line in the text, from 1.
    pub line: usize,
}

/// Parses a Markdown text; the dropped links and pictures are returned with it.
pub fn parse(markdown: &str) -> (Rich, Vec<Refused>) {
    let mut reader =
        Reader { markdown, tree: BlockTree::default(), refused: Vec::new(), offset: 0, line: 1 };
    for (event, range) in Parser::new(markdown).into_offset_iter() {
        reader.read(event, range.start);
    }
    (Rich(reader.tree.finish()), reader.refused)
}

struct Reader<'m> {
    markdown: &'m str,
    tree: BlockTree,
    refused: Vec<Refused>,
    /// The offset of the last dropped link or picture.
    offset: usize,
    /// The line of `offset`.
    line: usize,
}

impl Reader<'_> {
    fn read(&mut self, event: Event, offset: usize) {
        match event {
            Event::Start(tag) => {
                let element = self.element(&tag, offset);
                self.tree.open(element);
            }
            Event::End(_) => self.tree.close(),
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text)
            | Event::FootnoteReference(text) => self.tree.text(&text),
            Event::SoftBreak => self.tree.text(" "),
            Event::HardBreak => self.tree.line_break(),
            Event::Rule | Event::TaskListMarker(_) => {}
        }
    }

    fn element(&mut self, tag: &Tag, offset: usize) -> Element {
        match tag {
            Tag::Heading { .. } => Element::Heading,
            Tag::BlockQuote(_) => Element::Quote,
            Tag::List(None) => Element::Bullets,
            Tag::List(Some(_)) => Element::Numbers,
            Tag::Item => Element::Item,
            Tag::Strong => Element::Strong,
            Tag::Emphasis => Element::Emphasis,
            Tag::Link { link_type, dest_url, .. } => self.link(*link_type, dest_url, offset),
            Tag::Image { dest_url, .. } => {
                self.refuse(false, dest_url, offset);
                Element::Dropped
            }
            // Code, HTML and extensions of CommonMark.
            _ => Element::Paragraph,
        }
    }

    fn link(&mut self, kind: LinkType, address: &str, offset: usize) -> Element {
        let full = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ => address.to_owned(),
        };
        checked_url(&full).map_or_else(
            || {
                self.refuse(true, address, offset);
                Element::Plain
            },
            Element::Link,
        )
    }

    fn refuse(&mut self, is_link: bool, address: &str, offset: usize) {
        let skipped = self.markdown.get(self.offset..offset).unwrap_or_default();
        self.line += skipped.matches('\n').count();
        self.offset = offset.max(self.offset);
        self.refused.push(Refused { is_link, address: address.to_owned(), line: self.line });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::FromTree;

    fn json(markdown: &str) -> String {
        serde_json::to_string(&parse(markdown).0).unwrap()
    }

    #[test]
    fn ok_every_mark() {
        for (markdown, expected) in [
            ("One\ntwo.\n\nThree.", r#"[{"p":[{"t":"One two."}]},{"p":[{"t":"Three."}]}]"#),
            ("# A *b*", r#"[{"h":[{"t":"A "},{"em":[{"t":"b"}]}]}]"#),
            ("**a**\\\nb", r#"[{"p":[{"strong":[{"t":"a"}]},"br",{"t":"b"}]}]"#),
            ("- a\n- b", r#"[{"ul":[[{"p":[{"t":"a"}]}],[{"p":[{"t":"b"}]}]]}]"#),
            ("1. a\n   - b", r#"[{"ol":[[{"p":[{"t":"a"}]},{"ul":[[{"p":[{"t":"b"}]}]]}]]}]"#),
            ("> a", r#"[{"quote":[{"p":[{"t":"a"}]}]}]"#),
            ("[a](https://b.de)", r#"[{"p":[{"a":["https://b.de",[{"t":"a"}]]}]}]"#),
            ("<a@b.de>", r#"[{"p":[{"a":["mailto:a@b.de",[{"t":"a@b.de"}]]}]}]"#),
            ("[](https://b.de)", r#"[{"p":[{"a":["https://b.de",[{"t":"https://b.de"}]]}]}]"#),
            ("a `b` &amp; c\n\n---", r#"[{"p":[{"t":"a b & c"}]}]"#),
            ("    a\n    b", r#"[{"p":[{"t":"a"},"br",{"t":"b"}]}]"#),
        ] {
            assert_eq!(json(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn ok_html_is_text() {
        assert_eq!(
            json("<script>x</script>\n\na <b>c</b>"),
            r#"[{"p":[{"t":"<script>x</script>"}]},{"p":[{"t":"a <b>c</b>"}]}]"#
        );
    }

    #[test]
    fn ok_a_table_stays_text() {
        let plain = parse("| a | b |\n| - | - |\n| 1 | 2 |").0.to_plain();
        assert!(plain.starts_with("| a | b |") && plain.ends_with("| 1 | 2 |"), "{plain}");
    }

    #[test]
    fn err_links_that_run_become_text() {
        for address in
            ["javascript:alert(1)", "java&#115;cript:x", "data:text/html,x", "/programm/"]
        {
            let (rich, refused) = parse(&format!("a\n\n[b *c*]({address})"));
            assert_eq!(rich.to_plain(), "a b c");
            assert!(!serde_json::to_string(&rich).unwrap().contains("{\"a\":"));
            assert!(
                refused.len() == 1 && refused[0].is_link && refused[0].line == 3,
                "{refused:?}"
            );
        }
    }

    #[test]
    fn err_pictures_are_dropped() {
        let (rich, refused) = parse("a ![b](https://c.de/d.png)\n\n![e](f.png)");
        assert_eq!(rich.to_plain(), "a");
        assert_eq!(
            refused.iter().map(|r| (r.is_link, r.line)).collect::<Vec<_>>(),
            [(false, 1), (false, 3)]
        );
    }

    #[test]
    fn err_hidden_characters_do_not_come_in_by_their_numbers() {
        assert_eq!(parse("a&#1;b&#x202e;c&#x1b;d").0.to_plain(), "abcd");
    }

    #[test]
    fn err_what_is_nested_too_deeply_is_flattened() {
        for (mark, text) in [("> ", "x"), ("- ", "x"), ("*a **b ", "x"), ("[", "x](https://b.de)")]
        {
            let markdown = format!("{}{text}", mark.repeat(5_000));
            let rich = parse(&markdown).0;
            let json = serde_json::to_string(&rich).unwrap();
            assert_eq!(Rich::from_tree(serde_json::from_str(&json).unwrap()).as_ref(), Some(&rich));
            assert!(rich.to_plain().contains('x'));
        }
    }
}
