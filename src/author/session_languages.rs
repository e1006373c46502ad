//! In which languages a session can be followed.

use super::{
    cursor::Cursor,
    fields::Fields,
    ids::without_repetitions,
    json::{Json, quoted},
    languages::language,
    said::{Said, said},
    sign_languages::is_signed,
};

/// Reads a list of language codes; one alone needs no brackets.
pub fn codes(cursor: &Cursor) -> Option<Vec<String>> {
    const EXPECTED: Said = Said::new(
        "a list of language codes, such as [\"de\", \"en\"]",
        "eine Liste von Sprachkürzeln wie [\"de\", \"en\"]",
    );
    match cursor.json {
        Json::Text(_) => language(cursor).map(|code| vec![code]),
        Json::List(_) => {
            let codes = cursor.items()?.iter().filter_map(language).collect();
            Some(without_repetitions(cursor, codes, String::clone))
        }
        // That there are captions is said by the language that they are in.
        Json::Flag(true) => cursor.wrong(EXPECTED, own_language(cursor)),
        _ => cursor.expected(EXPECTED),
    }
}

fn own_language(cursor: &Cursor) -> Option<Said> {
    let own = quoted(cursor.context.languages.first()?);
    Some(said!("say in which: [{own}]", "sagen, in welcher: [{own}]"))
}

/// Reads the languages that a session is held in: `language` or `languages`.
pub fn languages(fields: &mut Fields) -> Vec<String> {
    let mut languages = fields.optional("languages", codes).unwrap_or_default();
    let one = fields.optional("language", codes).unwrap_or_default();
    for code in one.into_iter().rev() {
        if !languages.contains(&code) {
            languages.insert(0, code);
        }
    }
    languages
}

/// Reads the languages into which a session is interpreted: the spoken ones, and those that are
/// signed.
pub fn interpreting(fields: &mut Fields, held_in: &[String]) -> [Vec<String>; 2] {
    let all = fields.optional("interpreting", codes).unwrap_or_default();
    for code in all.iter().filter(|code| held_in.contains(code)) {
        let code = quoted(code);
        let what = said!(
            "the session is held in {code} already",
            "der Programmpunkt ist schon auf {code}"
        );
        let hint = Said::new(
            "name the languages into which it is interpreted",
            "die Sprachen nennen, in die gedolmetscht wird",
        );
        fields.cursor.key("interpreting").warn(what, Some(hint));
    }
    let (signed, spoken) = all.into_iter().partition(|code| is_signed(code));
    [spoken, signed]
}
