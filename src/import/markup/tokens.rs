//! The tags and texts of HTML, in their order.
//!
//! A tree is not needed, and building one takes the square of what a hostile text nests; so the
//! tokens of html5ever are read one after another.

use std::cell::RefCell;

use html5ever::{
    tendril::StrTendril,
    tokenizer::{
        BufferQueue, Tag, TagKind, Token as HtmlToken, TokenSink, TokenSinkResult, Tokenizer,
        TokenizerOpts, states::RawKind,
    },
};

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    Text(String),
    Start(Start),
    End(String),
}

/// A start tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// In small letters.
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub is_closed: bool,
}

impl Start {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// The tokens of a text.
pub fn tokens(html: &str) -> Vec<Token> {
    let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(html));
    // Nothing is asked of the reader in between, so one turn reads all.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Collector(RefCell<Vec<Token>>);

impl Collector {
    fn text(&self, text: &str) {
        let mut tokens = self.0.borrow_mut();
        match tokens.last_mut() {
            Some(Token::Text(last)) => last.push_str(text),
            _ => tokens.push(Token::Text(text.to_owned())),
        }
    }

    fn tag(&self, tag: &Tag) -> TokenSinkResult<()> {
        let name = tag.name.to_string();
        if tag.kind == TagKind::EndTag {
            self.0.borrow_mut().push(Token::End(name));
            return TokenSinkResult::Continue;
        }
        let attributes = tag.attrs.iter();
        let attributes = attributes.map(|one| (one.name.local.to_string(), one.value.to_string()));
        let how = raw(&name).map_or(TokenSinkResult::Continue, TokenSinkResult::RawData);
        let is_closed = tag.self_closing;
        let start = Start { name, attributes: attributes.collect(), is_closed };
        self.0.borrow_mut().push(Token::Start(start));
        how
    }
}

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: HtmlToken, _line: u64) -> TokenSinkResult<()> {
        match token {
            HtmlToken::TagToken(tag) => return self.tag(&tag),
            HtmlToken::CharacterTokens(text) => self.text(&text),
            // To a browser it is a comment; who writes it means text.
            HtmlToken::CommentToken(comment) => {
                if let Some(text) = comment.strip_prefix("[CDATA[") {
                    self.text(text.strip_suffix("]]").unwrap_or(text));
                }
            }
            HtmlToken::DoctypeToken(_)
            | HtmlToken::NullCharacterToken
            | HtmlToken::EOFToken
            | HtmlToken::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

/// Elements in which tags are text (<https://html.spec.whatwg.org/#parsing-html-fragments>).
fn raw(name: &str) -> Option<RawKind> {
    match name {
        "script" => Some(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
        "textarea" | "title" => Some(RawKind::Rcdata),
        _ => None,
    }
}
