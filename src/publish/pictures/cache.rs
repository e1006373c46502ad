//! Caches converted pictures by the hash of their source, so that a second build only looks
//! them up.
//!
//! They are in the user's cache folder, or in `TREFFPUNKT_CACHE`. Deleting it is safe.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::author::{Refusal, Said, said, said_of};

use super::made::Made;

/// To be changed whenever the conversion changes.
const WAY: &str = "3";
const KNOWN: &str = "picture.json";

/// The cache folder.
#[derive(Debug)]
pub(super) struct Cache(PathBuf);

/// The stored properties of a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    pub width: u32,
    pub height: u32,
    pub widths: Vec<u32>,
    pub tint: Option<String>,
    /// The suffix of the full-size picture.
    pub full: String,
    ends: Vec<String>,
}

impl Cache {
    pub fn open() -> Self {
        let folder =
            |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let kept = folder("TREFFPUNKT_CACHE")
            .or_else(|| {
                Some(
                    folder("XDG_CACHE_HOME").or_else(|| folder("LOCALAPPDATA"))?.join("treffpunkt"),
                )
            })
            .or_else(|| Some(env::home_dir()?.join(".cache").join("treffpunkt")));
        Self(kept.unwrap_or_else(|| env::temp_dir().join("treffpunkt")))
    }

    /// The key and the properties of a picture file, which is converted if it is not cached.
    ///
    /// # Errors
    /// If the picture cannot be read, made, or kept.
    pub fn made(
        &self,
        source: &Path,
        make: impl Fn(&[u8], &Path) -> Result<Made, Refusal>,
    ) -> Result<(String, Known), Refusal> {
        let bytes = fs::read(source).map_err(not_read)?;
        let key = key(&bytes, source);
        if let Some(known) = self.known(&key) {
            return Ok((key, known));
        }
        let made = make(&bytes, source)?;
        let known = self.keep(&key, made).map_err(|error| self.not_kept(&error))?;
        Ok((key, known))
    }

    /// The suffixes and paths of a picture's files.
    pub fn files(&self, key: &str) -> Vec<(String, PathBuf)> {
        let known = self.read_known(key);
        let ends = known.into_iter().flat_map(|known| known.ends);
        ends.map(|end| (end.clone(), self.file(key, &end))).collect()
    }

    /// The content of one file of a picture.
    pub fn read(&self, key: &str, end: &str) -> Option<Vec<u8>> {
        fs::read(self.file(key, end)).ok()
    }

    /// Whether all files are present: some may have been deleted.
    fn known(&self, key: &str) -> Option<Known> {
        let known = self.read_known(key)?;
        known.ends.iter().all(|end| self.file(key, end).exists()).then_some(known)
    }

    fn read_known(&self, key: &str) -> Option<Known> {
        serde_json::from_slice(&fs::read(self.0.join(key).join(KNOWN)).ok()?).ok()
    }

    /// The properties are written last, so that an incomplete entry is not used.
    fn keep(&self, key: &str, made: Made) -> io::Result<Known> {
        fs::create_dir_all(self.0.join(key))?;
        let _ = fs::remove_file(self.0.join(key).join(KNOWN));
        for (end, content) in &made.files {
            fs::write(self.file(key, end), content)?;
        }
        let ends: Vec<String> = made.files.into_iter().map(|(end, _)| end).collect();
        let full = ends.first().cloned().unwrap_or_default();
        let Made { width, height, widths, tint, .. } = made;
        let known = Known { width, height, widths, tint, full, ends };
        fs::write(self.0.join(key).join(KNOWN), serde_json::to_vec(&known)?)?;
        Ok(known)
    }

    fn file(&self, key: &str, end: &str) -> PathBuf {
        self.0.join(key).join(format!("picture{end}"))
    }

    fn not_kept(&self, error: &io::Error) -> Refusal {
        let (error, folder) = (said_of(error), self.0.display());
        Refusal::new(Said::new(
            "room for the smaller pictures",
            "Platz für die verkleinerten Bilder",
        ))
        .found(said!("this at {folder}: {error}", "dies in {folder}: {error}"; error))
        .hint(Said::new(
            "TREFFPUNKT_CACHE can name another folder",
            "TREFFPUNKT_CACHE kann einen anderen Ordner nennen",
        ))
    }
}

/// The hash of content and extension.
fn key(bytes: &[u8], source: &Path) -> String {
    let kind = source.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let digest = Sha256::new().chain_update(WAY).chain_update(kind).chain_update(bytes).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn not_read(error: io::Error) -> Refusal {
    Refusal::new(Said::new("a file that can be read", "eine lesbare Datei")).found(said_of(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(_: &[u8], _: &Path) -> Result<Made, Refusal> {
        let files =
            vec![(".jpg".to_owned(), b"large".to_vec()), ("-1.jpg".to_owned(), b"small".to_vec())];
        Ok(Made { width: 2, height: 1, widths: vec![1], tint: None, files })
    }

    #[test]
    fn ok_a_picture_of_which_a_file_is_gone_is_made_again() {
        let folder = env::temp_dir().join(format!("treffpunkt-cache-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let source = folder.join("saal.jpg");
        fs::write(&source, b"from a camera").unwrap();
        let cache = Cache(folder.join("kept"));
        let (key, _) = cache.made(&source, make).unwrap();
        // Cached now, so nothing is converted.
        cache.made(&source, |_, _| panic!("it is made again")).unwrap();
        fs::remove_file(cache.file(&key, "-1.jpg")).unwrap();
        cache.made(&source, make).unwrap();
        assert_eq!(cache.read(&key, "-1.jpg").unwrap(), b"small");
        fs::remove_dir_all(&folder).unwrap();
    }
}
