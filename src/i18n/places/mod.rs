//! The words of the page of places, which only the program draws, and of what is to be known of a
//! place, which comes with the event: no visitor loads them.

mod de;
mod en;

use super::Locale;

/// All words about places in one language; `{}` in a text is a placeholder.
#[derive(Debug)]
pub struct PlaceWords {
    pub lead: &'static str,
    pub on_map: &'static str,
    pub in_app: &'static str,
    pub transit: &'static str,
    pub station: &'static str,
    pub parking: &'static str,
    pub bike: &'static str,
    pub access: &'static str,
    pub elsewhere: &'static str,
    pub not_announced: &'static str,
    pub step_free: &'static str,
    pub not_step_free: &'static str,
    pub one_step: &'static str,
    pub steps: &'static str,
    pub lift: &'static str,
    pub no_lift: &'static str,
    pub door: &'static str,
    pub induction_loop: &'static str,
    pub no_induction_loop: &'static str,
    pub quiet_room: &'static str,
    pub no_quiet_room: &'static str,
    pub accessible_toilet: &'static str,
    pub no_accessible_toilet: &'static str,
}

impl Locale {
    /// The words about places.
    pub fn place_words(self) -> &'static PlaceWords {
        match self {
            Self::De => &de::WORDS,
            Self::En => &en::WORDS,
        }
    }
}
