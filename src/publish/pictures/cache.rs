//! Pictures that were made before, by what their files hold. A second build only looks
//! them up.
//!
//! They are kept in the user's folder for such things, or where `TREFFPUNKT_CACHE` says;
//! whoever deletes it loses nothing but time.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Made, Refusal};

/// Changes whenever pictures are made in another way.
const WAY: &str = "3";
const KNOWN: &str = "picture.json";

/// Where pictures are kept.
#[derive(Debug)]
pub(super) struct Cache(PathBuf);

/// What is known of a picture without looking at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Known {
    pub width: u32,
    pub height: u32,
    pub widths: Vec<u32>,
    pub tint: Option<String>,
    /// The end of the name of the picture in full.
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

    /// What is known of a picture file, which is made now if it was never before; and the
    /// key to its files.
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

    /// The files of a picture: how their names end, and where they are.
    pub fn files(&self, key: &str) -> Vec<(String, PathBuf)> {
        let known = self.read_known(key);
        let ends = known.into_iter().flat_map(|known| known.ends);
        ends.map(|end| (end.clone(), self.file(key, &end))).collect()
    }

    /// What is in one of the files of a picture.
    pub fn read(&self, key: &str, end: &str) -> Option<Vec<u8>> {
        fs::read(self.file(key, end)).ok()
    }

    /// Somebody may have deleted some of the files.
    fn known(&self, key: &str) -> Option<Known> {
        let known = self.read_known(key)?;
        known.ends.iter().all(|end| self.file(key, end).exists()).then_some(known)
    }

    fn read_known(&self, key: &str) -> Option<Known> {
        serde_json::from_slice(&fs::read(self.0.join(key).join(KNOWN)).ok()?).ok()
    }

    /// What is known comes last: half a picture is none.
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
        let found = format!("\"{error}\" at {}", self.0.display());
        Refusal::new(
            "room for the smaller pictures",
            found,
            Some("TREFFPUNKT_CACHE can name another folder"),
        )
    }
}

/// The content, and what the name says it is.
fn key(bytes: &[u8], source: &Path) -> String {
    let kind = source.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let digest = Sha256::new().chain_update(WAY).chain_update(kind).chain_update(bytes).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn not_read(error: io::Error) -> Refusal {
    Refusal::new("a file that can be read", format!("\"{error}\""), None)
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
        // Known now: nothing is made.
        cache.made(&source, |_, _| panic!("it is made again")).unwrap();
        fs::remove_file(cache.file(&key, "-1.jpg")).unwrap();
        cache.made(&source, make).unwrap();
        assert_eq!(cache.read(&key, "-1.jpg").unwrap(), b"small");
        fs::remove_dir_all(&folder).unwrap();
    }
}
