//! The words of the page for partners, which only the program draws: no visitor loads them.

mod ar;
mod de;
mod de_x_leicht;
mod en;
mod es;
mod fa;
mod fr;
mod pl;
mod ro;
mod ru;
mod tr;
mod uk;

use super::{
    Locale,
    word_list::{word_list, words_of},
};

word_list! {
    /// All words of the page in one language.
    pub struct PartnerWords {
        lead,
        what,
        page,
        other_page,
        all_days,
        layout,
        limit,
        how,
        theme,
        theme_auto,
        light,
        dark,
        background,
        paper,
        transparent,
        links_frame,
        links_top,
        links_new,
        own_accent,
        accent,
        heading,
        search,
        preview,
        phone,
        fixed,
        fixed_note,
        fitted,
        fitted_note,
        link,
        link_note,
        calendar,
        calendar_note,
        data,
        data_note,
        data_calendar,
        data_schedule,
        data_table,
        data_event,
        data_feed,
        data_licence,
        notes,
        wordpress,
        typo3,
        contao,
        drupal,
        google_sites,
        sharepoint,
        consent,
        consent_note,
        policy,
        policy_note,
        copied,
        not_copied,
        wrong_page,
    }
}

impl Locale {
    /// The words for partners.
    pub fn partner_words(self) -> &'static PartnerWords {
        words_of!(self)
    }
}
