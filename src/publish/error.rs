//! Errors of a build.

use std::{
    fmt, io,
    path::{Path, PathBuf},
};

use crate::author::ReadError;

/// Why a build failed. The message says what happened and what to do.
#[derive(Debug)]
pub enum PublishError {
    /// The event folder cannot be read.
    Read(ReadError),
    /// The event cannot be published, or has errors in a strict build.
    Event { errors: usize },
    /// The output folder was not written by this program.
    ForeignFolder(PathBuf),
    /// The event folder lies in the output folder, and would be replaced with it.
    EventInside(PathBuf),
    /// The build would undo what was changed by hand in the output folder.
    Corrected { path: PathBuf, lost: Vec<String> },
    /// Writing failed.
    Write { path: PathBuf, source: io::Error },
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

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Read(error) => write!(
                f,
                "{error}; name a folder with an event.json, or create one with treffpunkt new"
            ),
            Self::Event { errors } => write!(
                f,
                "nothing was published because of {errors} error(s); correct those listed above"
            ),
            Self::ForeignFolder(path) => write!(
                f,
                "{} is not empty and was not written by treffpunkt; choose another --out folder, or empty it yourself",
                path.display()
            ),
            Self::EventInside(path) => write!(
                f,
                "the event folder lies in {}, which a build replaces; choose another --out folder",
                path.display()
            ),
            Self::Corrected { path, lost } => write_corrected(f, path, lost),
            Self::Write { path, source } => write!(f, "cannot write {}: {source}", path.display()),
            Self::SharePicture(problem) => {
                write!(f, "cannot draw the picture for shared links: {problem}")
            }
            Self::PressKit(problem) => write!(f, "cannot make the press kit: {problem}"),
            Self::Styles(problem) => {
                write!(
                    f,
                    "cannot read the styles that this treffpunkt was compiled with: {problem}"
                )
            }
            Self::NoApp => write!(
                f,
                "this treffpunkt was compiled without the app for the browser; build it with ./dev program"
            ),
            Self::BaseUrl(found) => write!(
                f,
                "expected an address such as https://example.org/meeting/ after --base-url, found \"{found}\""
            ),
            Self::Serve { address, source } => {
                write!(f, "cannot serve at {address}: {source}; try another --port")
            }
        }
    }
}

fn write_corrected(f: &mut fmt::Formatter, path: &Path, lost: &[String]) -> fmt::Result {
    const MOST_SHOWN: usize = 20;
    writeln!(
        f,
        "nothing was written: files in {} were changed by hand, and this build would undo that:",
        path.display()
    )?;
    lost.iter().take(MOST_SHOWN).try_for_each(|line| writeln!(f, "  {line}"))?;
    if let Some(more) = lost.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0) {
        writeln!(f, "  and {more} more")?;
    }
    write!(
        f,
        "Make the same changes in the event folder and build again, or build with --force to drop them"
    )
}

impl std::error::Error for PublishError {}

impl From<ReadError> for PublishError {
    fn from(error: ReadError) -> Self {
        Self::Read(error)
    }
}
