//! Links for web and mail addresses that stand bare in a text.
//!
//! The rules are those of GitHub's Markdown, section "Autolinks (extension)":
//! <https://github.github.com/gfm/#autolinks-extension->. Beyond them, the quotation marks and
//! dashes of several languages may stand before and after an address.

use std::ops::Range;

use crate::event::{Block, Inline};

use super::address::checked_url;

/// The beginning of an address without scheme.
const WWW: &str = "www.";
/// Never part of an address at its end.
const TRAILING: &[char] = &[
    '?', '!', '.', ',', ':', '*', '_', '~', ';', '\'', '"', '“', '”', '„', '‘', '’', '‚', '«', '»',
    '‹', '›', '…', '–', '—', ']',
];

/// Links the addresses in blocks.
pub fn link_addresses(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) | Block::Heading(inlines) => link_in(inlines),
            Block::Bullets(items) | Block::Numbers(items) | Block::Table(items) => {
                items.iter_mut().for_each(|item| link_addresses(item));
            }
            Block::Quote(blocks) => link_addresses(blocks),
            Block::Photo(..) => {}
        }
    }
}

fn link_in(inlines: &mut Vec<Inline>) {
    for mut inline in std::mem::take(inlines) {
        match &mut inline {
            Inline::Text(text) => {
                split(text, inlines);
                continue;
            }
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Struck(inner) => {
                link_in(inner);
            }
            Inline::Link(..) | Inline::Break => {}
        }
        inlines.push(inline);
    }
}

/// Adds a text with its addresses as links.
fn split(text: &str, inlines: &mut Vec<Inline>) {
    let mut from = 0;
    let mut place = 0;
    for word in text.split_inclusive(ends_address) {
        let mut rest = word.trim_end_matches(ends_address);
        let mut begin = place;
        while let Some((range, href)) = address_in(rest) {
            add_text(&text[from..begin + range.start], inlines);
            inlines.push(Inline::Link(href, vec![Inline::Text(rest[range.clone()].to_owned())]));
            rest = &rest[range.end..];
            begin += range.end;
            from = begin;
        }
        place += word.len();
    }
    add_text(&text[from..], inlines);
}

fn add_text(text: &str, inlines: &mut Vec<Inline>) {
    if !text.is_empty() {
        inlines.push(Inline::Text(text.to_owned()));
    }
}

fn ends_address(c: char) -> bool {
    c.is_whitespace() || c == '<'
}

/// The first address in a word, and where it leads.
fn address_in(word: &str) -> Option<(Range<usize>, String)> {
    let web = web_start(word).and_then(|start| web_address(word, start));
    let mail = || word.match_indices('@').find_map(|(at, _)| mail_address(word, at));
    web.or_else(mail)
}

/// Where a web address begins: not inside another word.
fn web_start(word: &str) -> Option<usize> {
    let mut before = ' ';
    let start = word.char_indices().find(|(place, letter)| {
        let is_start = !before.is_alphanumeric() && !matches!(before, '/' | '.' | '@' | ':' | '=');
        before = *letter;
        is_start && ["https://", "http://", WWW].iter().any(|begin| begins(&word[*place..], begin))
    });
    start.map(|(place, _)| place)
}

fn begins(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(beginning))
}

fn web_address(word: &str, start: usize) -> Option<(Range<usize>, String)> {
    let shown = without_trailing(&word[start..]);
    let full = if begins(shown, WWW) { format!("http://{shown}") } else { shown.to_owned() };
    let href = checked_url(&full)?;
    let host = href.split('/').nth(2)?;
    // A name of this network, such as `localhost`, is none for visitors.
    host.contains('.').then(|| (start..start + shown.len(), href))
}

/// Without punctuation that belongs to the sentence, and closing brackets that were opened
/// before the address.
fn without_trailing(address: &str) -> &str {
    let count = |bracket| address.matches(bracket).count();
    let mut unopened = count(')').saturating_sub(count('('));
    address.trim_end_matches(|c: char| {
        let is_unopened = c == ')' && unopened > 0;
        unopened -= usize::from(is_unopened);
        is_unopened || TRAILING.contains(&c)
    })
}

