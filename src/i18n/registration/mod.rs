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

use super::{
    Locale,
    word_list::{word_list, words_of},
};

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
        words_of!(self)
    }
}
