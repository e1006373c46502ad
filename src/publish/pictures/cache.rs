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

use crate::author::{Refusal, Said, said_of};

use super::made::{Made, MadeFor};

/// To be changed whenever the conversion changes.
const WAY: &str = "5";
const KNOWN: &str = "picture.json";
/// How the names of folders begin that are not yet, or no longer, in their place.
const NEW: &str = "new-";

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
    files: Vec<KnownFile>,
}

impl Known {
    /// The length of the full-size picture.
    pub fn full_length(&self) -> Option<u32> {
        let full = self.files.iter().find(|file| file.end == self.full)?;
        u32::try_from(full.length).ok()
    }
}

/// A stored file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct KnownFile {
    /// The suffix: `-480.avif`.
    end: String,
    /// Bytes.
    length: u64,
}

/// Why there is no converted picture.
#[derive(Debug)]
pub(super) enum Missing {
    /// The picture file is at fault.
    Refused(Refusal),
    /// The cache cannot be written: the disk is full, for example.
    NotKept { path: PathBuf, source: io::Error },
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
        used: MadeFor,
        make: impl Fn(&[u8], &Path, MadeFor) -> Result<Made, Refusal>,
    ) -> Result<(String, Known), Missing> {
        let bytes = fs::read(source).map_err(|error| Missing::Refused(not_read(error)))?;
        let key = key(&bytes, source, used);
        if let Some(known) = self.known(&key) {
            return Ok((key, known));
        }
        let made = make(&bytes, source, used).map_err(Missing::Refused)?;
        let known = self.keep(&key, made);
        let known = known.map_err(|source| Missing::NotKept { path: self.0.clone(), source })?;
        Ok((key, known))
    }

    /// The suffix and the content of each file of a picture.
    ///
    /// # Errors
    /// If one is no longer as it was made: others write and delete in the cache, too.
    pub fn files(&self, key: &str, known: &Known) -> io::Result<Vec<(String, Vec<u8>)>> {
        let read = |KnownFile { end, length }: &KnownFile| {
            let content = fs::read(self.file(key, end))?;
            let is_whole = content.len() as u64 == *length;
            is_whole.then(|| (end.clone(), content)).ok_or(io::ErrorKind::UnexpectedEof.into())
        };
        known.files.iter().map(read).collect()
    }

    /// The folder of a picture's files.
    pub fn folder(&self, key: &str) -> PathBuf {
        self.0.join(key)
    }

    /// The properties of a picture, if all its files are as long as they were made: some may have
    /// been deleted, or cut by a crash.
    fn known(&self, key: &str) -> Option<Known> {
        let known: Known =
            serde_json::from_slice(&fs::read(self.folder(key).join(KNOWN)).ok()?).ok()?;
        let is_whole = |KnownFile { end, length }: &KnownFile| {
            fs::metadata(self.file(key, end)).is_ok_and(|file| file.len() == *length)
        };
        known.files.iter().all(is_whole).then_some(known)
    }

    /// Written in a folder of its own, which then takes its place at once: other builds see the
    /// whole picture, or none.
    fn keep(&self, key: &str, made: Made) -> io::Result<Known> {
        fs::create_dir_all(&self.0)?;
        let new = tempfile::Builder::new().prefix(NEW).tempdir_in(&self.0)?;
        for (end, content) in &made.files {
            fs::write(new.path().join(name(end)), content)?;
        }
        let files = made.files.into_iter();
        let files: Vec<_> =
            files.map(|(end, content)| KnownFile { end, length: content.len() as u64 }).collect();
        let full = files.first().map(|file| file.end.clone()).unwrap_or_default();
        let Made { width, height, widths, tint, .. } = made;
        let known = Known { width, height, widths, tint, full, files };
        fs::write(new.path().join(KNOWN), serde_json::to_vec(&known)?)?;
        self.put(key, new.path())?;
        Ok(known)
    }

    /// Moves the files to their place, if another build has not been quicker.
    fn put(&self, key: &str, new: &Path) -> io::Result<()> {
        let rename = || fs::rename(new, self.folder(key));
        if rename().is_ok() || self.known(key).is_some() {
            return Ok(());
        }
        // What is there is not whole. It goes out of the way in one step, too.
        let broken = tempfile::Builder::new().prefix(NEW).tempdir_in(&self.0)?;
        // Another build may just have moved it.
        let _ = fs::rename(self.folder(key), broken.path().join("picture"));
        rename().or_else(|error| self.known(key).map(drop).ok_or(error))
    }

    fn file(&self, key: &str, end: &str) -> PathBuf {
        self.folder(key).join(name(end))
    }
}

