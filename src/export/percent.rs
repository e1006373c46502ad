//! Percent-encoding ([RFC 3986, section 2]).
//!
//! Escapes all but the unreserved characters: for path segments and the contents of `data:`
//! URLs, not for whole URLs.
//!
//! [RFC 3986, section 2]: https://www.rfc-editor.org/rfc/rfc3986#section-2

const HEX: [char; 16] =
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];

/// Appends `text` to `address`, percent-encoded.
pub(super) fn push_encoded(address: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.extend(['%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::push_encoded;

    #[test]
    fn ok_only_unreserved_characters_stay() {
        let mut address = "a/".to_owned();
        push_encoded(&mut address, "Az09-._~ /?#%&\"<ü\r\n");
        assert_eq!(address, "a/Az09-._~%20%2F%3F%23%25%26%22%3C%C3%BC%0D%0A");
    }
}
