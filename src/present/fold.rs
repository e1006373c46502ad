//! Folding of texts for the search: without case, accents and different spellings of umlauts.
//!
//! `ö`, `oe` and `o` become one letter, and so do `ß` and `ss`: "Goerlitz", "Görlitz" and
//! "GORLITZ" match each other. Letters of other scripts than Latin keep their marks. What
//! German writes between a word and its gendered ending is left out: "Referent:innen" and
//! "Referentinnen" are one word.

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
    // Where an ending begins: nothing is added up to there.
    let mut ending = 0;
    // How many letters the word has.
    let mut letters = 0;
    for (place, letter) in text.char_indices() {
        if letters >= SHORTEST {
            ending = ending_after(text, place).unwrap_or(ending);
        }
        if place < ending {
            before = ' ';
            continue;
        }
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
                letters = if last == ' ' { 0 } else { letters + 1 };
                last
            }
        }
    }
}

/// What may stand between a word and its gendered ending; the last only behind another.
pub(super) const IN_WORDS: [char; 7] = [':', '*', '_', '·', '/', '(', '-'];
const INNEN: &[u8] = b"innen";
/// The shortest word with an ending: "ein:e".
const SHORTEST: usize = 3;

/// Where the gendered ending begins that a mark at `place` parts from its word, as in
/// "Bürger*innen", "Lehrer/-innen" and "jede:r". A visitor may not have written it out yet.
///
/// The marks are those in use: <https://de.wikipedia.org/wiki/Geschlechtergerechte_Sprache>.
fn ending_after(text: &str, place: usize) -> Option<usize> {
    let mut rest = text.get(place..)?.chars();
    if rest.next().is_none_or(|mark| mark == '-' || !IN_WORDS.contains(&mark)) {
        return None;
    }
    let ending = rest.as_str().trim_start_matches('-');
    let is_letter = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
    let length = ending.bytes().take_while(is_letter).count();
    let letters = ending.as_bytes().get(..length)?;
    let begin = &letters[..length.min(INNEN.len())];
    // "Bürger:innenrat" goes on; "jede:r" does not.
    let known = match letters {
        [] => false,
        [b'e' | b'E' | b'm' | b'M' | b'n' | b'N' | b'r' | b'R'] => true,
        _ => begin.eq_ignore_ascii_case(&INNEN[..begin.len()]),
    };
    known.then_some(text.len() - ending.len())
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
    fn ok_gendered_words_are_one_word() {
        for (written, plain) in [
            ("Referent:innen", "referentinnen"),
            ("Schüler_innen", "schulerinnen"),
            ("BÜRGER*INNEN", "burgerinnen"),
            ("Kolleg·in", "kollegin"),
            ("Lehrer/innen", "lehrerinnen"),
            ("Lehrer/-innen", "lehrerinnen"),
            ("Lehrer(innen)", "lehrerinnen "),
            ("LehrerInnen", "lehrerinnen"),
            ("jede:r", "jeder"),
            ("ein*e gute:r Ärzt:in", "eine guter arztin"),
            ("Bürger:innenrat", "burgerinnenrat"),
            // Written half.
            ("Referent:i", "referenti"),
            ("Referent:", "referent "),
        ] {
            assert_eq!(fold(written), plain, "{written}");
        }
    }

    #[test]
    fn ok_other_words_stay_apart() {
        for (written, plain) in [
            ("und/oder", "und oder"),
            ("Berlin/Bonn", "berlin bonn"),
            ("km/h um 12:30", "km h um 12 30"),
            ("m/w/d", "m w d"),
            ("Thema:Integration", "thema integration"),
            ("Raum(neu)", "raum neu "),
            ("der:die", "der die"),
        ] {
            assert_eq!(fold(written), plain, "{written}");
        }
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
        let text = "Für Lehrer/-innen da";
        let folded = super::folded(text);
        let at = folded.text.find("lehrerinnen").unwrap();
        assert_eq!(&text[folded.places[at]..folded.places[at + 11]], "Lehrer/-innen");
    }
}
