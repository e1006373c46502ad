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

#[cfg(test)]
mod tests {
    use super::direction;

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
