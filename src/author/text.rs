//! Texts: one line, one line per language, or Markdown per language.

use std::collections::BTreeSet;

use crate::{
    event::{EASY_LANGUAGE, LONGEST_WORD, Localized, Rich, RichText, Text, has_endless_word},
    i18n::Locale,
};

use super::{
    blank::is_blank,
    characters::{composed, is_soft_hyphen, is_unwanted},
    cursor::Cursor,
    finding::{Finding, Severity},
    json::{Json, printable, quoted},
    languages::{is_code, proposed_code},
    markdown,
    rich_links::record_links,
    said::{Said, said},
    spot::{Place, Position, Spot},
    text_notes::{TextPlace, report_notes},
};

/// In characters. Longer texts are mistakes or attacks.
const LONGEST: usize = 100_000;

const EXPECTED: Said =
    Said::new("a text, or texts by language", "ein Text, oder Texte nach Sprachen");
const TEXT: Said = Said::new("a text", "ein Text");

/// Reads a text that is the same in every language.
pub fn line(cursor: &Cursor) -> Option<String> {
    let text = cursor.string(TEXT)?;
    let text = without_hidden(cursor, &cursor.place, text, false)?;
    Some(text.trim().to_owned())
}

/// Reads a text, or an object of texts by language.
pub fn text(cursor: &Cursor) -> Option<Text> {
    let text = localized(cursor, line)?;
    remind_of_missing(cursor, &text);
    note_languages(cursor, &text);
    Some(text)
}

/// Reads the translations of an official wording. They need not be complete, as the
/// wording's own language is missing anyway.
pub fn translation(cursor: &Cursor) -> Option<Text> {
    let text = localized(cursor, line)?;
    cursor.context.untranslated.is_translated(&cursor.place, &text);
    Some(text)
}

/// Reads Markdown, or an object by language; each may be in a file.
pub fn rich(cursor: &Cursor) -> Option<RichText> {
    if cursor.json.get("file").is_some() {
        let rich = markdown_file(cursor).map(Localized::plain)?;
        note_languages(cursor, &rich);
        return Some(rich);
    }
    let rich = localized(cursor, |cursor| match cursor.json {
        Json::Object(_) => markdown_file(cursor),
        _ => markdown_text(cursor),
    })?;
    remind_of_missing(cursor, &rich);
    note_languages(cursor, &rich);
    Some(rich)
}

fn note_languages<T>(cursor: &Cursor, text: &Localized<T>) {
    let context = cursor.context;
    context.untranslated.look_at(cursor.json, &cursor.place, text, &context.languages);
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
    let written = entries.iter().filter(|(code, text)| !code.starts_with('_') && !is_blank(text));
    for (code, value) in written {
        if is_language_here(cursor, code, seen.insert(code)) {
            let value = read(&cursor.child(value, format!(".{code}")));
            values.extend(value.map(|value| (code.clone(), value)));
        }
    }
    if values.is_empty() {
        if entries.is_empty() {
            return cursor.expected(EXPECTED);
        }
        if is_blank(cursor.json) {
            let found = Said::new("empty texts", "leere Texte");
            cursor.context.report.error(&cursor.place, TEXT, found, None);
        }
        // Why another text cannot be used has been said.
        return None;
    }
    Some(Localized::by_language(values))
}

fn is_language_here(cursor: &Cursor, code: &str, is_first: bool) -> bool {
    let context = cursor.context;
    let (languages, report) = (&context.languages, &context.report);
    let place = cursor.place_of(&printable(code)).with(Spot::Key);
    if !is_code(code) {
        if !context.unclear_languages.iter().any(|unclear| unclear == code) {
            let expected = languages_of_event(languages);
            report.error(&place, expected, Said::as_is(quoted(code)), proposed_code(code));
        }
        return false;
    }
    if !is_first {
        let what = said!(
            "the language \"{code}\" stands here again; the first text is used",
            "die Sprache \"{code}\" steht hier noch einmal; es gilt der erste Text"
        );
        report.add(Finding::new(Severity::Error, place.with(Spot::Again(1)), what, None));
        return false;
    }
    if !languages.is_empty() && !languages.iter().any(|language| language == code) {
        let what = said!(
            "\"{code}\" is no language of the event",
            "\"{code}\" ist keine Sprache der Veranstaltung"
        );
        let hint = said!(
            "add it to \"languages\", or take this text away",
            "in \"languages\" ergänzen oder diesen Text streichen"
        );
        report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
    }
    true
}

fn languages_of_event(languages: &[String]) -> Said {
    let languages = languages.join(", ");
    said!("a language of the event ({languages})", "eine Sprache der Veranstaltung ({languages})")
}

