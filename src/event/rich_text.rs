//! Rich text as a small tree of blocks.
//!
//! Authors write Markdown; publishing parses it into this tree, so that the
//! browser needs no parser and no text is ever inserted as HTML. A plain string
//! is a valid rich text too: paragraphs at blank lines. A published file can
//! therefore be corrected by hand.
//!
//! In JSON every block and inline is an object with one key:
//! `[{"p": [{"t": "Come "}, {"strong": [{"t": "early"}]}]}, {"ul": [[{"p": [{"t": "a"}]}]]}]`.

use serde::Serialize;

use super::{FromTree, Localized, Tree, tree::or};

/// Rich text in one or several languages.
pub type RichText = Localized<Rich>;

/// Rich text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rich(pub Vec<Block>);

/// A block of rich text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Block {
    #[serde(rename = "p")]
    Paragraph(Vec<Inline>),
    /// A heading inside the text; its level in the page is the page's business.
    #[serde(rename = "h")]
    Heading(Vec<Inline>),
    #[serde(rename = "ul")]
    Bullets(Vec<Vec<Block>>),
    #[serde(rename = "ol")]
    Numbers(Vec<Vec<Block>>),
    #[serde(rename = "quote")]
    Quote(Vec<Block>),
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Inline {
    #[serde(rename = "t")]
    Text(String),
    #[serde(rename = "strong")]
    Strong(Vec<Inline>),
    #[serde(rename = "em")]
    Emphasis(Vec<Inline>),
    /// A link: its address (`https`, `http`, `mailto` or `tel`) and its text.
    #[serde(rename = "a")]
    Link(String, Vec<Inline>),
    #[serde(rename = "br")]
    Break,
}

impl Rich {
    /// Paragraphs at blank lines, nothing else.
    pub fn from_plain(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let paragraphs = lines.split(|line| line.is_empty()).map(|lines| lines.join("\n"));
        let paragraphs = paragraphs.map(|paragraph| paragraph.trim().to_owned());
        let paragraphs = paragraphs.filter(|paragraph| !paragraph.is_empty());
        Self(paragraphs.map(|text| Block::Paragraph(vec![Inline::Text(text)])).collect())
    }

    /// The paragraphs, headings, lists and quotes without their marks.
    pub fn paragraphs(&self) -> Vec<String> {
        let plain = self.0.iter().map(|block| {
            let mut plain = String::new();
            block.write_plain(&mut plain);
            plain.trim_end().to_owned()
        });
        plain.collect()
    }

    /// The text without its marks, paragraphs joined by a space.
    pub fn to_plain(&self) -> String {
        let mut plain = String::new();
        self.0.iter().for_each(|block| block.write_plain(&mut plain));
        plain.trim_end().to_owned()
    }
}

impl Block {
    fn write_plain(&self, plain: &mut String) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(inlines) => {
                inlines.iter().for_each(|inline| inline.write_plain(plain));
                plain.push(' ');
            }
            Self::Bullets(items) | Self::Numbers(items) => {
                items.iter().flatten().for_each(|block| block.write_plain(plain));
            }
            Self::Quote(blocks) => blocks.iter().for_each(|block| block.write_plain(plain)),
        }
    }
}

impl Inline {
    fn write_plain(&self, plain: &mut String) {
        match self {
            Self::Text(text) => plain.push_str(text),
            Self::Strong(inlines) | Self::Emphasis(inlines) | Self::Link(_, inlines) => {
                inlines.iter().for_each(|inline| inline.write_plain(plain));
            }
            Self::Break => plain.push(' '),
        }
    }
}

impl FromTree for Rich {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        match tree {
            Tree::Text(text) => Self::from_plain(&text),
            _ => Self(Vec::read(tree, whole)),
        }
    }
}

impl FromTree for Block {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        let (name, content) = tree.only_entry().unwrap_or((String::new(), Tree::Null));
        match name.as_str() {
            "p" => Self::Paragraph(Vec::read(content, whole)),
            "h" => Self::Heading(Vec::read(content, whole)),
            "ul" => Self::Bullets(Vec::read(content, whole)),
            "ol" => Self::Numbers(Vec::read(content, whole)),
            "quote" => Self::Quote(Vec::read(content, whole)),
            _ => or(None, Self::Paragraph(Vec::new()), whole),
        }
    }
}

impl FromTree for Inline {
    fn read(tree: Tree, whole: &mut bool) -> Self {
        let (name, content) = match tree {
            Tree::Text(name) => (name, Tree::Null),
            _ => tree.only_entry().unwrap_or((String::new(), Tree::Null)),
        };
        match name.as_str() {
            "t" => Self::Text(String::read(content, whole)),
            "strong" => Self::Strong(Vec::read(content, whole)),
            "em" => Self::Emphasis(Vec::read(content, whole)),
            "a" => link(content, whole),
            "br" => Self::Break,
            _ => or(None, Self::Break, whole),
        }
    }
}

fn link(tree: Tree, whole: &mut bool) -> Inline {
    let parts = if let Tree::List(list) = tree { list.try_into().ok() } else { None };
    let [href, text]: [Tree; 2] = or(parts, [Tree::Null, Tree::Null], whole);
    Inline::Link(String::read(href, whole), Vec::read(text, whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Option<Rich> {
        Rich::from_tree(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn ok_a_plain_string_is_paragraphs_at_blank_lines() {
        let rich = read(r#""One\ntwo.\n\n Three.\r\n\r\n""#).unwrap();
        assert_eq!(rich.0.len(), 2);
        assert_eq!(rich.to_plain(), "One\ntwo. Three.");
    }

    #[test]
    fn ok_a_tree_is_written_as_it_was_read() {
        let json = r#"[{"p":[{"t":"Come "},{"strong":[{"t":"early"}]},"br",{"a":["https://example.org",[{"t":"here"}]]}]},{"ul":[[{"p":[{"t":"a"}]}]]}]"#;
        let rich = read(json).unwrap();
        assert_eq!(serde_json::to_string(&rich).unwrap(), json);
        assert_eq!(rich.to_plain(), "Come early here a");
    }

    #[test]
    fn err_an_unknown_block_is_refused() {
        assert_eq!(read(r#"[{"script": []}]"#), None);
    }
}
