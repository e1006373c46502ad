//! The legal pages, and their templates.

use crate::{
    author::{said::Tongue, spellings::Spelled},
    event::{PageRole, named_enum},
};

use super::field::LegalField;

named_enum! {
    /// A page that the law of many countries requires.
    pub enum LegalPage {
        Imprint = "imprint",
        Privacy = "privacy",
        Accessibility = "accessibility",
    }
}

impl LegalPage {
    /// The page that is meant by a word for its role, in English or German.
    pub fn spelled(word: &str) -> Option<Self> {
        let role = PageRole::spelled(word)?;
        Self::ALL.iter().copied().find(|page| page.role() == role)
    }

    pub fn role(self) -> PageRole {
        match self {
            Self::Imprint => PageRole::Imprint,
            Self::Privacy => PageRole::Privacy,
            Self::Accessibility => PageRole::Accessibility,
        }
    }

    /// What organisers call it in German, in small letters.
    pub fn german(self) -> &'static str {
        match self {
            Self::Imprint => "impressum",
            Self::Privacy => "datenschutz",
            Self::Accessibility => "barrierefreiheit",
        }
    }

    /// Its title in a language; in small letters it is the id, too.
    pub fn title(self, locale: Tongue) -> &'static str {
        match (self, locale) {
            (Self::Imprint, Tongue::German) => "Impressum",
            (Self::Imprint, Tongue::English) => "Imprint",
            (Self::Privacy, Tongue::German) => "Datenschutz",
            (Self::Privacy, Tongue::English) => "Privacy",
            (Self::Accessibility, Tongue::German) => "Barrierefreiheit",
            (Self::Accessibility, Tongue::English) => "Accessibility",
        }
    }

    pub fn template(self, locale: Tongue) -> &'static str {
        match (self, locale) {
            (Self::Imprint, Tongue::German) => include_str!("texts/imprint.de.md"),
            (Self::Imprint, Tongue::English) => include_str!("texts/imprint.en.md"),
            (Self::Privacy, Tongue::German) => include_str!("texts/privacy.de.md"),
            (Self::Privacy, Tongue::English) => include_str!("texts/privacy.en.md"),
            (Self::Accessibility, Tongue::German) => include_str!("texts/accessibility.de.md"),
            (Self::Accessibility, Tongue::English) => include_str!("texts/accessibility.en.md"),
        }
    }

    /// What it says, in the order of the page.
    pub fn fields(self) -> Vec<LegalField> {
        let place = |field: &LegalField| {
            self.template(Tongue::English).find(&format!("{{{}}}", field.name()))
        };
        let mut fields: Vec<_> =
            LegalField::ALL.iter().filter_map(|field| Some((place(field)?, *field))).collect();
        fields.sort_by_key(|(place, _)| *place);
        fields.into_iter().map(|(_, field)| field).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_both_templates_of_a_page_have_the_same_fields_and_each_field_a_page() {
        let placeholders = |text: &str| {
            let found = text.split('{').skip(1).filter_map(|piece| piece.split_once('}'));
            found.map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
        };
        let mut used = Vec::new();
        for &page in LegalPage::ALL {
            let [german, english] =
                [Tongue::German, Tongue::English].map(|locale| page.template(locale));
            assert_eq!(placeholders(german), placeholders(english));
            assert_eq!(german.matches("[[").count(), english.matches("[[").count());
            assert!(german.contains("keine Rechtsberatung") && english.contains("no legal advice"));
            let fields = placeholders(german);
            let known = |name: &String| {
                ["title", "gaps", "other-languages"].contains(&name.as_str())
                    || LegalField::named(name).is_some()
            };
            assert!(fields.iter().all(known), "{fields:?}");
            used.extend(fields);
        }
        assert!(LegalField::ALL.iter().all(|field| used.iter().any(|name| name == field.name())));
    }
}
