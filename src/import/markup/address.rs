//! Addresses that a text or an entry of a source links to.

use url::Url;

use crate::author::checked_url;

/// An address as an event can have it, or `None`. Browsers understand `JaVa\tscript:`, so its
/// scheme is looked at after it was parsed as they do.
pub fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    // `https://bank.example@other.example` leads elsewhere than it seems to.
    let is_plain = url.username().is_empty() && url.password().is_none();
    let is_allowed = matches!(url.scheme(), "http" | "https" | "mailto") && is_plain;
    is_allowed.then(|| checked_url(&encoded(url.as_str()))).flatten()
}

/// Without what ends an address in Markdown, and what addresses of an event never have.
fn encoded(address: &str) -> String {
    const ENDS: &str = "()<>\"\\^`{|}*";
    let mut encoded = String::with_capacity(address.len());
    for c in address.chars() {
        match ENDS.contains(c) {
            true => encoded += &format!("%{:02X}", u32::from(c)),
            false => encoded.push(c),
        }
    }
    encoded
}
