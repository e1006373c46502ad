//! `treffpunkt diff` and `treffpunkt fmt`.

use std::{fs, path::PathBuf, process::ExitCode};

use clap::ArgMatches;
use treffpunkt::{
    author::{Said, Tongue, differences, formatted, write_schema},
    publish::{PublishError, event_in, say},
};

use super::{complain, photos::text_of, usage::value};

/// Says what visitors would notice between two states of an event, in each language that the
/// program has: ready for an e-mail.
///
/// # Errors
/// If one of them cannot be read.
pub fn diff(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let folder = |name: &str| value::<PathBuf>(matches, name).unwrap_or_default();
    let (old, new) = (event_in(&folder("old"))?, event_in(&folder("new"))?);
    let tongues = [tongue, other(tongue)];
    let texts: Vec<_> =
        tongues.into_iter().filter_map(|one| differences(&old, &new, one)).collect();
    if texts.is_empty() {
        let said =
            Said::new("Visitors would notice nothing.", "Besucher:innen würden nichts bemerken.");
        say(said.to(tongue))?;
    } else {
        say(texts.join("\n").trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn other(tongue: Tongue) -> Tongue {
    match tongue {
        Tongue::English => Tongue::German,
        Tongue::German => Tongue::English,
    }
}

/// Writes `event.json` in canonical lines; with `--check`, only says whether it is.
///
/// # Errors
/// If it cannot be read or written, or is no JSON.
pub fn fmt(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let dir = value::<PathBuf>(matches, "event_dir").unwrap_or_default();
    let (file, text) = (dir.join("event.json"), text_of(&dir)?);
    let lines = formatted(&text).map_err(|_| PublishError::NoJson(dir.clone()))?;
    let shown = file.display();
    let failed = |source| PublishError::Write { path: file.clone(), source };
    if lines == text {
        if !matches.get_flag("check") {
            write_schema(&dir, &text).map_err(failed)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    if matches.get_flag("check") {
        let said = Said::of(
            format!("{shown} is in other lines; treffpunkt fmt writes them"),
            format!("{shown} steht in anderen Zeilen; treffpunkt fmt schreibt sie"),
        );
        complain(format_args!("treffpunkt: {}", said.to(tongue)));
        return Ok(ExitCode::FAILURE);
    }
    fs::write(&file, &lines).and_then(|()| write_schema(&dir, &lines)).map_err(failed)?;
    Ok(ExitCode::SUCCESS)
}
