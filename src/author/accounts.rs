//! Accounts and websites of a person's or the event's own, its hashtag and its mailing list.
//!
//! They become links whose labels say what they are, so neither the published event nor the app
//! knows of kinds.

use crate::{
    event::{Link, Text},
    i18n::Locale,
};

use super::{
    address::{checked_url, is_email},
    cursor::Cursor,
    fields::Fields,
    known_address::KnownAddress,
    link_kind::LinkKind,
    own_address::url_or_own,
    report::did_you_mean,
    said::{Said, said},
    text::text,
};

/// Where else the event is found and spoken of.
pub fn accounts(fields: &mut Fields) -> Vec<Link> {
    let mut links = fields.list("accounts", own_link);
    links.extend(fields.optional("hashtag", hashtag));
    links.extend(fields.optional("mailing_list", mailing_list));
    links
}

/// Reads a link: an address alone, or `{"url", "kind", "label", "note"}`. The label may be left
/// out where the kind is said or follows from the address.
pub fn own_link(cursor: &Cursor) -> Option<Link> {
    if cursor.json.text().is_some() {
        let url = address(cursor, None)?;
        return known_link(cursor, &url, None)
            .or_else(|| cursor.key("label").expected(Said::new("a text", "ein Text")));
    }
    cursor.object(|fields| {
        let kind = fields.optional("kind", Cursor::one_of::<LinkKind>);
        let url = fields.optional("url", |cursor| address(cursor, kind));
        let known = url.as_deref().and_then(|url| known_link(&fields.cursor, url, kind));
        let is_read = url.is_some() || !fields.has("url");
        let label = match &known {
            Some(_) => fields.optional("label", text),
            // What is wrong with the address has been said.
            None if !is_read && !fields.has("label") => None,
            None => fields.needed("label", text),
        };
        let is_named = label.is_some() && kind.is_none();
        let note = fields.optional("note", text);
        let own = known.as_ref().is_some_and(|link| link.own) && !(is_named && !is_account(&url));
        let label = label.or_else(|| Some(known?.label))?;
        Some(Link { label, url, note, own })
    })
}

/// Whether an address says itself that it is that of an account. One with a label may also lead
/// to a single film or text.
fn is_account(url: &Option<String>) -> bool {
    let address = url.as_deref().and_then(KnownAddress::of);
    address.is_some_and(|address| {
        let kind = address.kind();
        kind.is_some_and(|kind| address.account(kind).is_some())
    })
}

/// A link whose label follows from its kind and address; `None` if it leads to no website.
fn known_link(cursor: &Cursor, url: &str, said: Option<LinkKind>) -> Option<Link> {
    let address = KnownAddress::of(url);
    let found = address.and_then(KnownAddress::kind);
    if let (Some(said), Some(found)) = (said, found) {
        remind_of_other_kind(cursor, said, found);
    }
    let kind = said.or(found).or(address.map(|_| LinkKind::Website))?;
    let account = address.and_then(|address| match kind {
        LinkKind::Website => Some(address.host.to_owned()),
        _ => address.account(kind),
    });
    let label = in_each_language(cursor, |locale| match &account {
        Some(account) => format!("{}: {account}", kind.label(locale)),
        None => kind.label(locale).to_owned(),
    });
    Some(Link { label, url: Some(url.to_owned()), note: None, own: kind.is_own() })
}

/// A text that the program makes, in the languages of the event.
fn in_each_language(cursor: &Cursor, label: impl Fn(Locale) -> String) -> Text {
    match cursor.context.languages.as_slice() {
        [] | [_] => {
            let own = cursor.context.languages.first().map_or("de", String::as_str);
            Text::plain(label(Locale::for_language(own)))
        }
        several => Text::by_language(
            several.iter().map(|code| (code.clone(), label(Locale::for_language(code)))),
        ),
    }
}

fn remind_of_other_kind(cursor: &Cursor, said: LinkKind, found: LinkKind) {
    if said == found || !said.has_one_host() {
        return;
    }
    let (said, found) = (said.label(Locale::En), found.label(Locale::En));
    let what = said!(
        "the kind is {said}, but the address is that of {found}",
        "\"kind\" sagt {said}, die Adresse gehört aber zu {found}"
    );
    let hint = Said::new(
        "correct the address, or leave out \"kind\"",
        "die Adresse berichtigen, oder \"kind\" weglassen",
    );
    cursor.key("kind").warn(what, Some(hint));
}