fn name(end: &str) -> String {
    format!("picture{end}")
}

/// The hash of content and extension, and of what it is for.
fn key(bytes: &[u8], source: &Path, used: MadeFor) -> String {
    let kind = source.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let used = match used {
        MadeFor::Photo => "",
        MadeFor::Logo => " logo",
    };
    let way = Sha256::new().chain_update(WAY).chain_update(kind).chain_update(used);
    let digest = way.chain_update(bytes).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn not_read(error: io::Error) -> Refusal {
    Refusal::new(Said::new("a file that can be read", "eine lesbare Datei")).found(said_of(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn make(_: &[u8], _: &Path, _: MadeFor) -> Result<Made, Refusal> {
        let files =
            vec![(".jpg".to_owned(), b"large".to_vec()), ("-1.jpg".to_owned(), b"small".to_vec())];
        Ok(Made { width: 2, height: 1, widths: vec![1], tint: None, files })
    }

    fn is_not_made(_: &[u8], _: &Path, _: MadeFor) -> Result<Made, Refusal> {
        panic!("it is made again")
    }

    /// A cache, and a picture file.
    fn cache() -> (tempfile::TempDir, Cache, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("saal.jpg");
        fs::write(&source, b"from a camera").unwrap();
        let cache = Cache(folder.path().join("kept"));
        (folder, cache, source)
    }

    #[test]
    fn ok_a_picture_is_made_once() {
        let (_folder, cache, source) = cache();
        let made = cache.made(&source, MadeFor::Photo, make).unwrap();
        assert_eq!(cache.made(&source, MadeFor::Photo, is_not_made).unwrap(), made);
        let names: Vec<_> = fs::read_dir(&cache.0).unwrap().flatten().collect();
        assert_eq!(names.len(), 1, "only the picture is left: {names:?}");
    }

    #[test]
    fn ok_a_picture_of_which_a_file_is_gone_or_cut_is_made_again() {
        let (_folder, cache, source) = cache();
        let (key, known) = cache.made(&source, MadeFor::Photo, make).unwrap();
        let whole = cache.files(&key, &known).unwrap();
        let small = cache.file(&key, "-1.jpg");
        let damages: [&dyn Fn(); 3] =
            [&|| fs::remove_file(&small).unwrap(), &|| fs::write(&small, b"").unwrap(), &|| {
                fs::write(cache.folder(&key).join(KNOWN), b"{").unwrap()
            }];
        for damage in damages {
            damage();
            cache.made(&source, MadeFor::Photo, make).unwrap();
            assert_eq!(cache.files(&key, &known).unwrap(), whole);
        }
    }

    #[test]
    fn err_a_file_that_is_cut_is_not_read() {
        let (_folder, cache, source) = cache();
        let (key, known) = cache.made(&source, MadeFor::Photo, make).unwrap();
        fs::write(cache.file(&key, ".jpg"), b"").unwrap();
        cache.files(&key, &known).unwrap_err();
    }

    #[test]
    fn err_without_room_nothing_is_kept() {
        let (folder, _, source) = cache();
        // A file stands where the folder would be.
        let cache = Cache(folder.path().join("saal.jpg"));
        let error = cache.made(&source, MadeFor::Photo, make).unwrap_err();
        assert!(matches!(error, Missing::NotKept { .. }), "{error:?}");
    }
}
