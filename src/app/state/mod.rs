//! The state of the running app: one struct of `Copy` signals for each area. Components and
//! effects follow the signals; what changes them are methods here.

mod favourites;
mod index;
mod lightbox;
mod note;
mod search;
mod site;
mod storage;

pub(super) use favourites::FavouritesState;
pub(super) use lightbox::LightboxState;
pub(super) use search::{MORE_RESULTS, SearchState, Visible};
pub(super) use site::{Loaded, SiteState};

/// The state of all areas.
#[derive(Clone, Copy, Debug)]
pub(super) struct App {
    pub site: SiteState,
    pub search: SearchState,
    pub favourites: FavouritesState,
    pub lightbox: LightboxState,
}

impl App {
    pub fn new(site: SiteState) -> Self {
        Self {
            site,
            search: SearchState::new(site),
            favourites: FavouritesState::new(site),
            lightbox: LightboxState::new(),
        }
    }
}
