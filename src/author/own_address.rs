//! Addresses that name a thing of the event: `page:anreise`, `photo:saal`.

use crate::{event::Id, route::Route};

use super::{address::url, cursor::Cursor, ids::is_id, kinds::Kind};

/// The address of a page of the site, written as [`Route::of_reference`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnAddress {
    /// What has to exist for the page to exist; `None` for pages that every site has.
    pub reference: Option<(Kind, Id)>,
}

impl OwnAddress {
    /// `None` for an address of the web, and for what can be no page.
    pub fn of(address: &str) -> Option<Self> {
        let (kind, id) = address.split_once(':')?;
        if !id.split('#').all(is_id) {
            return None;
        }
        let reference = match (Route::of_reference(address)?, kind) {
            (Route::NotFound, _) => return None,
            (_, "day") => Some((Kind::Day, id.to_owned())),
            (_, "photo") => Some((Kind::Photo, id.to_owned())),
            (_, "contact") => Some((Kind::Contact, id.to_owned())),
            (Route::Page(_), _) if id.contains('#') => Some((Kind::Question, id.to_owned())),
            (Route::Page(_), _) => Some((Kind::Page, id.to_owned())),
            (Route::Person(_), _) => Some((Kind::Person, id.to_owned())),
            (Route::Session(_), _) => Some((Kind::Session, id.to_owned())),
            _ => None,
        };
        Some(Self { reference })
    }
}

/// Reads an address of the web, or of a page of the site.
pub fn url_or_own(cursor: &Cursor) -> Option<String> {
    let Some(own) = cursor.json.text().map(str::trim).and_then(OwnAddress::of) else {
        return url(cursor);
    };
    if let Some((kind, id)) = own.reference {
        cursor.context.names.refer(kind, &id, &cursor.place);
    }
    cursor.json.text().map(|address| address.trim().to_owned())
}

/// The id of the photo that is the address of a picture; `None` for files and addresses of the
/// web.
pub fn photo_id(address: &str) -> Option<&str> {
    address.strip_prefix("photo:").filter(|id| is_id(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_each_address_names_what_has_to_exist() {
        for (address, kind, id) in [
            ("page:anreise", Kind::Page, "anreise"),
            ("page:fragen#storno", Kind::Question, "fragen#storno"),
            ("day:2026-05-07", Kind::Day, "2026-05-07"),
            ("photo:saal", Kind::Photo, "saal"),
            ("contact:buero", Kind::Contact, "buero"),
            ("session:auftakt", Kind::Session, "auftakt"),
        ] {
            let reference = OwnAddress::of(address).unwrap().reference;
            assert_eq!(reference, Some((kind, id.to_owned())), "{address}");
        }
        assert_eq!(OwnAddress::of("page:programm").unwrap().reference, None);
        for address in ["page:a b", "page:#a", "page:a#", "https://example.org", "room:saal"] {
            assert_eq!(OwnAddress::of(address), None, "{address}");
        }
    }
}
