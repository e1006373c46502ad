//! The hash by which a page tells whether it was made from a given `event.json`.
//!
//! It detects changes and is no protection against forgery. Length and 32-bit FNV-1a, because
//! the small script in the head of every page computes it too (`public/head.js`).

/// The length and the hash of a published file: `5120-9ab3f00c`.
pub fn content_hash(bytes: &[u8]) -> String {
    format!("{}-{:08x}", bytes.len(), fnv1a(bytes))
}

/// The 32-bit FNV-1a hash; `const`, for names known at compile time.
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
    use super::content_hash;

    #[test]
    fn ok_known_values_of_fnv_1a() {
        assert_eq!(content_hash(b""), "0-811c9dc5");
        assert_eq!(content_hash(b"foobar"), "6-bf9cf968");
    }

    #[test]
    fn ok_one_letter_changes_it() {
        assert_ne!(content_hash(b"Raum 1"), content_hash(b"Raum 2"));
    }
}
