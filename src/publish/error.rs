//! Errors of a build.

use std::{fmt, io, path::PathBuf};

use crate::author::{Finding, ReadError, Said, Tongue, said, said_of};

/// Why a build failed.
#[derive(Debug)]
pub enum PublishError {
    /// The event folder cannot be read.
    Read(ReadError),
    /// The event cannot be published, or has errors in a strict build.
    Event(Vec<Finding>),
    /// The output folder was not written by this program.
    ForeignFolder(PathBuf),
    /// The event folder lies in the output folder, and would be replaced with it.
    EventInside(PathBuf),
    /// The output folder is a link that leads nowhere.
    LostLink(PathBuf),
    /// The build would undo what was changed by hand in the output folder.
    Corrected { path: PathBuf, lost: Vec<Said> },
    /// The `event.json` of a folder is no JSON.
    NoJson(PathBuf),
    /// Writing failed.
    Write { path: PathBuf, source: io::Error },
    /// Converted pictures cannot be kept or read.
    Cache { path: PathBuf, source: io::Error },
    /// A share picture cannot be drawn.
    SharePicture(String),
    /// The press kit cannot be made.
    PressKit(String),
    /// The styles cannot be read.
    Styles(String),
    /// The program was compiled without the app.
    NoApp,
    /// `--base-url` is not the URL of a folder.
    BaseUrl(String),
    /// The server cannot start.
    Serve { address: String, source: io::Error },
}

impl PublishError {
    /// What happened, and what to do.
    pub fn said(&self) -> Said {
        match self {
            Self::Read(error) => error.said(),
            Self::Event(_) => Said::new(
                "nothing was published; correct the errors listed above",
                "nichts wurde veröffentlicht; die Fehler oben beheben",
            ),
            Self::ForeignFolder(path) => {
                let path = path.display();
                said!(
                    "{path} is not empty and was not written by treffpunkt; choose another --out folder, or empty it yourself",
                    "{path} ist nicht leer und nicht von treffpunkt; einen anderen Ordner für --out wählen oder ihn selbst leeren"
                )
            }
            Self::EventInside(path) => {
                let path = path.display();
                said!(
                    "the event folder lies in {path}, which a build replaces; choose another --out folder",
                    "der Ordner der Veranstaltung liegt in {path}, das ein Bau ersetzt; einen anderen Ordner für --out wählen"
                )
            }
            Self::LostLink(path) => {
                let path = path.display();
                said!(
                    "{path} is a link that leads nowhere; make the folder that it names, or choose another --out",
                    "{path} ist ein Link, der nirgendwohin führt; den Ordner anlegen, den er nennt, oder ein anderes --out wählen"
                )
            }
            Self::Corrected { path, lost } => {
                let (path, lost) = (path.display(), lines_of(lost));
                said!(
                    "nothing was written: files in {path} were changed by hand, and this build would undo that:\n{lost}Make the same changes in the event folder and build again, or build with --force to drop them",
                    "nichts wurde geschrieben: Dateien in {path} wurden von Hand geändert, und dieser Bau würde das zurücknehmen:\n{lost}Dieselben Änderungen im Ordner der Veranstaltung vornehmen und noch einmal bauen, oder sie mit --force verwerfen"; lost
                )
            }
            Self::NoJson(dir) => {
                let dir = dir.display();
                said!(
                    "event.json is no JSON; treffpunkt check {dir} says where it is broken",
                    "event.json ist kein JSON; treffpunkt check {dir} sagt, wo etwas nicht stimmt"
                )
            }
            Self::Write { path, source } => {
                let (path, source) = (path.display(), said_of(source));
                said!("cannot write {path}: {source}", "{path} lässt sich nicht schreiben: {source}"; source)
            }
            Self::Cache { path, source } => {
                let (path, source) = (path.display(), said_of(source));
                said!(
                    "converted pictures cannot be kept in {path}: {source}; make room there, or set TREFFPUNKT_CACHE to another folder, and build again",
                    "umgewandelte Bilder lassen sich nicht in {path} aufheben: {source}; dort Platz schaffen oder mit TREFFPUNKT_CACHE einen anderen Ordner nennen, dann noch einmal bauen"; source
                )
            }
            Self::SharePicture(problem) => said!(
                "cannot draw the picture for shared links: {problem}",
                "das Bild für geteilte Links lässt sich nicht zeichnen: {problem}"
            ),
            Self::PressKit(problem) => said!(
                "cannot make the press kit: {problem}",
                "die Pressemappe lässt sich nicht packen: {problem}"
            ),
            Self::Styles(problem) => said!(
                "cannot read the styles that this treffpunkt was compiled with: {problem}",
                "die Stile, mit denen dieses treffpunkt übersetzt wurde, sind nicht lesbar: {problem}"
            ),
            Self::NoApp => Said::new(
                "this treffpunkt was compiled without the app for the browser; build it with ./dev program",
                "dieses treffpunkt wurde ohne die App für den Browser übersetzt; es mit ./dev program bauen",
            ),
            Self::BaseUrl(found) => said!(
                "expected an address such as https://example.org/meeting/ after --base-url, found \"{found}\"",
                "erwartet nach --base-url: eine Adresse wie https://example.org/treffen/; gefunden: \"{found}\""
            ),
            Self::Serve { address, source } => {
                let source = said_of(source);
                said!(
                    "cannot serve at {address}: {source}; try another --port",
                    "unter {address} lässt sich nichts zeigen: {source}; einen anderen --port versuchen"; source
                )
            }
        }
    }
}

/// The first lines, and how many more there are.
fn lines_of(lost: &[Said]) -> Said {
    const MOST_SHOWN: usize = 20;
    let shown = |tongue| -> String {
        lost.iter().take(MOST_SHOWN).map(|line| format!("  {}\n", line.to(tongue))).collect()
    };
    let shown = Said::of(shown(Tongue::English), shown(Tongue::German));
    match lost.len().saturating_sub(MOST_SHOWN) {
        0 => shown,
        more => said!("{shown}  and {more} more\n", "{shown}  und {more} weitere\n"; shown),
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.said().english)
    }
}

impl std::error::Error for PublishError {}

impl From<ReadError> for PublishError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}
