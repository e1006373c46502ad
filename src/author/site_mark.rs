//! The mark of folders that `treffpunkt build` has written, and what it says of their event.

use std::{fs, path::Path};

use crate::event::{Event, content_hash};

use super::publish_json;

/// Every site has this file; no other folder is replaced, and no event is looked for in one.
pub const SITE_MARK: &str = ".treffpunkt";

/// Begins the line of the list with the revision that the site was built with.
pub const REVISION: &str = "revision: ";

/// The `event.json` of a site as it was built, whatever was done to it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuiltEvent {
    pub revision: u64,
    mark: String,
}

impl BuiltEvent {
    /// `None` if the site has no list of its files, or an older one without the revision.
    pub fn of(site: &Path) -> Option<Self> {
        let list = fs::read_to_string(site.join(SITE_MARK)).ok()?;
        let revision = list.lines().find_map(|line| line.strip_prefix(REVISION)?.parse().ok())?;
        let mark = list.lines().find_map(|line| line.strip_suffix(" event.json"))?;
        Some(Self { revision, mark: mark.to_owned() })
    }

    /// Whether this event, as it is published now, says something else under the same revision.
    /// Another layout of its file is no change.
    pub fn is_corrected_without_revision(&self, published: &Event) -> bool {
        self.revision == published.revision
            && self.mark != mark_of(publish_json(published).as_bytes())
    }
}

/// Length and hash of a file, without what git changes where it checks files out on Windows.
pub fn mark_of(content: &[u8]) -> String {
    let lines: Vec<u8> = content.iter().copied().filter(|byte| *byte != b'\r').collect();
    content_hash(&lines)
}

/// Whether the folder is a site. The mark is hidden, so it may be missing where a site was
/// copied from a web space: then the pages tell.
pub fn is_site(dir: &Path) -> bool {
    let has = |name: &str| dir.join(name).is_file();
    has(SITE_MARK) || (has("index.html") && has("404.html"))
}