fn mail_address(word: &str, at: usize) -> Option<(Range<usize>, String)> {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let is_of_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let before = word[..at].trim_end_matches(is_of_name);
    // `@eva@example.org` is a name in another network, `//eva@example.org` a part of an address.
    if before.ends_with(['@', '/']) {
        return None;
    }
    let host = &word[at + 1..];
    let host = &host[..host.find(|c| !is_of_host(c)).unwrap_or(host.len())];
    let host = host.trim_end_matches('.');
    let range = before.len()..at + 1 + host.len();
    let href = checked_url(&format!("mailto:{}", &word[range.clone()]))?;
    (!host.ends_with(['-', '_'])).then_some((range, href))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The links in a text, as `shown` or `shown -> address`.
    fn links(text: &str) -> Vec<String> {
        let mut blocks = [Block::Paragraph(vec![Inline::Text(text.to_owned())])];
        link_addresses(&mut blocks);
        assert_eq!(blocks[0].to_plain(), text.trim_end(), "nothing gets lost");
        let Block::Paragraph(inlines) = &blocks[0] else { return Vec::new() };
        let links = inlines.iter().filter_map(|inline| match inline {
            Inline::Link(href, inner) => {
                let shown = Block::Paragraph(inner.clone()).to_plain();
                Some(if shown == *href { shown } else { format!("{shown} -> {href}") })
            }
            _ => None,
        });
        links.collect()
    }

    #[test]
    fn ok_the_examples_of_gfm() {
        for (text, expected) in [
            ("www.commonmark.org", "www.commonmark.org -> http://www.commonmark.org"),
            (
                "Visit www.commonmark.org/help for more.",
                "www.commonmark.org/help -> http://www.commonmark.org/help",
            ),
            ("Visit www.commonmark.org.", "www.commonmark.org -> http://www.commonmark.org"),
            (
                "Visit www.commonmark.org/a.b.",
                "www.commonmark.org/a.b -> http://www.commonmark.org/a.b",
            ),
            (
                "www.google.com/search?q=Markup+(business)",
                "www.google.com/search?q=Markup+(business) -> http://www.google.com/search?q=Markup+(business)",
            ),
            (
                "(www.google.com/search?q=Markup+(business)))",
                "www.google.com/search?q=Markup+(business) -> http://www.google.com/search?q=Markup+(business)",
            ),
            (
                "www.google.com/search?q=(business))+ok",
                "www.google.com/search?q=(business))+ok -> http://www.google.com/search?q=(business))+ok",
            ),
            ("www.commonmark.org/he<lp", "www.commonmark.org/he -> http://www.commonmark.org/he"),
            ("http://commonmark.org", "http://commonmark.org"),
            (
                "(Visit https://encrypted.google.com/search?q=Markup+(business))",
                "https://encrypted.google.com/search?q=Markup+(business)",
            ),
            ("foo@bar.baz", "foo@bar.baz -> mailto:foo@bar.baz"),
            (
                "hello+xyz@mail.example isn't hello@mail",
                "hello+xyz@mail.example -> mailto:hello+xyz@mail.example",
            ),
            ("a.b-c_d@a.b.", "a.b-c_d@a.b -> mailto:a.b-c_d@a.b"),
        ] {
            assert_eq!(links(text), [expected], "{text}");
        }
        for text in ["hello@mail+xyz", "a.b-c_d@a.b-", "a.b-c_d@a.b_"] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn ok_addresses_in_german_sentences() {
        assert_eq!(
            links("Siehe https://example.org/x und eva@example.org."),
            ["https://example.org/x", "eva@example.org -> mailto:eva@example.org"]
        );
        assert_eq!(
            links("„https://example.org“ (HTTPS://Example.org/A),"),
            ["https://example.org", "HTTPS://Example.org/A -> https://Example.org/A",]
        );
        assert_eq!(links("a@b.de,c@d.de").len(), 2);
    }

    #[test]
    fn ok_what_is_no_address_stays_text() {
        for text in [
            "www. und www",
            "http://localhost/x",
            "https://user@example.org",
            "@eva@social.example",
            "xhttps://example.org",
            "javascript://example.org",
            "eva@",
            "@example.org",
        ] {
            assert_eq!(links(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn err_what_was_made_to_take_long() {
        for part in ["(", ")", "@", "a@", "www.", "(www.a.b|", "https://", ".", "a@b.", "…"] {
            links(&part.repeat(100_000 / part.len()));
        }
    }
}
