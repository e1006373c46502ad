//! Language codes (BCP 47). Whether a code is registered is not checked.

use crate::i18n::Locale;

use super::{cursor::Cursor, ids::without_repetitions, json::quoted};

/// More are a mistake or an attack.
const MOST_LANGUAGES: usize = 50;

/// Reads the event's languages, the default one first.
pub fn event_languages(cursor: &Cursor) -> Option<Vec<String>> {
    let items = cursor.items()?;
    if items.len() > MOST_LANGUAGES {
        return cursor.expected(&format!("at most {MOST_LANGUAGES} languages"));
    }
    let codes: Vec<String> = items.iter().filter_map(interface_language).collect();
    let codes = without_repetitions(cursor, codes, String::clone);
    if codes.is_empty() {
        return cursor.expected("a list of language codes, such as [\"de\", \"en\"]");
    }
    Some(codes)
}

/// Reads the code of a language that a person speaks.
pub fn language(cursor: &Cursor) -> Option<String> {
    const EXPECTED: &str = "a language code such as \"de\" or \"pt-BR\"";
    let code = cursor.string(EXPECTED)?;
    if is_code(code) { Some(code.to_owned()) } else { cursor.expected(EXPECTED) }
}

fn interface_language(cursor: &Cursor) -> Option<String> {
    let code = language(cursor)?;
    let known: Vec<_> = Locale::ALL.iter().map(|locale| locale.name()).collect();
    if !known.contains(&code.as_str()) {
        let expected = format!("one of {}", known.join(", "));
        let hint = "the words of the site itself will not be in this language".to_owned();
        cursor.warn(&expected, &quoted(&code), Some(hint));
    }
    Some(code)
}

/// Whether this is written like a language code.
pub fn is_code(code: &str) -> bool {
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn ok_codes_and_what_is_none() {
        for code in ["de", "en", "gsw", "pt-BR", "zh-Hant-TW"] {
            assert!(is_code(code), "{code}");
        }
        for code in ["", "d", "DE", "german", "de-", "de_DE", "de-D", "../x", "de\" onload"] {
            assert!(!is_code(code), "{code}");
        }
    }
}
