//! The direction in which a language is written.

/// `rtl` or `ltr`, the value of HTML's `dir`, for a language code. The region `XB` marks the
/// pseudo-locales of Unicode's CLDR that are written from right to left.
pub fn direction(code: &str) -> &'static str {
    let mut parts = code.split('-');
    let language = parts.next().unwrap_or(code);
    let right_to_left =
        ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(&language);
    if right_to_left || parts.any(|part| part == "XB") { "rtl" } else { "ltr" }
}

/// The direction of most letters of a text; `None` if it has none.
pub fn direction_of_text(text: &str) -> Option<&'static str> {
    let (mut right_to_left, mut others) = (0, 0);
    for letter in text.chars().filter(|c| c.is_alphabetic()) {
        match letter {
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
                right_to_left += 1;
            }
            _ => others += 1,
        }
    }
    match (right_to_left, others) {
        (0, 0) => None,
        _ if right_to_left > others => Some("rtl"),
        _ => Some("ltr"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_most_letters_decide_on_the_direction_of_a_text() {
        for (text, way) in [
            ("ليلى الحداد، DAAD", Some("rtl")),
            ("ليلى lebt in Halle.", Some("ltr")),
            ("שלום", Some("rtl")),
            ("2026 – 10:00", None),
        ] {
            assert_eq!(direction_of_text(text), way, "{text}");
        }
    }

    #[test]
    fn ok_every_language_goes_its_way() {
        for code in ["ar", "ar-EG", "fa", "he", "en-XB"] {
            assert_eq!(direction(code), "rtl", "{code}");
        }
        for code in ["de", "en", "uk", "de-AT"] {
            assert_eq!(direction(code), "ltr", "{code}");
        }
    }
}
