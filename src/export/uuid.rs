//! UUIDs made of the ids of an event and its things, so that they stay as long as these do.
//!
//! They are of version 8 ([RFC 9562], section 5.8).
//!
//! [RFC 9562]: https://www.rfc-editor.org/rfc/rfc9562

use crate::event::fnv1a;

/// A UUID of names. The hashes need no strength: ids are unique within an event.
pub(super) fn uuid(names: &[&str]) -> String {
    let name = names.join("/");
    let part = |number: u8| fnv1a(format!("{number} treffpunkt {name}").as_bytes());
    let [a, b, c, d] = [part(0), part(1), part(2), part(3)];
    let (version, variant) = (0x8000 | (b & 0x0fff), 0x8000 | (c >> 16 & 0x3fff));
    format!("{a:08x}-{:04x}-{version:04x}-{variant:04x}-{:04x}{d:08x}", b >> 16, c & 0xffff)
}

/// A number above 0 for programs that know things by numbers.
pub(super) fn number(names: &[&str]) -> u32 {
    (fnv1a(format!("treffpunkt {}", names.join("/")).as_bytes()) >> 1).max(1)
}
