//! The mark by which a page and an `event.json` recognise each other.
//!
//! It only has to notice that somebody changed the file; it protects nothing.
//! Length and 32-bit FNV-1a, because the small script in the head of every page
//! computes it as well, before the app has arrived (`public/head.js`).

/// The mark of a published file: its length and hash, `5120-9ab3f00c`.
pub fn content_mark(bytes: &[u8]) -> String {
    format!("{}-{:08x}", bytes.len(), fnv1a(bytes))
}

/// The 32-bit FNV-1a hash, for names that are known when this is compiled, too.
pub const fn fnv1a(bytes: &[u8]) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::content_mark;

    #[test]
    fn ok_known_values_of_fnv_1a() {
        assert_eq!(content_mark(b""), "0-811c9dc5");
        assert_eq!(content_mark(b"foobar"), "6-bf9cf968");
    }

    #[test]
    fn ok_one_letter_changes_it() {
        assert_ne!(content_mark(b"Raum 1"), content_mark(b"Raum 2"));
    }
}
