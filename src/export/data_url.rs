//! Files inside the page, as `data:` URLs ([RFC 2397]).
//!
//! A download link made this way works in a saved page and asks no server. In a
//! sandboxed frame browsers refuse it, like any download, unless the frame has
//! `allow-downloads`.
//!
//! [RFC 2397]: https://www.rfc-editor.org/rfc/rfc2397

use super::percent::push_encoded;

/// The address of a card, for `<a href download>`.
pub fn vcard_data_url(card: &str) -> String {
    data_url("vcard", card)
}

/// The address of a calendar.
pub fn calendar_data_url(calendar: &str) -> String {
    data_url("calendar", calendar)
}

fn data_url(kind: &str, text: &str) -> String {
    let mut address = format!("data:text/{kind};charset=utf-8,");
    push_encoded(&mut address, text);
    address
}

#[cfg(test)]
mod tests {
    use super::vcard_data_url;

    #[test]
    fn ok_everything_is_encoded_that_could_end_the_address() {
        assert_eq!(
            vcard_data_url("FN:Lutz Rätz #1 \"%\"\r\n"),
            "data:text/vcard;charset=utf-8,FN%3ALutz%20R%C3%A4tz%20%231%20%22%25%22%0D%0A"
        );
    }
}
