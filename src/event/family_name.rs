//! Names of several words.

/// Where a family name begins that a small word joins: at "Ortega" in "José Ortega y Gasset",
/// at "Müller" in "Al Müller zu Hof". `None` where no such word stands between two names; in
/// "Karl zu Hof" it belongs to the last one alone.
pub fn joined_family(words: &[&str]) -> Option<usize> {
    let small = words.iter().position(|word| matches!(*word, "e" | "i" | "y" | "zu"))?;
    let before = small.checked_sub(1).filter(|before| *before > 0)?;
    let is_name = !words[before].starts_with(char::is_lowercase);
    (is_name && small + 1 < words.len()).then_some(before)
}

/// Degrees behind names, without their full stops.
const DEGREES: [&str; 25] = [
    "BA", "BEd", "BEng", "BSc", "DBA", "DPhil", "EdD", "FH", "JD", "Jr", "LLB", "LLM", "MA", "MAS",
    "MBA", "MD", "MEd", "MEng", "MPA", "MPH", "MPhil", "MSc", "PhD", "Sr", "TU",
];
/// Without their full stops these are family names, as in "Diplock".
const SHORTENED: [&str; 4] = ["Dipl.", "Dipl-", "Ing.", "Mag."];

/// How many words at the end of a name are academic degrees: two of "Eva Berg M. A.", one of
/// "Eva Berg, MBA".
pub fn degrees(words: &[&str]) -> usize {
    let mut names = words.len();
    while let Some(degree) = last_degree(&words[..names]) {
        names -= degree;
    }
    words.len() - names
}

/// How many words the last degree has. What is left is a name.
fn last_degree(words: &[&str]) -> Option<usize> {
    let is_degree = |degree: &[&str]| {
        let letters = |c: &char| c.is_alphanumeric();
        let plain: String = degree.iter().flat_map(|word| word.chars().filter(letters)).collect();
        // "Dipl.-Ing.", "Dipl.-Päd.": there are dozens.
        let is_shortened = |word: &&str| {
            SHORTENED.iter().any(|begin| word.trim_start_matches('(').starts_with(begin))
        };
        degree.first().is_some_and(is_shortened) || DEGREES.contains(&plain.as_str())
    };
    let is_behind_a_name = |count: &usize| words.len() > *count;
    let is_last = |count: &usize| is_degree(&words[words.len() - count..]);
    [1, 2].into_iter().filter(is_behind_a_name).find(is_last)
}

/// Whether a name stands for one that is not known yet: "N.N.", nomen nominandum.
pub fn is_unknown(name: &str) -> bool {
    let letters: String = name.chars().filter(|c| !matches!(c, '.' | ' ' | '\u{a0}')).collect();
    letters == "NN"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_degrees_are_no_names() {
        for (name, count) in [
            ("Eva Berg M.A.", 1),
            ("Eva Berg M. A.", 2),
            ("Eva Berg, Dipl.-Ing. (FH)", 2),
            ("Eva Berg MBA, LL.M.", 2),
            ("Eva Ph. D.", 2),
            ("Eva Berg, Mag. (FH)", 2),
            ("Eva Berg Ing.", 1),
            ("Eva Berg (Dipl.-Päd.)", 1),
            ("Martin King Jr", 1),
            ("Yo-Yo Ma", 0),
            ("Karl Ing", 0),
            ("Karl Mag", 0),
            ("Kenneth Diplock", 0),
            ("Anna M.", 0),
            ("M.A.", 0),
        ] {
            assert_eq!(degrees(&name.split(' ').collect::<Vec<_>>()), count, "{name}");
        }
    }

    #[test]
    fn ok_whoever_is_unknown_has_no_name() {
        for name in ["N.N.", "N. N.", "NN", "N.\u{a0}N."] {
            assert!(is_unknown(name), "{name}");
        }
        assert!(!is_unknown("Nn") && !is_unknown("N. Neu"));
    }

    #[test]
    fn ok_names_that_a_small_word_joins() {
        for (name, begins) in [
            ("José Ortega y Gasset", Some(1)),
            ("Al Müller zu Hof", Some(1)),
            ("Karl zu Hof", None),
            ("Franz Xaver von und zu Hof", None),
            ("Ada zu", None),
            ("zu Hof", None),
            ("Ada Berg", None),
        ] {
            let words: Vec<_> = name.split(' ').collect();
            assert_eq!(joined_family(&words), begins, "{name}");
        }
    }
}
