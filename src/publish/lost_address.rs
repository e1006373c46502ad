//! Notices that a site is built without the address that it was built with before.

use std::{fs, path::Path};

use crate::author::{Finding, Place, Said, Severity, said};

/// Reports that the new site would not know its address any more: search engines, share
/// pictures and the links in calendars need it.
pub(super) fn lost_address(out: &Path, base_url: Option<&str>) -> Option<Finding> {
    let old = address_of(out).filter(|_| base_url.is_none())?;
    let expected = said!(
        "--base-url {old}, the address that this site was built with",
        "--base-url {old}, die Adresse, mit der diese Website gebaut war"
    );
    let what = expected.but_found(&Said::new("none", "keine"));
    let hint = said!(
        "build again with --base-url {old}, or shared links have no picture, and search engines and calendars no addresses",
        "noch einmal mit --base-url {old} bauen, sonst haben geteilte Links kein Bild, und Suchmaschinen und Kalender keine Adressen"
    );
    let place = Place::new(&out.display().to_string(), "");
    Some(Finding::new(Severity::Warning, place, what, Some(hint)))
}

/// The address with which a site was built: its `robots.txt` names the sitemap by it, if there
/// is one (sitemaps.org, "Specifying the Sitemap location in your robots.txt file").
fn address_of(site: &Path) -> Option<String> {
    let robots = fs::read_to_string(site.join("robots.txt")).ok()?;
    let sitemap = robots.lines().find_map(|line| line.trim().strip_prefix("Sitemap:"))?;
    Some(sitemap.trim().strip_suffix("sitemap.xml")?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::robots;

    const ADDRESS: &str = "https://example.org/meeting/";

    #[test]
    fn err_an_address_that_a_site_had_is_named_when_it_is_gone() {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("robots.txt"), robots(Some(ADDRESS))).unwrap();
        let warning = lost_address(site.path(), None).unwrap();
        assert!(!warning.is_error());
        assert!(
            warning.what.english.starts_with(
                "expected --base-url https://example.org/meeting/, the address that this site"
            ),
            "{warning:?}"
        );
        assert_eq!(lost_address(site.path(), Some(ADDRESS)), None);
    }

    #[test]
    fn ok_a_site_that_never_had_an_address_needs_none() {
        let site = tempfile::tempdir().unwrap();
        assert_eq!(lost_address(site.path(), None), None);
        fs::write(site.path().join("robots.txt"), robots(None)).unwrap();
        assert_eq!(lost_address(site.path(), None), None);
    }
}
