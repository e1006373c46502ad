//! Parses Markdown (CommonMark, with tables, strikethrough and bare addresses of GFM) into the
//! published tree of blocks.
//!
//! HTML and code become text, footnotes text in brackets, comments and rules are dropped, and
//! links keep allowed schemes only. Pictures are photos of the event.
//!
//! CommonMark: <https://spec.commonmark.org/0.31.2/>, GFM: <https://github.github.com/gfm/>

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use crate::event::{Id, Rich};

use super::{
    address::checked_url,
    autolinks::link_addresses,
    block_tree::{BlockTree, Element},
    kinds::Kind,
    office_lines::as_markdown,
    own_address::{OwnAddress, photo_id},
};

/// What is to be known about a text, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub what: Noted,
    /// The line in the text, from 1.
    pub line: usize,
}

/// What is to be known about a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noted {
    /// Names a thing of the event.
    Reference(Kind, Id),
    /// A link with an address that is not allowed; its text stays.
    Link(String),
    /// A picture that is no photo of the event; it was dropped.
    Picture(String),
    /// HTML; it is text.
    Html(String),
    /// A footnote; it is text in brackets.
    Footnote(String),
    /// Lines with columns that tabs part; they are text.
    Columns,
}

/// Parses a text, and says what is to be known about it.
pub fn parse(text: &str) -> (Rich, Vec<Note>) {
    let office = as_markdown(text);
    let columns = office.columns.map(|line| Note { what: Noted::Columns, line });
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader {
        markdown: &office.markdown,
        tree: BlockTree::default(),
        notes: columns.into_iter().collect(),
        is_in_comment: false,
        offset: 0,
        line: 1,
    };
    for (event, range) in Parser::new_ext(&office.markdown, options).into_offset_iter() {
        reader.read(event, range.start);
    }
    let mut blocks = reader.tree.finish();
    link_addresses(&mut blocks);
    (Rich(blocks), reader.notes)
}

