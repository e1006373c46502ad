//! The list of its files that every site carries, so that the next build knows what it may
//! replace, what was changed by hand since, and which files there are foreign.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::author::{REVISION, SITE_MARK, mark_of};

const ABOUT: &str =
    "Written by treffpunkt. The next build replaces the files listed here, and keeps all others.\n";

/// The files of a site by their paths from its root, each with what tells its content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct SiteFiles {
    files: BTreeMap<String, String>,
    /// That of the event, if it is known.
    revision: Option<u64>,
}

impl SiteFiles {
    /// Reads the list of a site. `None` if it has none, as sites had before there were lists.
    pub fn read(site: &Path) -> Option<Self> {
        let list = fs::read_to_string(site.join(SITE_MARK)).ok()?;
        let revision = list.lines().find_map(|line| line.strip_prefix(REVISION)?.parse().ok());
        let files = list.lines().skip(1).filter(|line| !line.starts_with(REVISION));
        let files = files.filter_map(|line| {
            let (content, path) = line.split_once(' ')?;
            Some((path.to_owned(), content.to_owned()))
        });
        let files = Self { files: files.collect(), revision };
        (!files.files.is_empty()).then_some(files)
    }

    pub fn text(&self) -> String {
        let lines = self.files.iter().map(|(path, content)| format!("{content} {path}\n"));
        let revision = self.revision.map(|revision| format!("{REVISION}{revision}\n"));
        ABOUT.to_owned() + &revision.unwrap_or_default() + &lines.collect::<String>()
    }

    /// Notes with which revision of the event the site is built.
    pub fn set_revision(&mut self, revision: u64) {
        self.revision = Some(revision);
    }

    /// Adds a file that is written.
    pub fn add(&mut self, path: &str, content: &[u8]) {
        self.files.insert(path.to_owned(), mark_of(content));
    }

    /// Adds a file that is copied: those are pictures and films, whose length is enough.
    pub fn add_copy(&mut self, path: &str, length: u64) {
        self.files.insert(path.to_owned(), length.to_string());
    }

    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Whether there are files in this folder.
    pub fn has_within(&self, folder: &str) -> bool {
        let prefix = format!("{folder}/");
        self.files.range(prefix.clone()..).next().is_some_and(|(path, _)| path.starts_with(&prefix))
    }

    /// The files of the site that are no longer as they were written.
    pub fn changed_in(&self, site: &Path) -> Vec<String> {
        let is_changed = |(path, content): &(&String, &String)| {
            let file = site.join(path.as_str());
            if content.contains('-') {
                fs::read(file).is_ok_and(|bytes| mark_of(&bytes) != **content)
            } else {
                fs::metadata(file).is_ok_and(|about| about.len().to_string() != **content)
            }
        };
        self.files.iter().filter(is_changed).map(|(path, _)| path.clone()).collect()
    }

    /// The paths of all files, below a folder.
    pub fn paths_in(&self, folder: &Path) -> Vec<(&str, PathBuf)> {
        self.files.keys().map(|path| (path.as_str(), folder.join(path))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_tells_what_was_changed_by_hand() {
        let dir = tempfile::tempdir().unwrap();
        let mut files = SiteFiles::default();
        for (path, content) in [("a/index.html", "1\n2\n"), ("b.txt", "x"), ("c.txt", "y")] {
            let file = dir.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
            files.add(path, content.as_bytes());
        }
        files.add_copy("b.txt", 1);
        files.set_revision(7);
        fs::write(dir.path().join(SITE_MARK), files.text()).unwrap();
        assert_eq!(SiteFiles::read(dir.path()), Some(files.clone()));
        assert_eq!(files.changed_in(dir.path()), [""; 0]);
        // Git on Windows; a longer copy; gone.
        fs::write(dir.path().join("a/index.html"), "1\r\n2\r\n").unwrap();
        fs::write(dir.path().join("b.txt"), "xx").unwrap();
        fs::remove_file(dir.path().join("c.txt")).unwrap();
        assert_eq!(files.changed_in(dir.path()), ["b.txt"]);
        assert!(files.has_within("a") && !files.has_within("b"));
    }

    #[test]
    fn ok_a_site_without_a_list() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(SiteFiles::read(dir.path()), None);
        fs::write(dir.path().join(SITE_MARK), "This folder is written by treffpunkt.\n").unwrap();
        assert_eq!(SiteFiles::read(dir.path()), None);
    }
}
