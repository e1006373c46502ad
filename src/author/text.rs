//! Texts: one line, one line per language, or Markdown per language.

use std::collections::BTreeSet;

use crate::event::{Localized, Rich, RichText, Text};

use super::{
    characters::{composed, is_soft_hyphen, is_unwanted},
    cursor::Cursor,
    json::{Json, quoted},
    languages::is_code,
    markdown,
    report::Place,
    text_notes::{TextPlace, report_notes},
};

/// In characters. Longer texts are mistakes or attacks.
const LONGEST: usize = 100_000;

const EXPECTED: &str = "a text, or texts by language";

/// Reads a text that is the same in every language.
pub fn line(cursor: &Cursor) -> Option<String> {
    let text = cursor.string("a text")?;
    let text = printable(cursor, &cursor.place, text, false)?;
    Some(text.trim().to_owned())
}

/// Reads a text, or an object of texts by language.
pub fn text(cursor: &Cursor) -> Option<Text> {
    let text = localized(cursor, line)?;
    remind_of_missing(cursor, &text);
    Some(text)
}

/// Reads the translations of an official wording. They need not be complete, as the
/// wording's own language is missing anyway.
pub fn translation(cursor: &Cursor) -> Option<Text> {
    localized(cursor, line)
}

/// Reads Markdown, or an object by language; each may be in a file.
pub fn rich(cursor: &Cursor) -> Option<RichText> {
    if cursor.json.get("file").is_some() {
        return markdown_file(cursor).map(Localized::plain);
    }
    let rich = localized(cursor, |cursor| match cursor.json {
        Json::Object(_) => markdown_file(cursor),
        _ => markdown_text(cursor),
    })?;
    remind_of_missing(cursor, &rich);
    Some(rich)
}

fn localized<'a, T>(
    cursor: &Cursor<'a>,
    read: impl Fn(&Cursor<'a>) -> Option<T>,
) -> Option<Localized<T>> {
    let Json::Object(entries) = cursor.json else {
        let is_text = matches!(cursor.json, Json::Text(_));
        return if is_text {
            read(cursor).map(Localized::plain)
        } else {
            cursor.expected(EXPECTED)
        };
    };
    let mut seen = BTreeSet::new();
    let mut values = Vec::new();
    for (code, value) in entries.iter().filter(|(code, _)| !code.starts_with('_')) {
        if is_language_here(cursor, code, seen.insert(code)) {
            let value = read(&cursor.child(value, format!(".{code}")));
            values.extend(value.map(|value| (code.clone(), value)));
        }
    }
    if values.is_empty() {
        return cursor.expected(EXPECTED);
    }
    Some(Localized::by_language(values))
}

fn is_language_here(cursor: &Cursor, code: &str, is_first: bool) -> bool {
    let (languages, report) = (&cursor.context.languages, &cursor.context.report);
    let expected = format!("a language of the event ({})", languages.join(", "));
    if !is_code(code) {
        report.error(&cursor.place, &expected, &quoted(code), None);
        return false;
    }
    if !is_first {
        let hint = "the first text is used".to_owned();
        report.error(&cursor.place, "every language once", &quoted(code), Some(hint));
        return false;
    }
    if !languages.is_empty() && !languages.iter().any(|language| language == code) {
        cursor.warn(&expected, &quoted(code), None);
    }
    true
}

/// Warns about missing translations.
fn remind_of_missing<T>(cursor: &Cursor, text: &Localized<T>) {
    let given: Vec<&str> = text.languages().collect();
    let missing = |language: &&String| !given.is_empty() && !given.contains(&language.as_str());
    for language in cursor.context.languages.iter().filter(missing) {
        let hint = "official wording in one language is a plain text".to_owned();
        cursor.warn(&format!("a text for \"{language}\""), "none", Some(hint));
    }
}

fn markdown_text(cursor: &Cursor) -> Option<Rich> {
    let text = cursor.string("a text")?;
    let text = printable(cursor, &cursor.place, text, true)?;
    let is_long = text.contains('\n');
    parse(cursor, &text, |line| TextPlace {
        place: cursor.place.clone(),
        line: is_long.then_some(line),
    })
}

fn markdown_file(cursor: &Cursor) -> Option<Rich> {
    let name = cursor.object(|fields| {
        fields.needed("file", |cursor| {
            let name = cursor.string("the name of a file in the folder")?;
            let text = cursor.context.folder.text(name);
            text.map(|text| (name, text)).map_err(|refusal| cursor.refuse(refusal)).ok()
        })
    });
    let (name, text) = name?;
    let text = printable(cursor, &Place::new(name, ""), &text, true)?;
    parse(cursor, &text, |line| TextPlace {
        place: Place::new(name, format!("line {line}")),
        line: None,
    })
}

fn parse(cursor: &Cursor, text: &str, place: impl Fn(usize) -> TextPlace) -> Option<Rich> {
    let (rich, notes) = markdown::parse(text);
    report_notes(cursor.context, notes, &place);
    if rich.0.is_empty() {
        cursor.context.report.error(&place(1).place, "a text with words", "none", None);
        return None;
    }
    Some(rich)
}

/// The text without invisible characters, which are reported.
fn printable(cursor: &Cursor, place: &Place, text: &str, may_have_lines: bool) -> Option<String> {
    let report = &cursor.context.report;
    if text.len() > LONGEST && text.chars().count() > LONGEST {
        report.error(place, &format!("at most {LONGEST} characters"), "more", None);
        return None;
    }
    let text = text.replace("\r\n", "\n").replace(is_soft_hyphen, "");
    let text = composed(&text).into_owned();
    let unwanted = |c: char| is_unwanted(c) && !(may_have_lines && matches!(c, '\n' | '\t'));
    let Some(first) = text.chars().find(|c| unwanted(*c)) else { return Some(text) };
    let found = format!("the character U+{:04X}", u32::from(first));
    let expected = if may_have_lines { "text" } else { "text in one line" };
    report.warning(place, expected, &found, Some("it is left out".to_owned()));
    let spaced = text.chars().map(|c| if c.is_whitespace() && unwanted(c) { ' ' } else { c });
    Some(spaced.filter(|c| !unwanted(*c)).collect())
}
