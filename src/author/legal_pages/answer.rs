//! What organisers answer, and how pages say it.

use crate::{
    author::{
        address::is_email,
        said::{Said, Tongue, said},
        spellings::folded,
    },
    event::{Date, named_enum},
    i18n::{Locale, numeric_date},
};

use super::{
    field::LegalField,
    land::{Land, whom_to_turn_to},
    template::as_text,
};

named_enum! {
    /// How far a website meets the requirements.
    pub enum Status {
        Fully = "fully",
        Partly = "partly",
        Not = "not",
    }
}

impl Status {
    fn spelled(found: &str) -> Option<Self> {
        match folded(found).as_str() {
            "vollständig" => Some(Self::Fully),
            "teilweise" => Some(Self::Partly),
            "nicht" => Some(Self::Not),
            name => Self::named(name),
        }
    }

    fn sentence(self, locale: Tongue) -> String {
        match locale {
            Tongue::German => {
                let how = match self {
                    Self::Fully => "vollständig",
                    Self::Partly => "teilweise",
                    Self::Not => "nicht",
                };
                format!(
                    "Die Website ist mit den Anforderungen der Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) und der Norm EN 301 549 {how} vereinbar."
                )
            }
            Tongue::English => {
                let how = match self {
                    Self::Fully => "fully compliant",
                    Self::Partly => "partially compliant",
                    Self::Not => "not compliant",
                };
                format!(
                    "The website is {how} with the requirements of the German ordinance on accessible information technology (BITV 2.0) and of the standard EN 301 549."
                )
            }
        }
    }
}

impl LegalField {
    /// What is wrong with an answer.
    pub fn objection(self, answer: &str) -> Option<Said> {
        let expected = match self {
            Self::Email if !is_email(answer) => Said::as_is("name@example.org"),
            Self::LogDays if days(answer).is_none() => {
                Said::new("a number of days", "eine Zahl von Tagen")
            }
            Self::Status if Status::spelled(answer).is_none() => {
                Said::new("fully, partly or not", "vollständig, teilweise oder nicht")
            }
            Self::Assessed if Date::parse(answer).is_err() => {
                Said::new("a day such as 2026-05-07", "einen Tag wie 2026-05-07")
            }
            Self::Land if Land::spelled(answer).is_none() => {
                let names: Vec<_> = Land::ALL.iter().map(|land| land.title()).collect();
                let names = names.join(", ");
                said!("one of {names}", "eines von {names}")
            }
            _ => return None,
        };
        let name = self.name();
        Some(said!("{name}: expected {expected}", "{name}: erwartet wird {expected}"; expected))
    }

    /// An answer as the page in a language says it.
    pub fn said_on_page(self, answer: &str, locale: Tongue) -> String {
        let said = match self {
            Self::LogDays => days(answer).map(|days| after_days(days, locale)),
            Self::Status => Status::spelled(answer).map(|status| status.sentence(locale)),
            Self::Assessed => {
                let locale = Locale::for_language(locale.name());
                Date::parse(answer).ok().map(|date| numeric_date(&date, locale))
            }
            Self::Land => return whom_to_turn_to(Land::spelled(answer), locale),
            Self::Assessment => assessment(answer, locale).map(str::to_owned),
            _ => None,
        };
        said.unwrap_or_else(|| as_text(answer))
    }
}

/// Whether all requirements are met, so that no gaps are to be named.
pub fn is_without_gaps(status: &str) -> bool {
    Status::spelled(status) == Some(Status::Fully)
}

fn days(answer: &str) -> Option<u16> {
    answer.split(' ').next()?.parse().ok()
}

fn after_days(days: u16, locale: Tongue) -> String {
    match (locale, days) {
        (Tongue::German, 1) => "nach einem Tag".to_owned(),
        (Tongue::German, _) => format!("nach {days} Tagen"),
        (Tongue::English, 1) => "after one day".to_owned(),
        (Tongue::English, _) => format!("after {days} days"),
    }
}

fn assessment(answer: &str, locale: Tongue) -> Option<&'static str> {
    let is_own =
        matches!(folded(answer).as_str(), "selbst" | "selbstbewertung" | "self" | "selfassessment");
    is_own.then_some(match locale {
        Tongue::German => "einer Bewertung durch uns selbst",
        Tongue::English => "an assessment of our own",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_answers_that_are_none() {
        for (field, good, bad) in [
            (LegalField::Email, "a@example.org", "example.org"),
            (LegalField::LogDays, "7", "eine Woche"),
            (LegalField::LogDays, "7 Tage", "-1"),
            (LegalField::Status, "Teilweise", "fast"),
            (LegalField::Assessed, "2026-05-07", "7.5.2026"),
            (LegalField::Land, "Bremen", "Wien"),
        ] {
            assert_eq!(field.objection(good), None, "{good}");
            assert!(field.objection(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn ok_answers_are_said_in_the_language_of_the_page() {
        for (field, answer, german, english) in [
            (LegalField::LogDays, "7", "nach 7 Tagen", "after 7 days"),
            (LegalField::Assessed, "2026-05-07", "7. Mai 2026", "7 May 2026"),
            (
                LegalField::Assessment,
                "Selbstbewertung",
                "einer Bewertung durch uns selbst",
                "an assessment of our own",
            ),
            (LegalField::Assessment, "Prüfstelle Nord", "Prüfstelle Nord", "Prüfstelle Nord"),
        ] {
            assert_eq!(field.said_on_page(answer, Tongue::German), german);
            assert_eq!(field.said_on_page(answer, Tongue::English), english);
        }
    }
}
