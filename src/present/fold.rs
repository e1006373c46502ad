//! Folding of texts for the search: without case, accents and different spellings of umlauts.
//!
//! `ö`, `oe` and `o` become one letter, and so do `ß` and `ss`: "Goerlitz", "Görlitz" and
//! "GORLITZ" match each other. Letters of other scripts than Latin keep their marks.

/// A folded text, and the positions of its letters in the original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, the offset of its letter in the original; the original's
    /// length comes last.
    pub places: Vec<usize>,
}

/// Folds a text.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    each_letter(text, |letter, _| folded.push(letter));
    folded
}

/// Folds a text and keeps the positions.
pub fn folded(text: &str) -> Folded {
    let mut folded = Folded::default();
    each_letter(text, |letter, place| {
        folded.text.push(letter);
        folded.places.resize(folded.text.len(), place);
    });
    folded.places.push(text.len());
    folded
}

/// Calls `add` with each folded letter and the offset of its letter in the original.
fn each_letter(text: &str, mut add: impl FnMut(char, usize)) {
    let mut before = ' ';
    for (place, letter) in text.char_indices() {
        before = match (before, lower(letter)) {
            // Combining marks.
            (_, '\u{300}'..='\u{36f}') => before,
            // The second letter of "oe", which stands for "ö".
            ('a' | 'o' | 'u', 'e') => ' ',
            (_, lower) => {
                let mut last = ' ';
                plain(lower, |letter| {
                    add(letter, place);
                    last = letter;
                });
                last
            }
        }
    }
}

/// A letter without its marks; a space for anything but letters and digits.
fn plain(letter: char, mut add: impl FnMut(char)) {
    // Most letters have no marks and need no lookup.
    if letter.is_ascii() {
        return add(if letter.is_ascii_alphanumeric() { letter } else { ' ' });
    }
    match PLAIN.iter().find(|(_, marked)| marked.chars().any(|one| one == letter)) {
        Some((plain, _)) => plain.chars().for_each(add),
        None if is_of_word(letter) => add(letter),
        None => add(' '),
    }
}

/// The lowercase letter, in Latin, Greek and Cyrillic. The standard library's tables for all
/// scripts weigh 5 KB in the browser.
fn lower(letter: char) -> char {
    let distance = match letter {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => 32,
        // Greek, Cyrillic
        '\u{391}'..='\u{3a9}' | '\u{410}'..='\u{42f}' => 32,
        '\u{400}'..='\u{40f}' => 80,
        _ => 0,
    };
    char::from_u32(u32::from(letter) + distance).unwrap_or(letter)
}

/// Beyond ASCII, everything but general punctuation belongs to a word.
fn is_of_word(letter: char) -> bool {
    !matches!(letter, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}')
}

/// Letters with marks by their plain letter; capitals only where `lower` does not know them.
const PLAIN: [(&str, &str); 17] = [
    ("a", "àáâãäåāăąǎæĀĂĄǍ"),
    ("c", "çćĉċčĆĈĊČ"),
    ("d", "ďđðĎĐ"),
    ("e", "èéêëēĕėęěĒĔĖĘĚ"),
    ("g", "ĝğġģĜĞĠĢ"),
    ("h", "ĥħĤĦ"),
    ("i", "ìíîïĩīĭįıĨĪĬĮİ"),
    ("k", "ķĶ"),
    ("l", "ĺļľłĹĻĽŁ"),
    ("n", "ñńņňŋŃŅŇŊ"),
    ("o", "òóôõöøōŏőœŌŎŐŒ"),
    ("r", "ŕŗřŔŖŘ"),
    ("s", "śŝşšșŚŜŞŠȘ"),
    ("ss", "ßẞ"),
    ("t", "ţťŧțþŢŤŦȚ"),
    ("u", "ùúûüũūŭůűųŨŪŬŮŰŲ"),
    ("z", "źżžŹŻŽ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_umlauts_and_their_spellings_are_one() {
        for spelling in ["Görlitz", "GOERLITZ", "gorlitz", "Go\u{308}rlitz"] {
            assert_eq!(fold(spelling), "gorlitz", "{spelling}");
        }
        assert_eq!(fold("Straße"), fold("STRASSE"));
        assert_eq!(fold("İstanbul Ærø Łódź"), "istanbul aro lodz");
    }

    #[test]
    fn ok_what_is_no_letter_parts_words() {
        assert_eq!(fold("Welcome-Center (neu)"), "welcome center  neu ");
        assert_eq!(fold("متحف 2026"), "متحف 2026");
    }

    #[test]
    fn ok_every_letter_knows_its_place() {
        let text = "Über Straßen, Öl";
        let folded = folded(text);
        assert_eq!(folded.places.len(), folded.text.len() + 1);
        let at = folded.text.find("ol").unwrap();
        assert_eq!(&text[folded.places[at]..folded.places[at + 2]], "Öl");
        let at = folded.text.find("ss").unwrap();
        assert_eq!(&text[folded.places[at]..folded.places[at + 2]], "ß");
    }
}
