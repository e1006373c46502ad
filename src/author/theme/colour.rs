use std::fmt;

use palette::{LinSrgb, Srgb};

/// An sRGB colour in hex notation: `#e8552b`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub(super) Srgb<u8>);

impl Colour {
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self(Srgb::new(red, green, blue))
    }

    /// Reads `#e8552b`, or the short form `#e52`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        // The library's parser also accepts a missing `#`, and a plus as a digit.
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        (is_hex && matches!(digits.len(), 3 | 6)).then(|| digits.parse().ok().map(Self))?
    }

    /// The contrast ratio, from 1 (equal) to 21 (black and white):
    /// <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let light: LinSrgb<f64> = self.0.into_linear();
        0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0.red, self.0.green, self.0.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_long_short_and_capital() {
        for text in ["#e85522", "#E85522"] {
            assert_eq!(Colour::parse(text).unwrap().to_string(), "#e85522");
        }
        assert_eq!(Colour::parse("#e52").unwrap().to_string(), "#ee5522");
    }

    #[test]
    fn err_everything_else() {
        for text in
            ["", "#", "red", "e8552b", "#12", "#1234", "#e8552b80", "#+12345", "#ggg", "#äb"]
        {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    #[test]
    fn ok_contrast_as_wcag_computes_it() {
        let (black, white) = (Colour::new(0, 0, 0), Colour::new(255, 255, 255));
        assert!((black.contrast(white) - 21.0).abs() < 0.001);
        assert!((white.contrast(white) - 1.0).abs() < 0.001);
        // #767676 is known to be the lightest grey with 4.5 on white.
        let grey = |level| Colour::new(level, level, level);
        assert!(grey(0x76).contrast(white) >= 4.5 && grey(0x77).contrast(white) < 4.5);
    }
}
