use crate::i18n::fill;

/// Who made a picture or film, as `wording` says it ("Bild: {}"); unless the credit says itself
/// what it is: "Foto: Maria Muster", "© Maria Muster".
pub fn credit_line(wording: &str, credit: &str) -> String {
    let first = credit.split(' ').next().unwrap_or_default();
    if first.ends_with(':') || credit.contains('©') {
        return credit.to_owned();
    }
    fill(wording, credit)
}

#[cfg(test)]
mod tests {
    use super::credit_line;

    #[test]
    fn ok_what_it_is_is_said_once() {
        for credit in ["Foto: Jane Doe", "Bild: Jane Doe", "Photo: A", "© A", "Foto © A"] {
            assert_eq!(credit_line("Bild: {}", credit), credit);
        }
        for credit in ["Jane Doe", "Stadt Magdeburg: Pressestelle"] {
            assert_eq!(credit_line("Bild: {}", credit), format!("Bild: {credit}"));
        }
    }
}
