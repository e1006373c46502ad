//! Rich text as a small tree of blocks.
//!
//! Organisers write Markdown; publishing parses it into this tree, so the browser needs no
//! parser and no text is ever inserted as HTML. A plain string is valid rich text too, with
//! paragraphs at blank lines, so a published file can be corrected by hand.
//!
//! In JSON every block and inline is an object with one key:
//! `[{"p": [{"t": "Come "}, {"strong": [{"t": "early"}]}]}, {"ul": [[{"p": [{"t": "a"}]}]]}]`.

use serde::Serialize;

use super::{FromTree, Id, Localized, Tree};

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
    /// A heading inside the text; the page decides its level.
    #[serde(rename = "h")]
    Heading(Vec<Inline>),
    #[serde(rename = "ul")]
    Bullets(Vec<Vec<Block>>),
    #[serde(rename = "ol")]
    Numbers(Vec<Vec<Block>>),
    #[serde(rename = "quote")]
    Quote(Vec<Block>),
    /// The rows of a table, of which each cell is a paragraph; the first one names the columns.
    #[serde(rename = "table")]
    Table(Vec<Vec<Block>>),
    /// A photo of the event, and what it shows here; if that is empty, the photo's own
    /// description tells it.
    #[serde(rename = "photo")]
    Photo(Id, String),
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
    /// What is no longer true.
    #[serde(rename = "s")]
    Struck(Vec<Inline>),
    /// A link: its address (`https`, `http`, `mailto` or `tel`, or `page:`, `session:` or
    /// `person:` with the id of a page of the site), and its text.
    #[serde(rename = "a")]
    Link(String, Vec<Inline>),
    #[serde(rename = "br")]
    Break,
}

impl Rich {
    /// Splits plain text into paragraphs at blank lines, and these into their lines.
    pub fn from_plain(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let paragraphs = lines.split(|line| line.trim().is_empty()).map(|lines| {
            let mut inlines = Vec::new();
            for line in lines {
                if !inlines.is_empty() {
                    inlines.push(Inline::Break);
                }
                inlines.push(Inline::Text(line.trim().to_owned()));
            }
            inlines
        });
        Self(paragraphs.filter(|inlines| !inlines.is_empty()).map(Block::Paragraph).collect())
    }

    /// The blocks as plain text, one string each.
    pub fn paragraphs(&self) -> Vec<String> {
        let plain = self.0.iter().map(Block::to_plain);
        plain.filter(|plain| !plain.is_empty()).collect()
    }

    /// The plain text, with blocks joined by a space.
    pub fn to_plain(&self) -> String {
        let mut plain = String::new();
        self.0.iter().for_each(|block| block.write_plain(&mut plain));
        plain.trim_end().to_owned()
    }
}

impl Block {
    /// The plain text of a block.
    pub fn to_plain(&self) -> String {
        let mut plain = String::new();
        self.write_plain(&mut plain);
        plain.trim_end().to_owned()
    }

    /// Adds the plain text, with a space behind it.
    pub fn write_plain(&self, plain: &mut String) {
        match self {
            Self::Paragraph(inlines) | Self::Heading(inlines) => {
                inlines.iter().for_each(|inline| inline.write_plain(plain));
                plain.push(' ');
            }
            Self::Bullets(items) | Self::Numbers(items) | Self::Table(items) => {
                items.iter().flatten().for_each(|block| block.write_plain(plain));
            }
            Self::Quote(blocks) => blocks.iter().for_each(|block| block.write_plain(plain)),
            // Its words belong to the photo.
            Self::Photo(..) => {}
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
            // Without its line it would be read as true.
            Self::Struck(_) => {}
        }
    }
}

impl FromTree for Rich {
    fn form() -> String {
        "a text, with blank lines between paragraphs".to_owned()
    }

    fn blank() -> Self {
        Self::default()
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        match tree {
            Tree::Text(text) => *self = Self::from_plain(&text),
            _ => self.0.fill(tree)?,
        }
        Some(())
    }
}

impl FromTree for Block {
    const STANDS_ALONE: bool = false;

    fn blank() -> Self {
        Self::Paragraph(Vec::new())
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let (name, content) = tree.only_entry()?;
        *self = match name.as_str() {
            "p" => Self::Paragraph(Vec::from_tree(content)?),
            "h" => Self::Heading(Vec::from_tree(content)?),
            "ul" => Self::Bullets(Vec::from_tree(content)?),
            "ol" => Self::Numbers(Vec::from_tree(content)?),
            "quote" => Self::Quote(Vec::from_tree(content)?),
            "table" => Self::Table(Vec::from_tree(content)?),
            "photo" => {
                let (id, alt) = pair(content)?;
                Self::Photo(id, alt)
            }
            _ => return None,
        };
        Some(())
    }
}

impl FromTree for Inline {
    const STANDS_ALONE: bool = false;

    fn blank() -> Self {
        Self::Break
    }

    fn fill(&mut self, tree: Tree) -> Option<()> {
        let (name, content) = tree.variant()?;
        *self = match name.as_str() {
            "t" => Self::Text(String::from_tree(content)?),
            "strong" => Self::Strong(Vec::from_tree(content)?),
            "em" => Self::Emphasis(Vec::from_tree(content)?),
            "s" => Self::Struck(Vec::from_tree(content)?),
            "a" => {
                let (address, text) = pair(content)?;
                Self::Link(address, text)
            }
            "br" => Self::Break,
            _ => return None,
        };
        Some(())
    }
}

/// A list of a text and something else.
fn pair<T: FromTree>(tree: Tree) -> Option<(String, T)> {
    let Tree::List(parts) = tree else { return None };
    let [first, second]: [Tree; 2] = parts.try_into().ok()?;
    Some((String::from_tree(first)?, T::from_tree(second)?))
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
        assert_eq!(rich.to_plain(), "One two. Three.");
        assert_eq!(
            serde_json::to_string(&rich.0[0]).unwrap(),
            r#"{"p":[{"t":"One"},"br",{"t":"two."}]}"#
        );
    }

    #[test]
    fn ok_a_tree_is_written_as_it_was_read() {
        let json = r#"[{"p":[{"t":"Come "},{"strong":[{"t":"early"}]},"br",{"a":["https://example.org",[{"t":"here"}]]}]},{"ul":[[{"p":[{"t":"a"}]}]]}]"#;
        let rich = read(json).unwrap();
        assert_eq!(serde_json::to_string(&rich).unwrap(), json);
        assert_eq!(rich.to_plain(), "Come early here a");
    }

    #[test]
    fn ok_tables_and_photos_are_read_and_what_is_struck_is_not_said() {
        let json = r#"[{"table":[[{"p":[{"t":"Day"}]},{"p":[{"t":"Hall"}]}],[{"p":[{"t":"1"}]},{"p":[{"s":[{"t":"A"}]},{"t":"B"}]}]]},{"photo":["hall",""]}]"#;
        let rich = read(json).unwrap();
        assert_eq!(serde_json::to_string(&rich).unwrap(), json);
        assert_eq!(rich.paragraphs(), ["Day Hall 1 B"]);
    }

    #[test]
    fn err_an_unknown_block_is_refused() {
        assert_eq!(read(r#"[{"script": []}]"#), None);
        assert_eq!(read(r#"["p"]"#), None);
        assert_eq!(read(r#"[{"p": [{"a": ["https://example.org"]}]}]"#), None);
    }
}
