//! What web servers have to be told about a site: ready files for the usual ones.
//!
//! No page can say for itself which sites may show it in a frame: browsers ignore
//! `frame-ancestors` in a `<meta>` (Content Security Policy Level 3, 3.3). So servers say it,
//! and the files have what else makes a site work at its best. They are templates in `files/`,
//! filled in with the path of the site and the sites that may frame it.
//!
//! `docs/hosting.md` explains them to organisers, `tests/hosting/` reads what real servers
//! answer with them.

mod site_path;
mod template;

use crate::author::Framing;

use site_path::SitePath;
use template::filled;

/// The files, by their paths in the site. That for Apache lacks its dot: under its own name it
/// would end sites on servers that do not allow what it says, and organisers may have one.
const FILES: [(&str, &str); 6] = [
    ("_headers", include_str!("files/_headers")),
    // For organisers who have one of their own at the top of the site.
    ("hosting/_headers", include_str!("files/_headers")),
    ("hosting/Caddyfile", include_str!("files/Caddyfile")),
    ("hosting/htaccess", include_str!("files/htaccess")),
    ("hosting/lighttpd.conf", include_str!("files/lighttpd.conf")),
    ("hosting/nginx.conf", include_str!("files/nginx.conf")),
];

/// What the files depend on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hosting {
    path: SitePath,
    framing: Framing,
}

impl Hosting {
    pub fn new(base_url: Option<&str>, framing: Framing) -> Self {
        Self { path: SitePath::of(base_url), framing }
    }

    /// Paths in the site, with their content.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        FILES.into_iter().map(|(path, template)| (path, filled(template, self)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::read_text;

    fn framing(allow: &str) -> Framing {
        let event = format!(r#"{{"schema_version": 1, "embed": {{"allow": {allow}}}}}"#);
        read_text(&event, "/nowhere".as_ref()).framing
    }

    fn files(base_url: Option<&str>, allow: &str) -> Vec<(&'static str, String)> {
        Hosting::new(base_url, framing(allow)).files().collect()
    }

    #[test]
    fn ok_a_list_stands_in_every_file_and_no_list_in_none() {
        let sites = r#"["https://a.example", "https://*.b.example:8443"]"#;
        for (path, text) in files(Some("https://example.org/"), sites) {
            let has = |site| text.lines().any(|line| !line.starts_with('#') && line.contains(site));
            assert!(has("frame-ancestors 'self'"), "{path}: {text}");
            assert!(has("https://a.example") && has("https://*.b.example:8443"), "{path}: {text}");
        }
        for (path, text) in files(Some("https://example.org/"), "[]") {
            let policy = |line: &str| {
                line.trim_end()
                    .trim_end_matches(['"', ',', ';'])
                    .ends_with("frame-ancestors 'self'")
            };
            assert!(text.lines().any(policy), "{path}: {text}");
        }
        for (path, text) in files(Some("https://example.org/"), "\"*\"") {
            let says = |line: &str| line.contains("frame-ancestors") && !line.starts_with('#');
            assert!(!text.lines().any(says), "{path}: {text}");
        }
    }

    #[test]
    fn ok_nothing_is_left_of_the_templates() {
        for base in [None, Some("https://example.org/"), Some("https://example.org/a/b%C3%BC/")] {
            for allow in ["\"*\"", "[]", r#"["https://a.example"]"#] {
                for (path, text) in files(base, allow) {
                    for mark in [
                        "@PATH@", "@URL@", "@ORIGIN@", "@POLICY@", "list|", "all|", "root|",
                        "folder|", "unknown|",
                    ] {
                        assert!(!text.contains(mark), "{path}: {mark} in {text}");
                    }
                    assert!(text.starts_with('#') && text.ends_with('\n'), "{path}: {text}");
                }
            }
        }
    }

    #[test]
    fn ok_without_an_address_the_files_say_that_they_are_for_the_root() {
        for (path, text) in files(None, "\"*\"") {
            assert!(text.contains("--base-url"), "{path}: {text}");
        }
        for (path, text) in files(Some("https://example.org/a/"), "\"*\"") {
            assert!(!text.contains("--base-url"), "{path}: {text}");
        }
    }
}
