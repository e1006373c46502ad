//! Access to the files of the event folder; paths that leave it are refused.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{
    characters::composed,
    refusal::Refusal,
    report::{did_you_mean, most_alike},
    said::{Said, said},
};

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
        self.file_up_to(
            LARGEST_FILE,
            Said::new("a file of at most 20 MB", "eine Datei von höchstens 20 MB"),
            name,
        )
    }

    /// The path of a film of at most 200 MB in the folder.
    ///
    /// # Errors
    /// As [`Folder::file`].
    pub fn large_file(&self, name: &str) -> Result<PathBuf, Refusal> {
        self.file_up_to(
            LARGEST_FILM,
            Said::new("a film of at most 200 MB", "ein Film von höchstens 200 MB"),
            name,
        )
    }

    fn file_up_to(&self, most: u64, expected: Said, name: &str) -> Result<PathBuf, Refusal> {
        let is_inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
        // Backslash and colon are separators on some systems only.
        let portable = !name.contains(['\\', ':']) && !name.chars().any(char::is_control);
        if !portable || !Path::new(name).components().all(is_inside) {
            return Err(Refusal::new(Said::new(
                "the name of a file inside the event folder",
                "der Name einer Datei im Ordner der Veranstaltung",
            ))
            .hint(Said::new(
                "write folder/name, without .. and without a drive",
                "ordner/name schreiben, ohne .. und ohne Laufwerk",
            )));
        }
        let missing = |_: io::Error| Refusal {
            hint: self.similar_name(name).or_else(|| self.file_like_id(name)).map(Box::new),
            ..Refusal::new(Said::new(
                "the name of a file in the event folder",
                "der Name einer Datei im Ordner der Veranstaltung",
            ))
        };
        let (root, path) = (
            self.0.canonicalize().map_err(missing)?,
            self.existing(name).canonicalize().map_err(missing)?,
        );
        let size = fs::metadata(&path).map_err(missing)?;
        if !path.starts_with(root) {
            return Err(Refusal::new(Said::new(
                "a file inside the event folder, not a link out of it",
                "eine Datei im Ordner der Veranstaltung, keine Verknüpfung nach draußen",
            )));
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
        let refused = || Refusal::new(Said::new("a text file in UTF-8", "eine Textdatei in UTF-8"));
        let bytes = fs::read(path).map_err(|_| refused())?;
        let text = std::str::from_utf8(&bytes).map_err(|error| {
            refused().found(other_encoding(&bytes, error.valid_up_to())).hint(Said::new(
                "save it with the encoding UTF-8",
                "sie mit der Kodierung UTF-8 speichern",
            ))
        })?;
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

    /// A hint if a name differs in case only, which some file systems ignore, or by a slip.
    fn similar_name(&self, name: &str) -> Option<Said> {
        let same = |file: &str, wanted: &str| {
            composed(file).to_lowercase() == composed(wanted).to_lowercase()
        };
        let in_case = self.walk(name, |files, wanted| files.iter().find(|file| same(file, wanted)));
        if let Some(meant) = in_case {
            return Some(said!(
                "there is \"{meant}\": upper and lower case must be the same",
                "es gibt \"{meant}\": Groß- und Kleinschreibung müssen übereinstimmen"
            ));
        }
        let alike = self.walk(name, |files, wanted| {
            let known = files.iter().find(|file| same(file, wanted));
            known.or_else(|| {
                let alike = most_alike(wanted, files.iter().map(String::as_str))?;
                files.iter().find(|file| *file == alike)
            })
        });
        alike.map(|meant| did_you_mean(&meant))
    }

    /// The name of a file that is there: in each folder on the way, `pick` takes one of the names.
    fn walk<'n>(
        &self,
        name: &'n str,
        pick: impl for<'f> Fn(&'f [String], &'n str) -> Option<&'f String>,
    ) -> Option<String> {
        let mut path = PathBuf::new();
        for part in name.split('/').filter(|part| !matches!(*part, "" | ".")) {
            let files = names_in(&self.0.join(&path));
            path.push(pick(&files, part)?);
        }
        self.0.join(&path).is_file().then(|| path.to_string_lossy().replace('\\', "/"))
    }

    /// A hint if an id stands where a file should be named, and a file is called like it.
    fn file_like_id(&self, id: &str) -> Option<Said> {
        const MOST_LOOKED_AT: usize = 2_000;
        let files = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten().take(MOST_LOOKED_AT);
            entries.map(|entry| entry.path()).collect::<Vec<_>>()
        };
        let mut all = files(&self.0);
        let inner: Vec<_> = all.iter().filter(|path| path.is_dir()).cloned().collect();
        all.extend(inner.iter().flat_map(|folder| files(folder)));
        all.sort();
        let same = |path: &&PathBuf| {
            path.is_file() && path.file_stem().is_some_and(|stem| stem.eq_ignore_ascii_case(id))
        };
        let file = all.iter().find(same)?.strip_prefix(&self.0).ok()?;
        let file = file.components().map(|part| part.as_os_str().to_string_lossy());
        let file = file.collect::<Vec<_>>().join("/");
        Some(said!(
            "here stands the name of a file, not an id: write \"{file}\"",
            "hier steht der Name einer Datei, keine ID: \"{file}\" schreiben"
        ))
    }
}

/// Where the first letter stands that is not in UTF-8.
pub fn other_encoding(bytes: &[u8], valid: usize) -> Said {
    let line = bytes[..valid].iter().filter(|byte| **byte == b'\n').count() + 1;
    said!(
        "a letter in another encoding in line {line}",
        "ein Buchstabe in einer anderen Kodierung in Zeile {line}"
    )
}

/// The names in a folder.
fn names_in(folder: &Path) -> Vec<String> {
    const MOST_LOOKED_AT: usize = 2_000;
    let files = fs::read_dir(folder).into_iter().flatten().take(MOST_LOOKED_AT).flatten();
    files.filter_map(|file| file.file_name().into_string().ok()).collect()
}
