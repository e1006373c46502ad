//! Ids made from names, in any script.

use deunicode::deunicode_char;

use super::characters::composed;

/// In bytes. Some hosts reject longer folder names.
pub const LONGEST: usize = 100;

/// The letters and digits of a text as an id, `a`–`z`, `0`–`9` and `-`: "Café 2" gives
/// `cafe-2`. German umlauts are written out, other letters transliterated. Empty if there is
/// nothing to be written.
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    let lower = text.trim().chars().take(LONGEST).flat_map(char::to_lowercase);
    // File names of a Mac have their marks as characters of their own.
    for letter in composed(&lower.collect::<String>()).chars() {
        match letter {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            // A mark that no letter has taken.
            '\u{300}'..='\u{36f}' => {}
            _ if letter.is_ascii() => add(&mut slug, &letter.to_string()),
            _ => add(&mut slug, &transliterated(letter)),
        }
    }
    slug.truncate(LONGEST);
    slug.trim_end_matches('-').to_owned()
}

/// Other scripts' letters in Latin ones. Marks that stand for a letter (`'` for Ь, `` ` `` for ع)
/// part no words; the blank between the syllables of Chinese does.
fn transliterated(letter: char) -> String {
    let latin = deunicode_char(letter).unwrap_or(" ");
    let is_mark = |c: char| letter.is_alphabetic() && !c.is_ascii_alphanumeric() && c != ' ';
    latin.replace(is_mark, "")
}

/// Adds letters and digits, and one hyphen for whatever else stands between them.
fn add(slug: &mut String, ascii: &str) {
    for letter in ascii.chars().map(|letter| letter.to_ascii_lowercase()) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_names_in_every_spelling() {
        for (text, expected) in [
            ("Größe & Übermut!", "groesse-uebermut"),
            ("Café 2", "cafe-2"),
            ("../../etc", "etc"),
            ("Łukasiewicz", "lukasiewicz"),
            ("Ömer Yıldız", "oemer-yildiz"),
            ("O\u{308}mer Y\u{131}ld\u{131}z", "oemer-yildiz"),
            ("İstanbul", "istanbul"),
            ("Þórsson", "thorsson"),
            ("Київ", "kiyiv"),
            ("Ольга Соловьёва", "olga-soloviova"),
            ("عبد العزيز", "bd-lzyz"),
            ("日本", "ri-ben"),
            ("–", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
        assert!(slug(&"日".repeat(LONGEST)).len() <= LONGEST);
    }
}
