//! The files of the event folder, and nothing outside it.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::cursor::Cursor;

/// A file that is larger is a mistake, or meant to do harm.
pub const LARGEST_FILE: u64 = 20_000_000;
/// Larger films belong where films are kept.
const LARGEST_FILM: u64 = 200_000_000;

/// The folder that the event's files are in.
#[derive(Debug)]
pub struct Folder(PathBuf);

/// Why a file is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub expected: &'static str,
    pub hint: Option<String>,
}

impl Refusal {
    pub fn new(expected: &'static str, hint: Option<String>) -> Self {
        Self { expected, hint }
    }

    pub fn report(self, cursor: &Cursor) {
        cursor.wrong::<()>(self.expected, self.hint);
    }
}

impl Folder {
    pub fn new(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// The path of a file that is really in the folder, and not too large.
    ///
    /// # Errors
    /// If the name leads out of the folder, also by a symbolic link, or if
    /// there is no such file.
    pub fn file(&self, name: &str) -> Result<PathBuf, Refusal> {
        self.file_up_to(LARGEST_FILE, "a file of at most 20 MB", name)
    }

    /// The path of a film that is really in the folder, and not too large.
    ///
    /// # Errors
    /// As [`Folder::file`].
    pub fn large_file(&self, name: &str) -> Result<PathBuf, Refusal> {
        self.file_up_to(LARGEST_FILM, "a film of at most 200 MB", name)
    }

    fn file_up_to(
        &self,
        most: u64,
        expected: &'static str,
        name: &str,
    ) -> Result<PathBuf, Refusal> {
        let is_inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
        // A backslash or a colon separates parts of a path on some systems only.
        let portable = !name.contains(['\\', ':']) && !name.chars().any(char::is_control);
        if !portable || !Path::new(name).components().all(is_inside) {
            let hint = "write folder/name, without .. and without a drive".to_owned();
            return Err(Refusal::new("the name of a file inside the event folder", Some(hint)));
        }
        let missing = |_: io::Error| {
            Refusal::new("the name of a file in the event folder", self.similar_name(name))
        };
        let (root, path) = (
            self.0.canonicalize().map_err(missing)?,
            self.0.join(name).canonicalize().map_err(missing)?,
        );
        let size = fs::metadata(&path).map_err(missing)?;
        if !path.starts_with(root) {
            return Err(Refusal::new("a file inside the event folder, not a link out of it", None));
        }
        if !size.is_file() || size.len() > most {
            return Err(Refusal::new(expected, None));
        }
        Ok(path)
    }

    /// The text of a file.
    ///
    /// # Errors
    /// As [`Folder::file`], and if the file is no text in UTF-8.
    pub fn text(&self, name: &str) -> Result<String, Refusal> {
        let path = self.file(name)?;
        let text =
            fs::read_to_string(path).map_err(|_| Refusal::new("a text file in UTF-8", None))?;
        Ok(text.trim_start_matches('\u{feff}').to_owned())
    }

    /// Names differ in upper and lower case on some systems and not on others.
    fn similar_name(&self, name: &str) -> Option<String> {
        const MOST_LOOKED_AT: usize = 2_000;
        let path = self.0.join(name);
        let wanted = path.file_name()?.to_str()?.to_lowercase();
        let files = fs::read_dir(path.parent()?).ok()?.take(MOST_LOOKED_AT).flatten();
        let names = files.filter_map(|file| file.file_name().into_string().ok());
        let same = |file: &String| file.to_lowercase() == wanted;
        let meant = names.into_iter().find(same)?;
        Some(format!("there is \"{meant}\": upper and lower case must be the same"))
    }
}
