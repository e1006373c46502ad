//! The path of a site on its host, as configurations of servers have it.

use url::Url;

/// The path of a site. Both forms begin and end with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SitePath {
    /// As the folder is called: `/bünd/tagung/`. Letters, digits and `-._~` alone, so that it
    /// means itself wherever it stands.
    pub plain: String,
    /// As it is sent: `/b%C3%BCnd/tagung/`.
    pub encoded: String,
    /// That it is not known, or nothing that can stand in a configuration: then it is the root.
    pub is_assumed: bool,
}

impl SitePath {
    /// The path of a site at this address.
    pub fn of(base_url: Option<&str>) -> Self {
        let known = base_url.and_then(|url| Url::parse(url).ok()).and_then(|url| known(&url));
        let root = || Self { plain: "/".into(), encoded: "/".into(), is_assumed: true };
        known.unwrap_or_else(root)
    }

    pub fn is_root(&self) -> bool {
        self.plain == "/"
    }
}

fn known(url: &Url) -> Option<SitePath> {
    let plain = decoded(url.path())?;
    let means_itself = |c: char| match c.is_ascii() {
        true => c.is_ascii_alphanumeric() || "-._~/".contains(c),
        false => !c.is_whitespace() && !c.is_control(),
    };
    let is_path = plain.ends_with('/') && !plain.contains("//") && plain.chars().all(means_itself);
    let encoded = url.path().to_owned();
    is_path.then_some(SitePath { plain, encoded, is_assumed: false })
}

/// Without percent-encoding; `None` if that is broken, or no text.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => 16 * hex_digit(rest.next()?)? + hex_digit(rest.next()?)?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(base_url: &str) -> (String, String) {
        let path = SitePath::of(Some(base_url));
        assert!(!path.is_assumed, "{base_url}");
        (path.plain, path.encoded)
    }

    #[test]
    fn ok_a_path_is_known_in_both_forms() {
        let both = ("/bünd/tagung/".to_owned(), "/b%C3%BCnd/tagung/".to_owned());
        assert_eq!(path("https://example.org/bünd/tagung/"), both);
        assert_eq!(path("https://example.org/b%c3%bcnd/tagung/").0, both.0);
        assert_eq!(path("https://example.org/").0, "/");
        assert_eq!(path("https://example.org/a-b/v1.2/~eva/").0, "/a-b/v1.2/~eva/");
    }

    #[test]
    fn err_what_would_mean_something_else_in_a_configuration() {
        for path in [
            "a b/",
            "a%20b/",
            "a%22b/",
            "a%0Ab/",
            "a%00b/",
            "a;b/",
            "a{b/",
            "$a/",
            "a*/",
            "(a)/",
            "a'b/",
            "a%5Cb/",
            "a|b/",
            "a,b/",
            "%ff/",
            "%zz/",
            "a//b/",
            "a%C2%A0b/",
        ] {
            let path = SitePath::of(Some(&format!("https://example.org/{path}")));
            assert!(path.is_assumed && path.is_root(), "{path:?}");
        }
        assert!(SitePath::of(None).is_assumed);
    }
}
