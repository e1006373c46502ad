//! The mark of folders that `treffpunkt build` has written.

use std::path::Path;

/// Every site has this file; no other folder is replaced, and no event is looked for in one.
pub const SITE_MARK: &str = ".treffpunkt";

/// Whether the folder is a site. The mark is hidden, so it may be missing where a site was
/// copied from a web space: then the pages tell.
pub fn is_site(dir: &Path) -> bool {
    let has = |name: &str| dir.join(name).is_file();
    has(SITE_MARK) || (has("index.html") && has("404.html"))
}
