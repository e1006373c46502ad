//! The words of the page about registering, which only the program draws: no visitor loads them.

mod de;
mod en;
mod price;

use super::Locale;

pub use price::price;

/// All words of the page in one language; `{}` in a text is a placeholder.
#[derive(Debug)]
pub struct RegistrationWords {
    pub opens: &'static str,
    pub not_yet: &'static str,
    pub open: &'static str,
    pub few: &'static str,
    pub waiting_list: &'static str,
    pub full: &'static str,
    pub closed: &'static str,
    /// Behind a day.
    pub clock: &'static str,
    pub where_to: &'static str,
    pub deadline: &'static str,
    pub fees: &'static str,
    pub category: &'static str,
    pub holds: &'static str,
    pub price: &'static str,
    pub free: &'static str,
    pub not_known: &'static str,
    pub always: &'static str,
    pub from: &'static str,
    pub included: &'static str,
    pub cancellation: &'static str,
    pub groups: &'static str,
    pub press: &'static str,
}

impl Locale {
    /// The words about registering.
    pub fn registration_words(self) -> &'static RegistrationWords {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
        }
    }
}
