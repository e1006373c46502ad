//! Texts as a search sees them: without case, accents and the several ways to
//! write an umlaut.
//!
//! `ö`, `oe` and `o` are one letter, `ß` and `ss` too, so "Goerlitz", "Görlitz" and
//! "GORLITZ" are found by each other. Only letters of the Latin script are taken
//! apart; all others keep their marks.

/// A folded text that knows where each of its letters stood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    pub text: String,
    /// For each byte of `text`, where the letter it comes from begins in the original;
    /// one more at the end.
    pub places: Vec<usize>,
}

/// The text as a search sees it.
pub fn fold(text: &str) -> String {
    folded(text).text
}

/// The same, with the way back.
pub fn folded(text: &str) -> Folded {
    let mut folded = Folded::default();
    let mut before = ' ';
    for (place, letter) in text.char_indices() {
        for lower in letter.to_lowercase() {
            before = match (before, lower) {
                // Combining marks, which stand behind their letter.
                (_, '\u{300}'..='\u{36f}') => before,
                // The second letter of "oe", which is an "ö".
                ('a' | 'o' | 'u', 'e') => ' ',
                _ => folded.push(lower, place),
            }
        }
    }
    folded.places.push(text.len());
    folded
}

impl Folded {
    /// Adds a letter without its marks, and a space for what is no letter and no digit.
    fn push(&mut self, letter: char, place: usize) -> char {
        let found = PLAIN.iter().find(|(_, letters)| letters.contains(letter));
        match found {
            Some((plain, _)) => self.text.push_str(plain),
            None if letter.is_alphanumeric() => self.text.push(letter),
            None => self.text.push(' '),
        }
        self.places.resize(self.text.len(), place);
        self.text.chars().next_back().unwrap_or(' ')
    }
}

/// What marked letters are without their marks.
const PLAIN: [(&str, &str); 17] = [
    ("a", "àáâãäåāăąǎæ"),
    ("c", "çćĉċč"),
    ("d", "ďđð"),
    ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"),
    ("k", "ķ"),
    ("l", "ĺļľł"),
    ("n", "ñńņňŋ"),
    ("o", "òóôõöøōŏőœ"),
    ("r", "ŕŗř"),
    ("s", "śŝşšș"),
    ("ss", "ß"),
    ("t", "ţťŧțþ"),
    ("u", "ùúûüũūŭůűų"),
    ("z", "źżž"),
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