struct Reader<'m> {
    markdown: &'m str,
    tree: BlockTree,
    notes: Vec<Note>,
    /// Between `<!--` and `-->`.
    is_in_comment: bool,
    /// The offset of the last note.
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
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text, offset),
            Event::FootnoteReference(label) => {
                self.note(Noted::Footnote(label.to_string()), offset);
                self.tree.text(&format!("[{label}]"));
            }
            Event::Text(text)
            | Event::Code(text)
            | Event::InlineMath(text)
            | Event::DisplayMath(text) => self.tree.text(&text),
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
            Tag::Table(_) => Element::Table,
            Tag::TableHead | Tag::TableRow => Element::Row,
            Tag::TableCell => Element::Cell,
            Tag::Strong => Element::Strong,
            Tag::Emphasis => Element::Emphasis,
            Tag::Strikethrough => Element::Struck,
            Tag::Link { link_type, dest_url, .. } => self.link(*link_type, dest_url, offset),
            Tag::Image { dest_url, .. } => self.picture(dest_url, offset),
            Tag::FootnoteDefinition(label) => Element::Footnote(label.to_string()),
            // Code and HTML.
            _ => Element::Paragraph,
        }
    }

    fn link(&mut self, kind: LinkType, address: &str, offset: usize) -> Element {
        match OwnAddress::of(address) {
            Some(own) => {
                let reference = own.reference.map(|(kind, id)| Noted::Reference(kind, id));
                reference.into_iter().for_each(|what| self.note(what, offset));
                return Element::Link(address.to_owned());
            }
            None if kind == LinkType::Email => checked_url(&format!("mailto:{address}")),
            None => checked_url(address),
        }
        .map_or_else(
            || {
                self.note(Noted::Link(address.to_owned()), offset);
                Element::Plain
            },
            Element::Link,
        )
    }

    fn picture(&mut self, address: &str, offset: usize) -> Element {
        let Some(id) = photo_id(address) else {
            self.note(Noted::Picture(address.to_owned()), offset);
            return Element::Dropped;
        };
        self.note(Noted::Reference(Kind::Photo, id.to_owned()), offset);
        Element::Photo(id.to_owned())
    }

    /// HTML stays text, as it may be a word in angle brackets. Comments are not for visitors.
    fn html(&mut self, html: &str, offset: usize) {
        let mut rest = html;
        while !rest.is_empty() {
            let (text, mark) = match self.is_in_comment {
                true => ("", "-->"),
                false => (rest.split("<!--").next().unwrap_or_default(), "<!--"),
            };
            self.tag(text, offset);
            let Some((_, behind)) = rest.split_once(mark) else { break };
            self.is_in_comment = !self.is_in_comment;
            rest = behind;
        }
    }

    fn tag(&mut self, text: &str, offset: usize) {
        let tag = text.trim();
        if ["<br>", "<br/>", "<br />"].iter().any(|known| tag.eq_ignore_ascii_case(known)) {
            return self.tree.line_break();
        }
        if !tag.is_empty() {
            self.note(Noted::Html(tag.to_owned()), offset);
            self.tree.text(text);
        }
    }

    fn note(&mut self, what: Noted, offset: usize) {
        let skipped = self.markdown.get(self.offset..offset).unwrap_or_default();
        self.line += skipped.matches('\n').count();
        self.offset = offset.max(self.offset);
        self.notes.push(Note { what, line: self.line });
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

    /// What was noted, with its line.
    fn notes(markdown: &str) -> Vec<(usize, Noted)> {
        parse(markdown).1.into_iter().map(|note| (note.line, note.what)).collect()
    }

    #[test]
    fn ok_tables_and_strikethrough_of_gfm() {
        for (markdown, expected) in [
            (
                "| a | *b* |\n| - | :-: |\n| 1 |",
                r#"[{"table":[[{"p":[{"t":"a"}]},{"p":[{"em":[{"t":"b"}]}]}],[{"p":[{"t":"1"}]},{"p":[]}]]}]"#,
            ),
            ("~~a~~ b", r#"[{"p":[{"s":[{"t":"a"}]},{"t":" b"}]}]"#),
            ("a www.b.de", r#"[{"p":[{"t":"a "},{"a":["http://www.b.de",[{"t":"www.b.de"}]]}]}]"#),
            (
                "[https://b.de/x](https://b.de)",
                r#"[{"p":[{"a":["https://b.de",[{"t":"https://b.de/x"}]]}]}]"#,
            ),
            ("a<br>b\n\n<br>\n\nc", r#"[{"p":[{"t":"a"},"br",{"t":"b"}]},{"p":[{"t":"c"}]}]"#),
        ] {
            assert_eq!(json(markdown), expected, "{markdown}");
            assert_eq!(notes(markdown), [], "{markdown}");
        }
    }

    #[test]
    fn ok_html_is_text_and_noted() {
        assert_eq!(
            json("<script>x</script>\n\na <b>c</b>"),
            r#"[{"p":[{"t":"<script>x</script>"}]},{"p":[{"t":"a <b>c</b>"}]}]"#
        );
        let html = |tag: &str| Noted::Html(tag.to_owned());
        assert_eq!(
            notes("<script>x</script>\n\na <b>c</b>"),
            [(1, html("<script>x</script>")), (3, html("<b>")), (3, html("</b>"))]
        );
    }

    #[test]
    fn ok_comments_are_not_for_visitors() {
        for markdown in ["a <!-- b --> c", "a\n\n<!-- b\n\nd -->\n\nc", "<!-- b -->\na\n\nc"] {
            assert_eq!(parse(markdown).0.to_plain().replace("  ", " "), "a c", "{markdown}");
            assert_eq!(notes(markdown), [], "{markdown}");
        }
    }

    #[test]
    fn ok_footnotes_are_text_in_brackets() {
        assert_eq!(
            json("a[^1]\n\n[^1]: b *c*"),
            r#"[{"p":[{"t":"a[1]"}]},{"p":[{"t":"[1] b "},{"em":[{"t":"c"}]}]}]"#
        );
        assert_eq!(notes("a[^1]\n\n[^1]: b"), [(1, Noted::Footnote("1".to_owned()))]);
    }

    #[test]
    fn ok_links_to_pages_of_the_site_are_references() {
        let markdown = "[a](page:anreise)\n\n[b](session:s) [c](person:p) [d](page:programm)";
        let reference = |kind, id: &str| Noted::Reference(kind, id.to_owned());
        assert_eq!(
            notes(markdown),
            [
                (1, reference(Kind::Page, "anreise")),
                (3, reference(Kind::Session, "s")),
                (3, reference(Kind::Person, "p"))
            ]
        );
        assert!(json(markdown).contains(r#"{"a":["page:programm",[{"t":"d"}]]}"#));
    }

    #[test]
    fn ok_photos_stand_between_the_paragraphs() {
        assert_eq!(
            json("a ![b *c*](photo:d) e"),
            r#"[{"p":[{"t":"a "}]},{"photo":["d","b c"]},{"p":[{"t":" e"}]}]"#
        );
        assert_eq!(json("*x ![](photo:d)*"), r#"[{"p":[{"em":[{"t":"x "}]}]},{"photo":["d",""]}]"#);
        assert_eq!(
            json("| a |\n| - |\n| ![](photo:d) |"),
            r#"[{"table":[[{"p":[{"t":"a"}]}],[{"p":[]}]]},{"photo":["d",""]}]"#
        );
        assert_eq!(notes("![](photo:d)"), [(1, Noted::Reference(Kind::Photo, "d".to_owned()))]);
    }

    #[test]
    fn ok_columns_parted_by_tabs_are_noted() {
        assert_eq!(notes("a\tb\nc\td"), [(1, Noted::Columns)]);
        assert_eq!(parse("a\tb\nc\td").0.to_plain(), "a b c d");
    }

    #[test]
    fn err_links_that_run_become_text() {
        for address in [
            "javascript:alert(1)",
            "java&#115;cript:x",
            "data:text/html,x",
            "/programm/",
            "page:../x",
            "person:",
        ] {
            let (rich, notes) = parse(&format!("a\n\n[b *c*]({address})"));
            assert_eq!(rich.to_plain(), "a b c");
            assert!(!serde_json::to_string(&rich).unwrap().contains("{\"a\":"));
            assert!(matches!(&notes[..], [Note { what: Noted::Link(_), line: 3 }]), "{notes:?}");
        }
    }

    #[test]
    fn err_pictures_of_elsewhere_are_dropped() {
        let markdown = "a ![b](https://c.de/d.png)\n\n![e](f.png)";
        assert_eq!(parse(markdown).0.to_plain(), "a");
        let picture = |address: &str| Noted::Picture(address.to_owned());
        assert_eq!(notes(markdown), [(1, picture("https://c.de/d.png")), (3, picture("f.png"))]);
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
