//! Addresses in texts that name a thing of the event: `page:anreise`, `photo:saal`.

use crate::{event::Id, route::Route};

use super::{ids::is_id, kinds::Kind};

/// The address of a page of the site, written as [`Route::of_reference`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAddress {
    /// What has to exist for the page to exist; `None` for pages that every site has.
    pub reference: Option<(Kind, Id)>,
}

impl OwnAddress {
    /// `None` for an address of the web, and for what can be no page.
    pub fn of(address: &str) -> Option<Self> {
        let (_, id) = address.split_once(':').filter(|(_, id)| is_id(id))?;
        let reference = match Route::of_reference(address)? {
            Route::Page(_) => Some((Kind::Page, id.to_owned())),
            Route::Person(_) => Some((Kind::Person, id.to_owned())),
            Route::Session(_) => Some((Kind::Session, id.to_owned())),
            Route::NotFound => return None,
            _ => None,
        };
        Some(Self { reference })
    }
}

/// The id of the photo that is the address of a picture; `None` for files and addresses of the
/// web.
pub fn photo_id(address: &str) -> Option<&str> {
    address.strip_prefix("photo:").filter(|id| is_id(id))
}
