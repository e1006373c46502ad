//! Language codes (BCP 47). Whether a code is registered is not checked.

use crate::i18n::Locale;

use super::{
    cursor::Cursor,
    ids::without_repetitions,
    json::quoted,
    said::{Said, said},
};

/// More are a mistake or an attack.
const MOST_LANGUAGES: usize = 50;

/// Reads the event's languages, the default one first.
pub fn event_languages(cursor: &Cursor) -> Option<Vec<String>> {
    let items = cursor.items()?;
    if items.len() > MOST_LANGUAGES {
        return cursor.expected(said!(
            "at most {MOST_LANGUAGES} languages",
            "höchstens {MOST_LANGUAGES} Sprachen"
        ));
    }
    let codes: Vec<String> = items.iter().filter_map(interface_language).collect();
    let codes = without_repetitions(cursor, codes, String::clone);
    if codes.is_empty() && !items.is_empty() {
        // Each of them has been reported.
        return None;
    }
    if codes.is_empty() {
        return cursor.expected(Said::new(
            "a list of language codes, such as [\"de\", \"en\"]",
            "eine Liste von Sprachkürzeln wie [\"de\", \"en\"]",
        ));
    }
    Some(codes)
}

/// Reads the code of a language that a person speaks.
pub fn language(cursor: &Cursor) -> Option<String> {
    const EXPECTED: Said = Said::new(
        "a language code such as \"de\" or \"pt-BR\"",
        "ein Sprachkürzel wie \"de\" oder \"pt-BR\"",
    );
    let code = cursor.string(EXPECTED)?;
    if is_code(code) { Some(code.to_owned()) } else { cursor.wrong(EXPECTED, proposed_code(code)) }
}

/// The code that is meant by the name of a language, or by a code in another writing.
pub fn proposed_code(text: &str) -> Option<Said> {
    const NAMES: [(&str, &str); 30] = [
        ("deutsch", "de"),
        ("german", "de"),
        ("englisch", "en"),
        ("english", "en"),
        ("französisch", "fr"),
        ("french", "fr"),
        ("spanisch", "es"),
        ("spanish", "es"),
        ("türkisch", "tr"),
        ("turkish", "tr"),
        ("arabisch", "ar"),
        ("arabic", "ar"),
        ("ukrainisch", "uk"),
        ("ukrainian", "uk"),
        ("russisch", "ru"),
        ("russian", "ru"),
        ("polnisch", "pl"),
        ("polish", "pl"),
        ("rumänisch", "ro"),
        ("romanian", "ro"),
        ("persisch", "fa"),
        ("persian", "fa"),
        ("leichte sprache", "de-x-leicht"),
        ("de-leicht", "de-x-leicht"),
        ("de-ls", "de-x-leicht"),
        ("dgs", "gsg"),
        ("gebärdensprache", "gsg"),
        ("deutsche gebärdensprache", "gsg"),
        ("german sign language", "gsg"),
        ("sgn-de", "gsg"),
    ];
    let text = text.trim().to_lowercase();
    let named = NAMES.iter().find(|(name, _)| *name == text).map(|(_, code)| (*code).to_owned());
    let code = named.or_else(|| Some(text.replace('_', "-")).filter(|code| is_code(code)))?;
    Some(said!("write \"{code}\"", "\"{code}\" schreiben"))
}

fn interface_language(cursor: &Cursor) -> Option<String> {
    let code = language(cursor)?;
    if let Some(locale) = Locale::named(&code).filter(|locale| !locale.is_reviewed()) {
        warn_of_unreviewed(cursor, locale);
    }
    let known: Vec<_> = Locale::ALL.iter().map(|locale| locale.name()).collect();
    if !known.contains(&code.as_str()) {
        let (known, code) = (known.join(", "), quoted(&code));
        let what = said!(
            "the words of the site itself do not exist in {code}",
            "in {code} gibt es die Wörter der Website selbst nicht"
        );
        let hint = said!(
            "menus and buttons will be in one of these: {known}",
            "Menü und Knöpfe erscheinen dann in einer von diesen Sprachen: {known}"
        );
        cursor.warn(what, Some(hint));
    }
    Some(code)
}

fn warn_of_unreviewed(cursor: &Cursor, locale: Locale) {
    let code = quoted(locale.name());
    let what = said!(
        "the words of the site in {code} have not been reviewed yet",
        "die Wörter der Website in {code} sind noch nicht gegengelesen"
    );
    let hint = said!(
        "let a native speaker read a few pages; docs/languages.md says where to correct words",
        "einige Seiten von Muttersprachler:innen lesen lassen; docs/languages.md sagt, wo Wörter zu \
         berichtigen sind"
    );
    cursor.warn(what, Some(hint));
}

/// Whether this is written like a language code.
pub fn is_code(code: &str) -> bool {
    // What follows an "x" is for private use.
    let (code, private) = code.split_once("-x-").map_or((code, None), |(a, b)| (a, Some(b)));
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or_default();
    let is_part = |part: &str, shortest| {
        (shortest..=8).contains(&part.len())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| is_part(part, 2))
        && private.is_none_or(|private| private.split('-').all(|part| is_part(part, 1)))
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn ok_codes_and_what_is_none() {
        for code in ["de", "en", "gsw", "pt-BR", "zh-Hant-TW", "de-x-leicht", "de-CH-x-a-b"] {
            assert!(is_code(code), "{code}");
        }
        for code in [
            "",
            "d",
            "DE",
            "german",
            "de-",
            "de_DE",
            "de-D",
            "../x",
            "de\" onload",
            "de-x",
            "de-x-",
        ] {
            assert!(!is_code(code), "{code}");
        }
    }
}
