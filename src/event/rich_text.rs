//! Rich text as a small tree of blocks.
//!
//! Authors write Markdown; publishing parses it into this tree, so that the
//! browser needs no parser and no text is ever inserted as HTML. A plain string
//! is a valid rich text too: paragraphs at blank lines. A published file can
//! therefore be corrected by hand.
//!
//! In JSON every block and inline is an object with one key:
//! `[{"p": [{"t": "Come "}, {"strong": [{"t": "early"}]}]}, {"ul": [[{"p": [{"t": "a"}]}]]}]`.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, SeqAccess, Visitor},
};

use super::Localized;

/// Rich text in one or several languages.
pub type RichText = Localized<Rich>;

/// Rich text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Rich(pub Vec<Block>);

/// A block of rich text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
        let text = text.replace("\r\n", "\n");
        let paragraphs =
            text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        Self(
            paragraphs
                .map(|paragraph| Block::Paragraph(vec![Inline::Text(paragraph.to_owned())]))
                .collect(),
        )
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

impl<'de> Deserialize<'de> for Rich {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RichVisitor)
    }
}

struct RichVisitor;

impl<'de> Visitor<'de> for RichVisitor {
    type Value = Rich;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a text or a list of blocks")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Rich, E> {
        Ok(Rich::from_plain(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Rich, A::Error> {
        let mut blocks = Vec::new();
        while let Some(block) = seq.next_element()? {
            blocks.push(block);
        }
        Ok(Rich(blocks))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_plain_string_is_paragraphs_at_blank_lines() {
        let rich: Rich = serde_json::from_str(r#""One\ntwo.\n\n Three.\r\n\r\n""#).unwrap();
        assert_eq!(rich.0.len(), 2);
        assert_eq!(rich.to_plain(), "One\ntwo. Three.");
    }

    #[test]
    fn ok_a_tree_is_written_as_it_was_read() {
        let json = r#"[{"p":[{"t":"Come "},{"strong":[{"t":"early"}]},"br",{"a":["https://example.org",[{"t":"here"}]]}]},{"ul":[[{"p":[{"t":"a"}]}]]}]"#;
        let rich: Rich = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&rich).unwrap(), json);
        assert_eq!(rich.to_plain(), "Come early here a");
    }

    #[test]
    fn err_an_unknown_block_is_refused() {
        assert!(serde_json::from_str::<Rich>(r#"[{"script": []}]"#).is_err());
    }
}
