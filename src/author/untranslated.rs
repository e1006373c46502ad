//! Texts that are not in every language of the event.
//!
//! Many are so on purpose: names, official wording. So they are listed for those who ask, and
//! are no findings.

use std::cell::RefCell;

use crate::event::{EASY_LANGUAGE, Localized};

use super::{
    finding::{Finding, Severity},
    json::{Json, quoted},
    said::said,
    spot::Place,
};

/// The texts so far.
#[derive(Debug, Default)]
pub struct Untranslated {
    missing: RefCell<Vec<Missing>>,
    /// The paths of wordings whose translations have a key of their own, with the languages.
    translated: RefCell<Vec<(String, Vec<String>)>>,
}

#[derive(Debug)]
struct Missing {
    place: Place,
    languages: Vec<String>,
    /// What is there.
    text: String,
}

impl Untranslated {
    /// Records a text that was read from `json`, of an event with these languages.
    pub fn look_at<T>(
        &self,
        json: &Json,
        place: &Place,
        text: &Localized<T>,
        languages: &[String],
    ) {
        let plain = languages.first().filter(|_| text.languages().next().is_none());
        let given: Vec<&str> = text.languages().chain(plain.map(String::as_str)).collect();
        let missing = languages.iter().filter(|language| !given.contains(&language.as_str()));
        let missing = missing.filter(|language| *language != EASY_LANGUAGE);
        let languages: Vec<String> = missing.cloned().collect();
        let text = first_text(json).unwrap_or_default();
        // A figure is the same in every language.
        let has_words = text.is_empty() || text.contains(char::is_alphabetic);
        if !languages.is_empty() && has_words {
            let missing = Missing { place: place.clone(), languages, text: text.to_owned() };
            self.missing.borrow_mut().push(missing);
        }
    }

    /// Records a translation with a key of its own: `title_translation`.
    pub fn is_translated<T>(&self, place: &Place, text: &Localized<T>) {
        if let Some(path) = place.path.strip_suffix("_translation") {
            let languages = text.languages().map(str::to_owned).collect();
            self.translated.borrow_mut().push((path.to_owned(), languages));
        }
    }

    /// What is missing, one finding for each text.
    pub fn into_findings(self) -> Vec<Finding> {
        let translated = self.translated.into_inner();
        let mut findings = Vec::new();
        for Missing { place, mut languages, text } in self.missing.into_inner() {
            let own = translated.iter().filter(|(path, _)| *path == place.path);
            let known: Vec<&String> = own.flat_map(|(_, languages)| languages).collect();
            languages.retain(|language| !known.contains(&language));
            if !languages.is_empty() {
                findings.push(finding(place, &languages, &text));
            }
        }
        findings
    }
}

fn finding(place: Place, languages: &[String], text: &str) -> Finding {
    let (languages, text) = (languages.join(", "), quoted(text));
    let what = said!("not in {languages}: {text}", "nicht auf {languages}: {text}");
    Finding::new(Severity::Warning, place, what, None)
}

/// The text, or the first of several by language; that of a file is not looked at.
fn first_text(json: &Json) -> Option<&str> {
    match json {
        Json::Text(text) => Some(text.trim()),
        Json::Object(entries) => entries.iter().find_map(|(_, text)| first_text(text)),
        _ => None,
    }
}
