//! Texts of other software as Markdown that reads the same.
//!
//! Of HTML the words are taken, in paragraphs, lines and items of lists; emphasis, links and
//! pictures are not. What would be a mark is escaped, so no text brings an element, an address
//! or a heading of its own.

use scraper::{ElementRef, Html, Node};
use url::Url;

use crate::author::{Said, checked_url};

use super::Notes;

/// Elements deeper in each other than this are one.
const DEEPEST: usize = 64;

/// HTML as Markdown.
pub fn from_html(html: &str, place: &str, notes: &mut Notes) -> String {
    let document = Html::parse_fragment(html);
    let (mut text, mut block) = (String::new(), None);
    let mut has_links = false;
    for node in document.root_element().descendants() {
        match node.value() {
            Node::Element(element) if element.name() == "br" => text.push('\n'),
            Node::Element(element) => has_links |= matches!(element.name(), "a" | "img"),
            Node::Text(words) => {
                let above = node.ancestors().take(DEEPEST).filter_map(ElementRef::wrap);
                let above: Vec<ElementRef> = above.collect();
                if above.iter().any(|one| is_no_text(one.value().name())) {
                    continue;
                }
                let within = above.iter().find(|one| is_block(one.value().name()));
                let own = within.map(|one| one.id());
                if own != block {
                    let is_item = within.is_some_and(|one| one.value().name() == "li");
                    text.push_str(if is_item { "\n\n\u{0}" } else { "\n\n" });
                    block = own;
                }
                text.push_str(&escape(&words.replace(['\n', '\r', '\t'], " ")));
            }
            _ => {}
        }
    }
    if has_links {
        notes.add(
            Said::new(
                "links and pictures inside of texts were left out: their words stay",
                "Links und Bilder in Texten wurden weggelassen: ihre Wörter bleiben",
            ),
            place,
        );
    }
    in_paragraphs(&text)
}

/// Plain text as Markdown: its lines stay.
pub fn from_plain(text: &str) -> String {
    in_paragraphs(&escape(&clean(text)))
}

/// Lines without blanks around them, and one empty line between paragraphs.
fn in_paragraphs(text: &str) -> String {
    let mut paragraphs = String::new();
    let mut is_apart = true;
    for line in text.lines() {
        let (mark, line) = line.strip_prefix('\u{0}').map_or(("", line), |item| ("- ", item));
        let line = line.split([' ', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>();
        let line = clean(&line.join(" "));
        if line.is_empty() {
            is_apart = true;
            continue;
        }
        let between = if is_apart { "\n\n" } else { "\n" };
        paragraphs.extend([between, mark, &escape_start(&line)]);
        is_apart = false;
    }
    paragraphs.trim_start_matches('\n').to_owned()
}

/// Whether a text has tags of HTML.
pub fn is_html(text: &str) -> bool {
    const TAGS: [&str; 14] =
        ["p", "br", "div", "span", "a", "b", "i", "em", "strong", "ul", "ol", "li", "u", "h2"];
    let behind = text.match_indices('<').map(|(at, _)| text[at + 1..].trim_start_matches('/'));
    let mut names = behind.filter_map(|behind| {
        let end = behind.find(|c: char| !c.is_ascii_alphanumeric())?;
        behind[end..].starts_with(['>', '/', ' ', '\n']).then(|| &behind[..end])
    });
    names.any(|name| TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name)))
}

fn is_no_text(name: &str) -> bool {
    matches!(name, "script" | "style" | "template" | "title" | "iframe" | "object" | "textarea")
}

fn is_block(name: &str) -> bool {
    const BLOCKS: [&str; 18] = [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "blockquote",
        "pre",
        "section",
        "article",
        "table",
        "td",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "html",
    ];
    BLOCKS.contains(&name)
}

/// Without control characters and those that turn the direction of others.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_unseen = |c: char| matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    let is_control = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    text.chars().filter(|c| !(turns(*c) || is_unseen(*c) || is_control(*c))).collect()
}

/// An address as an event can have it.
pub fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    // `https://bank.example@other.example` leads elsewhere than it seems to.
    let is_plain = url.username().is_empty() && url.password().is_none();
    let is_allowed = matches!(url.scheme(), "http" | "https" | "mailto") && is_plain;
    is_allowed.then(|| checked_url(url.as_str())).flatten()
}

/// What is a mark wherever it stands.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\*_`[]~|<&".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// What is a mark at the begin of a line.
fn escape_start(line: &str) -> String {
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let is_number = digits > 0 && line[digits..].starts_with(['.', ')']);
    let is_mark = line.starts_with(['#', '>', '-', '+', '=', ':']);
    match (is_number, is_mark) {
        (true, _) => format!("{}\\{}", &line[..digits], &line[digits..]),
        (false, true) => format!("\\{line}"),
        (false, false) => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_words_of_html_in_paragraphs() {
        for (html, expected) in [
            ("<p>Ein <b>Satz</b>.</p><p>Noch einer.</p>", "Ein Satz.\n\nNoch einer."),
            ("Zeile<br>Zeile &amp; mehr", "Zeile\nZeile \\& mehr"),
            ("<ul><li>eins</li><li>zwei</li></ul>danach", "- eins\n\n- zwei\n\ndanach"),
            ("a<script>alert(1)</script><style>b{}</style>", "a"),
            ("<p># kein Titel</p><p>1. keine Liste</p>", "\\# kein Titel\n\n1\\. keine Liste"),
            ("&lt;b&gt; [x](javascript:y)", "\\<b> \\[x\\](javascript:y)"),
        ] {
            assert_eq!(from_html(html, "", &mut Notes::default()), expected, "{html}");
        }
        let deep = "<div>".repeat(20_000) + "x";
        assert_eq!(from_html(&deep, "", &mut Notes::default()), "x");
        let mut notes = Notes::default();
        from_html("<a href=\"https://a.example\">dort</a>", "A", &mut notes);
        assert_eq!(notes.all().len(), 1);
    }

    #[test]
    fn ok_plain_text_keeps_its_lines() {
        assert_eq!(from_plain(" a\r\n\r\n\r\n- b *c*\u{202e}"), "a\n\n\\- b \\*c\\*");
        assert!(is_html("a<br/>b") && is_html("</P>") && !is_html("a < b") && !is_html("<3 p>"));
    }

    #[test]
    fn ok_addresses_of_the_web() {
        assert_eq!(web_address(" https://a.example/b ").as_deref(), Some("https://a.example/b"));
        for text in ["java\tscript:alert(1)", "https://a@b.example", "data:text/html,x", "a"] {
            assert_eq!(web_address(text), None, "{text}");
        }
    }
}