/// Reads an address of the web or of the site, or an account written as `@name@server`.
fn address(cursor: &Cursor, kind: Option<LinkKind>) -> Option<String> {
    let text = cursor.json.text().map(str::trim).unwrap_or_default();
    let Some((name, server)) = text.strip_prefix('@').and_then(|text| text.split_once('@')) else {
        return url_or_own(cursor);
    };
    let folder = match kind {
        Some(LinkKind::PeerTube) => "a/",
        Some(LinkKind::Pixelfed) => "",
        _ => "@",
    };
    let is_name =
        !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_.-".contains(c));
    let url = checked_url(&format!("https://{server}/{folder}{name}"));
    let is_host = server.contains('.') && !server.contains(['/', '?', '#']);
    url.filter(|_| is_name && is_host).or_else(|| {
        cursor.expected(Said::new(
            "an account such as @name@example.social",
            "ein Konto wie @name@example.social",
        ))
    })
}

/// Reads a hashtag, with or without its `#`.
fn hashtag(cursor: &Cursor) -> Option<Link> {
    const EXPECTED: Said = Said::new(
        "a hashtag of letters and digits, such as \"Tagung2026\"",
        "ein Hashtag aus Buchstaben und Ziffern, etwa \"Tagung2026\"",
    );
    let found = cursor.string(EXPECTED)?.trim();
    let word = found.strip_prefix('#').unwrap_or(found);
    if !is_hashtag(word) {
        let meant = in_one_word(word);
        return cursor.wrong(EXPECTED, is_hashtag(&meant).then(|| did_you_mean(&meant)));
    }
    remind_of_capitals(cursor, word);
    let label = in_each_language(cursor, |_| format!("#{word}"));
    Some(Link { label, url: None, note: None, own: false })
}

fn is_hashtag(word: &str) -> bool {
    let fits = |c: char| c.is_alphanumeric() || c == '_';
    word.chars().all(fits) && word.chars().any(char::is_alphabetic)
}

/// "Erfundene Orte 2026" as one word: "ErfundeneOrte2026".
fn in_one_word(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            let mut letters = word.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect::<Vec<_>>()
        })
        .collect()
}

/// Screen readers spell a word of words that they cannot tell apart.
fn remind_of_capitals(cursor: &Cursor, word: &str) {
    const LONG: usize = 10;
    let letters = word.chars().filter(|c| c.is_lowercase()).count();
    if letters < LONG || word.chars().any(char::is_uppercase) {
        return;
    }
    let what = Said::new(
        "a long hashtag without capitals cannot be read aloud word by word",
        "ein langer Hashtag ohne Großbuchstaben lässt sich nicht Wort für Wort vorlesen",
    );
    let hint = Said::new(
        "begin each word with a capital, as in ErfundeneOrte: networks find both",
        "jedes Wort groß beginnen, wie in ErfundeneOrte: die Netzwerke finden beides",
    );
    cursor.warn(what, Some(hint));
}

/// Reads a mailing list: a web or mail address, or `{"url", "label", "note"}`.
fn mailing_list(cursor: &Cursor) -> Option<Link> {
    let label = in_each_language(cursor, |locale| LinkKind::MailingList.label(locale).to_owned());
    if cursor.json.text().is_some() {
        return Some(Link { label, url: Some(web_or_mail(cursor)?), note: None, own: false });
    }
    cursor.object(|fields| {
        let url = fields.needed("url", web_or_mail);
        let own_label = fields.optional("label", text);
        let note = fields.optional("note", text);
        Some(Link { label: own_label.unwrap_or(label), url: Some(url?), note, own: false })
    })
}

fn web_or_mail(cursor: &Cursor) -> Option<String> {
    let text = cursor.json.text().map(str::trim).unwrap_or_default();
    if is_email(text) { Some(format!("mailto:{text}")) } else { url_or_own(cursor) }
}
