//! The words of the page about registering, which only the program draws: no visitor loads them.

mod ar;
mod de;
mod de_x_leicht;
mod en;
mod es;
mod fa;
mod fr;
mod pl;
mod price;
mod ro;
mod ru;
mod tr;
mod uk;

use super::{Locale, word_list::word_list};

pub use price::price;

word_list! {
    /// All words of the page in one language.
    pub struct RegistrationWords {
        opens,
        not_yet,
        open,
        few,
        waiting_list,
        full,
        closed,
        /// Behind a day.
        clock,
        where_to,
        deadline,
        fees,
        category,
        holds,
        price,
        free,
        not_known,
        always,
        from,
        included,
        cancellation,
        groups,
        press,
    }
}

impl Locale {
    /// The words about registering.
    pub fn registration_words(self) -> &'static RegistrationWords {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
            Self::Ar => &ar::WORDS,
            Self::Es => &es::WORDS,
            Self::Fa => &fa::WORDS,
            Self::Fr => &fr::WORDS,
            Self::Pl => &pl::WORDS,
            Self::Ro => &ro::WORDS,
            Self::Ru => &ru::WORDS,
            Self::Tr => &tr::WORDS,
            Self::Uk => &uk::WORDS,
            Self::Leicht => &de_x_leicht::WORDS,
        }
    }
}
