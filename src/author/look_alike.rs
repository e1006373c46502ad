//! Hosts, names and ids that are read as another one: `аpple.com` with a Cyrillic а,
//! `ｅｘａｍｐｌｅ.org`, `saal-l` beside `saal-1`.
//!
//! Each label of a host is in one script, as [UTS 39] has it ("highly restrictive"); those of
//! East Asia count as one, and may stand beside Latin letters. A label whose letters all look
//! like those of another script is not noticed: that takes a list of look-alikes, and names in
//! Cyrillic or Greek are as good as others.
//!
//! [UTS 39]: https://www.unicode.org/reports/tr39/#Restriction_Level_Detection

use std::{borrow::Cow, collections::BTreeMap};

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed, props::Script};
use unicode_security::skeleton;

/// Why a host is not what it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookAlike {
    /// It has letters in another form, such as wide ones: this is what browsers make of it.
    Form(String),
    /// A letter of another script than most of its label.
    Letter { letter: char, label: String },
}

/// What a host only looks like, if it does.
pub fn look_alike(host: &str) -> Option<LookAlike> {
    if host.is_ascii() {
        return None;
    }
    let usual = ComposingNormalizerBorrowed::new_nfkc().normalize(host);
    if usual != host {
        return Some(LookAlike::Form(usual.into_owned()));
    }
    host.split('.').find_map(|label| {
        let letter = stray_letter(label)?;
        Some(LookAlike::Letter { letter, label: label.to_owned() })
    })
}

/// The first letter of the script that has the fewest in a label of several.
fn stray_letter(label: &str) -> Option<char> {
    let mut scripts: BTreeMap<Script, (usize, char)> = BTreeMap::new();
    for letter in label.chars() {
        if let Some(script) = script_of(letter) {
            scripts.entry(script).or_insert((0, letter)).0 += 1;
        }
    }
    let is_of_east_asia = scripts.len() == 2
        && scripts.contains_key(&Script::Han)
        && scripts.contains_key(&Script::Latin);
    if scripts.len() < 2 || is_of_east_asia {
        return None;
    }
    let fewest =
        scripts.iter().min_by_key(|(script, (count, _))| (*count, **script == Script::Latin));
    fewest.map(|(_, (_, letter))| *letter)
}

/// The script of a letter; `None` for what all of them share, such as digits.
fn script_of(letter: char) -> Option<Script> {
    const SCRIPTS: CodePointMapDataBorrowed<Script> = CodePointMapData::<Script>::new();
    match SCRIPTS.get(letter) {
        Script::Common | Script::Inherited => None,
        Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => {
            Some(Script::Han)
        }
        script => Some(script),
    }
}

/// A word with the letters of other scripts than most of it as what they look like: "Аnna" with a
/// Cyrillic А is "Anna".
pub fn as_it_looks(word: &str) -> Cow<'_, str> {
    if word.is_ascii() || stray_letter(word).is_none() {
        return Cow::Borrowed(word);
    }
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    word.chars().filter_map(script_of).for_each(|script| *counts.entry(script).or_default() += 1);
    let most = counts.iter().max_by_key(|(script, count)| (**count, **script == Script::Latin));
    let most = most.map(|(script, _)| *script);
    let mut looks = String::new();
    for letter in word.chars() {
        match script_of(letter) {
            Some(script) if Some(script) != most => looks.extend(skeleton(&letter.to_string())),
            _ => looks.push(letter),
        }
    }
    Cow::Owned(looks)
}

/// What an id looks like. Of its letters, a-z and 0-9, `0` and `o`, `1` and `l`, `rn` and `m` are
/// the same to the eye.
pub fn looks_of_id(id: &str) -> String {
    id.replace('0', "o").replace('1', "l").replace("rn", "m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_hosts_in_one_script_each_label() {
        for host in [
            "example.org",
            "münchen.de",
            "пример.рф",
            "пример.com",
            "παράδειγμα.gr",
            "例え.jp",
            "日本語abc.jp",
            "한국.kr",
            "مثال.إختبار",
            "straße-24.example",
            "",
        ] {
            assert_eq!(look_alike(host), None, "{host}");
        }
    }

    #[test]
    fn err_a_letter_of_another_script_is_named() {
        for (host, letter, label) in [
            ("\u{430}pple.com", '\u{430}', "\u{430}pple"),
            ("www.g\u{3bf}ogle.com", '\u{3bf}', "g\u{3bf}ogle"),
            ("приvет.рф", 'v', "приvет"),
            ("a\u{430}.com", '\u{430}', "a\u{430}"),
        ] {
            let label = label.to_owned();
            assert_eq!(look_alike(host), Some(LookAlike::Letter { letter, label }), "{host}");
        }
    }

    #[test]
    fn err_letters_in_another_form_are_written_as_usual() {
        for (host, usual) in [
            ("ｅｘａｍｐｌｅ．ｏｒｇ", "example.org"),
            ("e\u{1d431}ample.org", "example.org"),
            ("o\u{fb03}ce.example", "office.example"),
            ("mu\u{308}nchen.de", "münchen.de"),
        ] {
            assert_eq!(look_alike(host), Some(LookAlike::Form(usual.to_owned())), "{host}");
        }
    }
}
