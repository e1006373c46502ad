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

#[cfg(test)]
mod tests {
    use super::joined_family;

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
