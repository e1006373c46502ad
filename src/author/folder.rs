//! Access to the files of the event folder; paths that leave it are refused.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{characters::composed, refusal::Refusal};

/// In bytes. Larger files are mistakes or attacks.
pub const LARGEST_FILE: u64 = 20_000_000;
/// In bytes. Larger films belong on a video platform.
const LARGEST_FILM: u64 = 200_000_000;

/// The event folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(dir: &Path) -> Self {
        Self(dir.to_owned())
    }

    /// The path of a file of at most 20 MB in the folder.
    ///
    /// # Errors
    /// If the name leads out of the folder, also by a symbolic link, or if
    /// there is no such file.
    pub fn file(&self, name: &str) -> Result<PathBuf, Refusal> {
        self.file_up_to(LARGEST_FILE, "a file of at most 20 MB", name)
    }

    /// The path of a film of at most 200 MB in the folder.
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
        // Backslash and colon are separators on some systems only.
        let portable = !name.contains(['\\', ':']) && !name.chars().any(char::is_control);
        if !portable || !Path::new(name).components().all(is_inside) {
            return Err(Refusal::new("the name of a file inside the event folder")
                .hint("write folder/name, without .. and without a drive"));
        }
        let missing = |_: io::Error| Refusal {
            hint: self.similar_name(name),
            ..Refusal::new("the name of a file in the event folder")
        };
        let (root, path) = (
            self.0.canonicalize().map_err(missing)?,
            self.existing(name).canonicalize().map_err(missing)?,
        );
        let size = fs::metadata(&path).map_err(missing)?;
        if !path.starts_with(root) {
            return Err(Refusal::new("a file inside the event folder, not a link out of it"));
        }
        if !size.is_file() || size.len() > most {
            return Err(Refusal::new(expected));
        }
        Ok(path)
    }

    /// The text of a file.
    ///
    /// # Errors
    /// As [`Folder::file`], and if the file is not UTF-8.
    pub fn text(&self, name: &str) -> Result<String, Refusal> {
        let path = self.file(name)?;
        let text = fs::read_to_string(path).map_err(|_| Refusal::new("a text file in UTF-8"))?;
        Ok(text.trim_start_matches('\u{feff}').to_owned())
    }

    /// Where the file is. Macs write the accented letters of names with separate marks, and
    /// others do not: both name the same file.
    fn existing(&self, name: &str) -> PathBuf {
        let exact = self.0.join(name);
        if name.is_ascii() || exact.exists() {
            return exact;
        }
        Path::new(name).components().fold(self.0.clone(), |folder, part| {
            let wanted = part.as_os_str().to_string_lossy();
            let same = |file: &String| composed(file) == composed(&wanted);
            let found = names_in(&folder).into_iter().find(same);
            folder.join(found.unwrap_or_else(|| wanted.into_owned()))
        })
    }

    /// A hint if a name differs in case only, which some file systems ignore.
    fn similar_name(&self, name: &str) -> Option<String> {
        let path = self.existing(name);
        let wanted = composed(path.file_name()?.to_str()?).to_lowercase();
        let same = |file: &String| composed(file).to_lowercase() == wanted;
        let meant = names_in(path.parent()?).into_iter().find(same)?;
        Some(format!("there is \"{meant}\": upper and lower case must be the same"))
    }
}

/// The names in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    const MOST_LOOKED_AT: usize = 2_000;
    let files = fs::read_dir(folder).into_iter().flatten().take(MOST_LOOKED_AT).flatten();
    files.filter_map(|file| file.file_name().into_string().ok()).collect()
}
