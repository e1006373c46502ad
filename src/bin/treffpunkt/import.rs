//! `treffpunkt import`.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ArgMatches;
use treffpunkt::{
    author::{Said, Tongue, write_schema},
    import::{Change, ChangeKind, Format, Imported, Options, Wrong, import, read_files, template},
    publish::{PublishError, say, shell_word},
};

use super::{complain, photos::text_of, usage::value};

/// The most changes of a kind that are listed without `--dry-run`.
const MOST_CHANGES: usize = 40;

/// Imports files into an event folder.
///
/// # Errors
/// If files cannot be read or written.
pub fn run(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    if let Some(file) = value::<PathBuf>(matches, "template") {
        return write_template(&file, tongue);
    }
    let files: Vec<PathBuf> = matches.get_many("files").into_iter().flatten().cloned().collect();
    let out = value::<PathBuf>(matches, "out").unwrap_or_default();
    let known = known(&out)?;
    let format = value::<String>(matches, "format").and_then(|name| Format::named(&name));
    let options = Options {
        time_zone: value(matches, "time-zone"),
        language: value(matches, "language"),
        now: jiff::Timestamp::now(),
    };
    let imported =
        read_files(&files).and_then(|sources| import(&sources, format, known.as_deref(), &options));
    match imported {
        Ok(imported) => write(&imported, &out, known.is_some(), matches, tongue)?,
        Err(wrong) => return Ok(refuse(&wrong, tongue)),
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes a spreadsheet to fill in; a file that is there is never replaced.
fn write_template(file: &Path, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let failed = |source| PublishError::Write { path: file.to_owned(), source };
    let mut new = fs::File::create_new(file).map_err(failed)?;
    new.write_all(&template(tongue)).map_err(failed)?;
    let (shown, word) = (file.display(), shell_word(file));
    let said = Said::of(
        format!(
            "Written: {shown}. Fill it in, then: treffpunkt import {word} --out my-event --dry-run"
        ),
        format!(
            "Geschrieben: {shown}. Ausfüllen, dann: treffpunkt import {word} --out meine-tagung --dry-run"
        ),
    );
    say(said.to(tongue))?;
    Ok(ExitCode::SUCCESS)
}

/// The `event.json` that is there already.
fn known(out: &Path) -> Result<Option<String>, PublishError> {
    match out.join("event.json").exists() {
        true => text_of(out).map(Some),
        false => Ok(None),
    }
}

fn refuse(wrong: &Wrong, tongue: Tongue) -> ExitCode {
    let hint = wrong.hint.as_ref().map(|hint| format!("\n  → {}", hint.to(tongue)));
    let hint = hint.unwrap_or_default();
    complain(format_args!("treffpunkt: {}{hint}", wrong.what.to(tongue)));
    ExitCode::FAILURE
}

fn write(
    imported: &Imported,
    out: &Path,
    is_merged: bool,
    matches: &ArgMatches,
    tongue: Tongue,
) -> Result<(), PublishError> {
    let is_dry = matches.get_flag("dry-run");
    say_changes(&imported.changes, is_dry, tongue)?;
    imported.notes.iter().try_for_each(|note| say(format!("• {}", note.to_said().to(tongue))))?;
    say(counts(imported).to(tongue))?;
    if is_merged && imported.changes.is_empty() {
        let said = Said::new(
            "Nothing has changed; event.json stays as it is.",
            "Nichts hat sich geändert; event.json bleibt, wie sie ist.",
        );
        return say(said.to(tongue));
    }
    if is_dry {
        let said = Said::new("Nothing was written (--dry-run).", "Nichts geschrieben (--dry-run).");
        return say(said.to(tongue));
    }
    let file = out.join("event.json");
    let failed = |source| PublishError::Write { path: file.clone(), source };
    replace(&file, &imported.json)
        .and_then(|()| write_schema(out, &imported.json))
        .map_err(failed)?;
    let (shown, word) = (file.display(), shell_word(out));
    let said = Said::of(
        format!("Written: {shown}. See what is missing with: treffpunkt check {word}"),
        format!("Geschrieben: {shown}. Was noch fehlt, sagt: treffpunkt check {word}"),
    );
    say(said.to(tongue))
}

/// Writes the file beside its place and moves it there, so that a full disk costs no programme.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let dir = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(dir)?;
    let beside = file.with_extension("json.new");
    fs::write(&beside, text)?;
    fs::rename(&beside, file)
}

fn say_changes(changes: &[Change], all: bool, tongue: Tongue) -> Result<(), PublishError> {
    for &kind in ChangeKind::ALL {
        let of_kind: Vec<_> = changes.iter().filter(|change| change.kind == kind).collect();
        let shown = if all { of_kind.len() } else { MOST_CHANGES };
        for change in of_kind.iter().take(shown) {
            say(change.to_said().to(tongue))?;
        }
        let more = of_kind.len().saturating_sub(shown);
        if more > 0 {
            let sign = kind.name();
            let said = Said::of(
                format!("{sign} … and {more} more (--dry-run lists all)"),
                format!("{sign} … und {more} weitere (--dry-run nennt alle)"),
            );
            say(said.to(tongue))?;
        }
    }
    Ok(())
}

fn counts(imported: &Imported) -> Said {
    let (format, sessions, people) = (imported.format.name(), imported.sessions, imported.people);
    Said::of(
        format!("Read as {format}. Sessions: {sessions}. People: {people}."),
        format!("Gelesen als {format}. Programmpunkte: {sessions}. Personen: {people}."),
    )
}
