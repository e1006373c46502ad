//! The words of the page for partners, which only the program draws: no visitor loads them.

mod de;
mod en;

use super::Locale;

/// All words of the page in one language.
#[derive(Debug)]
pub struct PartnerWords {
    pub lead: &'static str,
    pub what: &'static str,
    pub page: &'static str,
    pub other_page: &'static str,
    pub all_days: &'static str,
    pub layout: &'static str,
    pub limit: &'static str,
    pub how: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub background: &'static str,
    pub paper: &'static str,
    pub transparent: &'static str,
    pub links_frame: &'static str,
    pub links_top: &'static str,
    pub links_new: &'static str,
    pub own_accent: &'static str,
    pub accent: &'static str,
    pub heading: &'static str,
    pub search: &'static str,
    pub preview: &'static str,
    pub phone: &'static str,
    pub fixed: &'static str,
    pub fixed_note: &'static str,
    pub fitted: &'static str,
    pub fitted_note: &'static str,
    pub link: &'static str,
    pub link_note: &'static str,
    pub calendar: &'static str,
    pub calendar_note: &'static str,
    pub data: &'static str,
    pub data_note: &'static str,
    pub data_calendar: &'static str,
    pub data_schedule: &'static str,
    pub data_event: &'static str,
    pub data_feed: &'static str,
    pub data_licence: &'static str,
    pub notes: &'static str,
    pub wordpress: &'static str,
    pub typo3: &'static str,
    pub contao: &'static str,
    pub drupal: &'static str,
    pub google_sites: &'static str,
    pub sharepoint: &'static str,
    pub consent: &'static str,
    pub consent_note: &'static str,
    pub policy: &'static str,
    pub policy_note: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub wrong_page: &'static str,
}

impl Locale {
    /// The words for partners.
    pub fn partner_words(self) -> &'static PartnerWords {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
        }
    }
}
