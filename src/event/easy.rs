//! German in easy words ("Leichte Sprache"), a language in which an event has some texts only.

use super::Event;

/// Its code: private use, as no registered one says German's "Leichte Sprache" (BCP 47).
pub const EASY_LANGUAGE: &str = "de-x-leicht";

impl Event {
    /// The language in which there is a page, where one is wanted: in easy words there are only
    /// pages with texts of their own, and German ones beside them.
    pub fn written_in<'a>(&'a self, wanted: &'a str, path: &str) -> &'a str {
        let own = self.default_language();
        let is_there = wanted != EASY_LANGUAGE || wanted == own;
        if is_there || self.easy_pages.iter().any(|page| page == path) {
            return wanted;
        }
        let german = self.languages.iter().find(|code| *code == "de");
        german.map_or(own, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_pages_without_easy_texts_are_those_in_german() {
        let mut event = fixture::event();
        event.languages = ["en", EASY_LANGUAGE, "de"].map(str::to_owned).to_vec();
        event.easy_pages = ["", "programm/opening/"].map(str::to_owned).to_vec();
        assert_eq!(event.written_in(EASY_LANGUAGE, ""), EASY_LANGUAGE);
        assert_eq!(event.written_in(EASY_LANGUAGE, "programm/opening/"), EASY_LANGUAGE);
        assert_eq!(event.written_in(EASY_LANGUAGE, "kontakt/"), "de");
        assert_eq!(event.written_in("en", "kontakt/"), "en");
        event.languages.pop();
        assert_eq!(event.written_in(EASY_LANGUAGE, "kontakt/"), "en");
    }

    #[test]
    fn ok_an_event_of_easy_words_alone_has_all_its_pages_in_them() {
        let mut event = fixture::event();
        event.languages = vec![EASY_LANGUAGE.to_owned()];
        assert_eq!(event.written_in(EASY_LANGUAGE, "kontakt/"), EASY_LANGUAGE);
    }
}