/// Warns about missing translations.
fn remind_of_missing<T>(cursor: &Cursor, text: &Localized<T>) {
    let given: Vec<&str> = text.languages().collect();
    let missing = |language: &&String| !given.is_empty() && !given.contains(&language.as_str());
    // Few texts are in easy words, and none has to be.
    let expected = cursor.context.languages.iter().filter(|code| *code != EASY_LANGUAGE);
    for language in expected.filter(missing) {
        let what = said!("no text in \"{language}\"", "kein Text in \"{language}\"");
        let hint = Said::new(
            "add it; official wording in one language is a plain text",
            "ihn ergänzen; amtliche Bezeichnungen in nur einer Sprache sind ein Text allein",
        );
        cursor.warn(what, Some(hint));
    }
}

fn markdown_text(cursor: &Cursor) -> Option<Rich> {
    let text = cursor.string(TEXT)?;
    let text = without_hidden(cursor, &cursor.place, text, true)?;
    let is_long = text.contains('\n');
    parse(cursor, &text, |line| TextPlace {
        place: cursor.place.clone(),
        line: is_long.then_some(line),
    })
}

fn markdown_file(cursor: &Cursor) -> Option<Rich> {
    let name = cursor.object(|fields| {
        fields.needed("file", |cursor| {
            let name = cursor.string(Said::new(
                "the name of a file in the folder",
                "der Name einer Datei im Ordner",
            ))?;
            let text = cursor.context.folder.text(name);
            text.map(|text| (name, text)).map_err(|refusal| cursor.refuse(refusal)).ok()
        })
    });
    let (name, text) = name?;
    let text = without_hidden(cursor, &Place::new(name, ""), &text, true)?;
    parse(cursor, &text, |line| TextPlace {
        place: Place::at(name, Position { line, column: 1 }),
        line: None,
    })
}

fn parse(cursor: &Cursor, text: &str, place: impl Fn(usize) -> TextPlace) -> Option<Rich> {
    let (rich, notes) = markdown::parse(text, locale(cursor));
    report_notes(cursor.context, notes, &place);
    if rich.0.is_empty() {
        let expected = Said::new("a text with words", "ein Text mit Wörtern");
        cursor.context.report.error(&place(1).place, expected, Said::new("none", "keine"), None);
        return None;
    }
    record_links(cursor.context, text, &rich, |line| place(line).place);
    Some(rich)
}

/// The interface that goes with the language of a text, which is the end of its path, or else the
/// event's own.
fn locale(cursor: &Cursor) -> Locale {
    let languages = &cursor.context.languages;
    let last = cursor.place.path.rsplit('.').next().unwrap_or_default();
    let own = languages.iter().find(|language| *language == last).or(languages.first());
    Locale::for_language(own.map_or("", String::as_str))
}

fn refuse_endless_word<T>(cursor: &Cursor, place: &Place) -> Option<T> {
    let expected =
        said!("words of at most {LONGEST_WORD} bytes", "Wörter von höchstens {LONGEST_WORD} Bytes");
    let hint = Said::new(
        "look for what was pasted by mistake; otherwise set blanks",
        "nach versehentlich Eingefügtem suchen; sonst Leerzeichen setzen",
    );
    let found = Said::new("a longer one", "ein längeres");
    cursor.context.report.error(place, expected, found, Some(hint));
    None
}

/// The text without invisible characters, which are reported.
fn without_hidden(
    cursor: &Cursor,
    place: &Place,
    text: &str,
    may_have_lines: bool,
) -> Option<String> {
    let report = &cursor.context.report;
    if text.len() > LONGEST && text.chars().count() > LONGEST {
        let expected = said!("at most {LONGEST} characters", "höchstens {LONGEST} Zeichen");
        report.error(place, expected, Said::new("more", "mehr"), None);
        return None;
    }
    if has_endless_word(text) {
        return refuse_endless_word(cursor, place);
    }
    let text = text.replace("\r\n", "\n").replace(is_soft_hyphen, "");
    let text = composed(&text).into_owned();
    let unwanted = |c: char| is_unwanted(c) && !(may_have_lines && matches!(c, '\n' | '\t'));
    let Some(first) = text.chars().find(|c| unwanted(*c)) else { return Some(text) };
    report.add(Finding::new(Severity::Warning, place.clone(), hidden(first), None));
    let spaced = text.chars().map(|c| if c.is_whitespace() && unwanted(c) { ' ' } else { c });
    Some(spaced.filter(|c| !unwanted(*c)).collect())
}

fn hidden(found: char) -> Said {
    let name = format!("U+{:04X}", u32::from(found));
    match found {
        '\n' => Said::new(
            "this text has one line: the line break becomes a space",
            "dieser Text hat eine Zeile: der Zeilenumbruch wird ein Leerzeichen",
        ),
        '\t' => Said::new(
            "a tab inside a text becomes a space",
            "ein Tabulator in einem Text wird ein Leerzeichen",
        ),
        _ => said!(
            "the invisible character {name} is left out",
            "das unsichtbare Zeichen {name} fehlt dann"
        ),
    }
}
