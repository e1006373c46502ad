//! Styles that few languages need, which only sites in these languages have.

use crate::{event::EASY_LANGUAGE, i18n::direction};

/// In easy words ("Leichte Sprache"): larger letters, lines further apart, no word divided.
const EASY: &str = r#"
@layer base {
  html[lang="de-x-leicht"] {
    font-size: clamp(1.25rem, 1.125rem + 0.45vw, 1.5rem);
    line-height: 1.8;
    hyphens: manual;
  }
}
@layer components {
  html[lang="de-x-leicht"] .rich-text :is(p, li) { max-inline-size: 50ch }
}
"#;

/// Letters that are joined stay so. The browser's own mark of a question has a gap on its left
/// only. A text that goes the other way has its lists on its own side.
const RIGHT_TO_LEFT: &str = r#"
@layer utilities {
  [dir="rtl"] body * { letter-spacing: normal }
  [dir="rtl"] .question-title { margin-inline-start: 0.4em }
  [dir="rtl"] .rich-text[dir="ltr"] { text-align: left }
}
"#;

/// Where the words go the way of the page, everything between them does, too: figures and signs,
/// which have no letters to say which way, and pieces that stand side by side. And these languages
/// have a comma of their own.
const ARABIC_LETTERS: &str = r#"
@layer utilities {
  html:is([lang|="ar"], [lang|="fa"]) body :not([href^="tel:"]) { unicode-bidi: revert }
  html:is([lang|="ar"], [lang|="fa"]) .part-list li:not(:last-child)::after { content: "،" }
}
"#;

/// The rules for an event in these languages; mostly none.
pub(super) fn language_rules(languages: &[String]) -> String {
    let is_in = |is_such: fn(&str) -> bool| languages.iter().any(|code| is_such(code));
    let rules = [
        (is_in(|code| code == EASY_LANGUAGE), EASY),
        (is_in(|code| direction(code) == "rtl"), RIGHT_TO_LEFT),
        (is_in(|code| matches!(code.split('-').next(), Some("ar" | "fa"))), ARABIC_LETTERS),
    ];
    rules.iter().filter(|(is_needed, _)| *is_needed).map(|(_, rules)| *rules).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_only_sites_in_a_language_have_its_styles() {
        let rules = |codes: &[&str]| {
            language_rules(&codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(rules(&["de", "en", "uk"]), "");
        assert_eq!(rules(&["de", "de-x-leicht"]), EASY);
        assert!(EASY.contains(EASY_LANGUAGE));
        assert_eq!(rules(&["he"]), RIGHT_TO_LEFT);
        assert_eq!(rules(&["de", "fa"]), [RIGHT_TO_LEFT, ARABIC_LETTERS].concat());
    }
}
