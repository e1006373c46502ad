//! The URL of a site, as the organiser says it.

use super::PublishError;

/// The URL of a folder, with a slash at the end.
///
/// # Errors
/// If it is none, or has what is not part of such a URL: a name and password, a query.
pub(super) fn checked_base_url(url: &str) -> Result<String, PublishError> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let good = rest.is_some_and(|rest| {
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let is_odd = |c: char| c.is_whitespace() || c.is_control() || "?#\"<>\\".contains(c);
        !host.is_empty()
            // The last three would end what the security policy says of the host.
            && !host.contains(['@', ';', ',', '*'])
            && !rest.contains(is_odd)
            && !path.split('/').any(|step| step == "..")
    });
    if !good {
        return Err(PublishError::BaseUrl(url.to_owned()));
    }
    Ok(format!("{}/", url.trim_end_matches('/')))
}

/// The path of a URL, `/a/b/` for `https://example.org/a/b/`.
pub(super) fn path_of(base_url: &str) -> String {
    let after_scheme = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    after_scheme.find('/').map_or("/", |slash| &after_scheme[slash..]).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_base_urls_end_with_a_slash() {
        assert_eq!(checked_base_url("https://example.org").unwrap(), "https://example.org/");
        assert_eq!(path_of(&checked_base_url("https://example.org/a/b").unwrap()), "/a/b/");
        assert_eq!(path_of("https://example.org/"), "/");
    }

    #[test]
    fn err_what_is_no_base_url() {
        for url in [
            "example.org",
            "https://",
            "ftp://example.org",
            "https://example.org/?a",
            "https://user:pw@example.org",
            "https://example.org/\n",
            "https://e>x/",
            "https://example.org/../x",
            "https://example.org;script-src/",
            "https://*/",
        ] {
            let error = checked_base_url(url).unwrap_err().to_string();
            assert!(error.contains("expected an address such as"), "{error}");
        }
    }
}
