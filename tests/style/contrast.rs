//! Contrast of the colours that meet, light and dark, as WCAG 2.2 computes it:
//! <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>. At least 4.5 for text (1.4.3),
//! 3 for large text and for what is no text (1.4.11).

use std::{collections::BTreeMap, path::Path};

use crate::sheet::Sheet;

const TEXT: f64 = 4.5;
const LARGE_OR_MARK: f64 = 3.0;

/// Foreground, background, and what they have to reach.
const PAIRS: [(&str, &str, f64); 15] = [
    ("text", "page", TEXT),
    ("text", "band", TEXT),
    ("quiet", "page", TEXT),
    ("quiet", "band", TEXT),
    ("accent-text", "page", TEXT),
    ("accent-text", "band", TEXT),
    ("on-ink", "text", TEXT),
    ("on-night", "night", TEXT),
    ("quiet-on-night", "night", TEXT),
    ("highlight", "night", TEXT),
    ("accent", "page", LARGE_OR_MARK),
    ("accent", "band", LARGE_OR_MARK),
    ("accent-on-night", "night", LARGE_OR_MARK),
    ("focus", "page", LARGE_OR_MARK),
    ("focus", "band", LARGE_OR_MARK),
];

#[derive(Clone, Copy, Debug)]
enum Scheme {
    Light,
    Dark,
}

#[test]
fn ok_colours_that_meet_differ_enough() {
    assert_eq!(too_little_contrast(&tokens()), [""; 0]);
}

#[test]
fn err_colours_that_are_too_much_alike() {
    let mut tokens = tokens();
    tokens.insert("accent-night".to_owned(), "#12312b".to_owned());
    let expected =
        ["accent-on-night on night, Light: 1.00 < 3", "accent-on-night on night, Dark: 1.32 < 3"];
    assert_eq!(too_little_contrast(&tokens), expected);
}

#[test]
fn ok_black_on_white_is_21() {
    assert!((ratio(luminance("000000"), luminance("ffffff")) - 21.0).abs() < 0.001);
}

/// The pairs that differ less than they have to.
pub fn too_little_contrast(tokens: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        for (front, back, least) in PAIRS {
            let ratio = ratio(colour(tokens, front, scheme), colour(tokens, back, scheme));
            if ratio < least {
                found.push(format!("{front} on {back}, {scheme:?}: {ratio:.2} < {least}"));
            }
        }
    }
    found
}

/// The custom properties of `tokens.css` and their values.
pub fn tokens() -> BTreeMap<String, String> {
    let css = Sheet::read(Path::new("style/tokens.css")).css;
    let declarations =
        css.split(['{', ';']).filter_map(|part| part.trim().strip_prefix("--")?.split_once(':'));
    declarations.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}

/// The luminance of a colour token, its `light-dark()` and `var()` resolved.
fn colour(tokens: &BTreeMap<String, String>, name: &str, scheme: Scheme) -> f64 {
    let mut value = tokens[&format!("color-{name}")].as_str();
    loop {
        if let Some(both) = argument(value, "light-dark(") {
            let (light, dark) = both.split_once(", ").unwrap();
            value = match scheme {
                Scheme::Light => light,
                Scheme::Dark => dark,
            };
        } else if let Some(name) = argument(value, "var(--") {
            value = &tokens[name];
        } else {
            return luminance(value.strip_prefix('#').unwrap());
        }
    }
}

fn argument<'a>(value: &'a str, function: &str) -> Option<&'a str> {
    value.strip_prefix(function)?.strip_suffix(')')
}

fn ratio(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of `rrggbb`: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}
