//! Origins of sites, as the source of a security policy names them: a scheme, a host and
//! perhaps a port (Content Security Policy Level 3, 2.3.1, `host-source`).
//!
//! An [`Origin`] is made of letters, digits and `:/.-*` alone, whatever was written, so it can
//! stand in the configuration of any server as it is.

use std::fmt;

use url::{Host, Url};

use super::characters::is_invisible;

/// DNS has no longer names (RFC 1035, 2.3.4).
const LONGEST_HOST: usize = 253;

/// The only address by numbers that a policy can name.
const LOOPBACK: [u8; 4] = [127, 0, 0, 1];

const ANY_SUBDOMAIN: &str = "*.";

/// A site that may be named in a policy: `https://example.org`, `https://*.example.org:8443`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin(String);

/// What was read as an origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub origin: Origin,
    /// That a path, a query or a fragment stood behind it, which a policy cannot have.
    pub is_longer: bool,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Written {
    /// Reads an origin, with its host in lower case and as DNS has it. `None` if it is none, or
    /// neither encrypted nor on this computer.
    pub fn read(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let is_odd = |c: char| c.is_whitespace() || c == '\\' || is_invisible(c);
        if text.contains(is_odd) {
            return None;
        }
        let subdomains = rest.strip_prefix(ANY_SUBDOMAIN);
        let url = Url::parse(&format!("{scheme}://{}", subdomains.unwrap_or(rest))).ok()?;
        let host = host_of(&url, subdomains.is_some())?;
        let has_user = !url.username().is_empty() || url.password().is_some();
        if has_user || url.port() == Some(0) {
            return None;
        }
        let begin = if subdomains.is_some() { ANY_SUBDOMAIN } else { "" };
        let port = url.port().map_or(String::new(), |port| format!(":{port}"));
        let origin = Origin(format!("{}://{begin}{host}{port}", url.scheme()));
        let has_path = !matches!(url.path(), "" | "/");
        let is_longer = has_path || url.query().is_some() || url.fragment().is_some();
        Some(Self { origin, is_longer })
    }

    /// What is meant by an address without scheme, or with another.
    pub fn meant_by(text: &str) -> Option<Origin> {
        let text = text.trim();
        let has_scheme = text.split_once("://");
        let rest = has_scheme.map_or(text, |(_, rest)| rest).trim_start_matches('/');
        let meant = Self::read(&format!("https://{rest}"))?;
        // A single word is no host of the web.
        meant.origin.0.contains('.').then_some(meant.origin)
    }
}

/// The host as a policy can name it.
fn host_of(url: &Url, with_subdomains: bool) -> Option<String> {
    let (name, is_local) = match url.host()? {
        Host::Domain(name) => (name.to_owned(), name == "localhost"),
        Host::Ipv4(address) if address.octets() == LOOPBACK => (address.to_string(), true),
        Host::Ipv4(_) | Host::Ipv6(_) => return None,
    };
    let fits = |label: &str| {
        let is_bounded = !label.is_empty() && !label.starts_with('-') && !label.ends_with('-');
        is_bounded && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_host = name.len() <= LONGEST_HOST && name.split('.').all(fits);
    let is_allowed = match url.scheme() {
        "https" => true,
        // What is not encrypted can be changed on its way, and so can who asks.
        "http" => is_local,
        _ => false,
    };
    // `https://*.org` would be half of the web.
    let is_narrow = !with_subdomains || (!is_local && name.contains('.'));
    (is_host && is_allowed && is_narrow).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(text: &str) -> Option<String> {
        let written = Written::read(text).filter(|written| !written.is_longer)?;
        Some(written.origin.to_string())
    }

    #[test]
    fn ok_origins_are_written_as_browsers_compare_them() {
        for (text, expected) in [
            ("https://example.org", "https://example.org"),
            ("HTTPS://Example.ORG/", "https://example.org"),
            ("https://example.org:443", "https://example.org"),
            ("https://example.org:8443/", "https://example.org:8443"),
            ("https://*.example.org", "https://*.example.org"),
            ("https://*.Example.org:8443", "https://*.example.org:8443"),
            ("https://müller.example", "https://xn--mller-kva.example"),
            ("https://*.MÜLLER.example", "https://*.xn--mller-kva.example"),
            ("https://xn--mller-kva.example", "https://xn--mller-kva.example"),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ] {
            assert_eq!(origin(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn ok_what_stands_behind_an_origin_is_seen() {
        for text in ["/a/b", "/?a", "?a", "#a", "/index.html"] {
            let written = Written::read(&format!("https://example.org{text}")).unwrap();
            assert_eq!(written.origin.to_string(), "https://example.org", "{text}");
            assert!(written.is_longer, "{text}");
        }
    }

    #[test]
    fn err_what_no_policy_can_name() {
        for text in [
            "",
            "*",
            "example.org",
            "https:example.org",
            "//example.org",
            "http://example.org",
            "http://example.org:8080",
            "ftp://example.org",
            "javascript://example.org",
            "data://x",
            "https://*",
            "https://*.org",
            "https://*.localhost",
            "https://a.*.example.org",
            "https://**.example.org",
            "https://example.org:*",
            "https://example.org:0",
            "https://example.org:99999",
            "https://user@example.org",
            "https://user:password@example.org",
            "https://192.168.0.1",
            "https://*.127.0.0.1",
            "https://[::1]",
            "https://example.org.",
            "https://-",
            "https://a_b.example",
            "'self'",
            "'none'",
        ] {
            assert_eq!(origin(text), None, "{text}");
        }
        assert_eq!(origin(&format!("https://{}", "a.".repeat(200) + "org")), None);
    }

    #[test]
    fn err_nothing_hostile_gets_through() {
        for hostile in [
            "\n", "\r", "\0", "\t", " ", ";", "\"", "'", "{", "}", "$", "`", "\\", ",", "(", "<",
            "|", "\u{202e}", "\u{2028}", "\u{ad}", "%0a", "%3b", "%22",
        ] {
            for text in [
                format!("https://exa{hostile}mple.org"),
                format!("https://example.org{hostile}"),
                format!("https://example.org:44{hostile}3"),
                format!("https://*.{hostile}.example.org"),
                format!("https{hostile}://example.org"),
                format!("{hostile}https://example.org"),
            ] {
                let read = Written::read(&text).map(|written| written.origin.to_string());
                let is_plain = |c: char| c.is_ascii_alphanumeric() || ":/.-*".contains(c);
                assert!(read.is_none_or(|read| read.chars().all(is_plain)), "{text:?}");
            }
            assert_eq!(origin(&format!("https://exa{hostile}mple.org")), None, "{hostile:?}");
        }
    }

    #[test]
    fn ok_what_is_meant_by_less() {
        let meant = |text| Written::meant_by(text).map(|origin| origin.to_string());
        for text in ["example.org", " Example.org/a ", "http://example.org", "//example.org"] {
            assert_eq!(meant(text).as_deref(), Some("https://example.org"), "{text}");
        }
        assert_eq!(meant("*.example.org").as_deref(), Some("https://*.example.org"));
        for text in ["*", "example", "", "a b.org", "mailto:a@example.org"] {
            assert_eq!(meant(text), None, "{text}");
        }
    }
}
