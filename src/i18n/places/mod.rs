//! The words of the page of places, which only the program draws, and of what is to be known of a
//! place, which comes with the event: no visitor loads them.

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
    /// All words about places in one language.
    pub struct PlaceWords {
        lead,
        on_map,
        in_app,
        transit,
        station,
        parking,
        bike,
        access,
        wifi,
        elsewhere,
        not_announced,
        step_free,
        not_step_free,
        steps,
        lift,
        no_lift,
        door,
        induction_loop,
        no_induction_loop,
        quiet_room,
        no_quiet_room,
        accessible_toilet,
        no_accessible_toilet,
        assistance_dogs,
        no_assistance_dogs,
        cloakroom,
        no_cloakroom,
    }
}

impl Locale {
    /// The words about places.
    pub fn place_words(self) -> &'static PlaceWords {
        words_of!(self)
    }
}
