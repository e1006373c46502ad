//! `treffpunkt check`.

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ArgMatches;
use treffpunkt::{
    author::{
        Finding, Message, Reported, Said, Tongue, annotation, check_site, count,
        forgotten_revision, is_site, notice, read_folder_since, read_published,
    },
    publish::{PublishError, look_into_pictures, say},
};

use super::{
    photos, untranslated,
    usage::{ALL, FORMAT, OutputFormat, value},
};

/// What was found in a folder.
struct Found {
    findings: Vec<Finding>,
    /// The texts that are not in every language.
    texts: Vec<Finding>,
}

/// Reports what is wrong. Exits with 1 if there are errors; warnings alone are no failure.
///
/// # Errors
/// If the folder cannot be read, or nothing can be printed.
pub fn run(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let dir = value::<PathBuf>(matches, "event_dir").unwrap_or_default();
    let published: Option<PathBuf> = value(matches, "published");
    let lists_texts = matches.get_flag("untranslated");
    let found = look_into(&dir, published.as_deref(), tongue)?;
    let format = value::<String>(matches, FORMAT).and_then(|name| OutputFormat::named(&name));
    match format.unwrap_or(OutputFormat::Text) {
        OutputFormat::Text => {
            say_in_words(&found, &dir, matches.get_flag(ALL), lists_texts, tongue)?
        }
        OutputFormat::Json => {
            let unlisted = photos::unlisted(&dir);
            let folder = dir.display().to_string();
            let Found { findings, texts } = &found;
            say(Reported::new(folder, findings, texts, lists_texts, unlisted, tongue).to_json())?;
        }
        OutputFormat::Github => annotate(&found, &dir, lists_texts, tongue)?,
    }
    let is_good = !found.findings.iter().any(Finding::is_error);
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn look_into(dir: &Path, published: Option<&Path>, tongue: Tongue) -> Result<Found, PublishError> {
    match is_site(dir) {
        true => Ok(Found { findings: check_site(dir)?, texts: Vec::new() }),
        false => look_into_event(dir, published, tongue),
    }
}

fn look_into_event(dir: &Path, site: Option<&Path>, tongue: Tongue) -> Result<Found, PublishError> {
    let (published, unreadable) = site.map(read_published).unwrap_or_default();
    let reading = read_folder_since(dir, published)?;
    let about_pictures = look_into_pictures(&reading.files, tongue);
    let compared = site.zip(reading.event.as_ref());
    let forgotten = compared.and_then(|(site, event)| forgotten_revision(site, event));
    let about_site = unreadable.into_iter().chain(forgotten);
    let findings = reading.findings.into_iter().chain(about_site).chain(about_pictures).collect();
    Ok(Found { findings, texts: reading.untranslated })
}

fn say_in_words(
    found: &Found,
    dir: &Path,
    shows_all: bool,
    lists_texts: bool,
    tongue: Tongue,
) -> Result<(), PublishError> {
    let messages = Message::all(&found.findings, tongue);
    let counted = count(&messages, tongue);
    let messages = if shows_all { messages } else { Message::shortened(messages, tongue) };
    messages.iter().try_for_each(|message| say(message.to_text(tongue)))?;
    if !is_site(dir) {
        photos::say_unlisted(dir, tongue)?;
    }
    match lists_texts {
        true => untranslated::list(&found.texts, tongue)?,
        false => untranslated::say_count(dir, found.texts.len(), tongue)?,
    }
    say(counted)
}

/// Prints annotations of GitHub. It shows ten of a kind for each step, so errors come first.
fn annotate(
    found: &Found,
    dir: &Path,
    lists_texts: bool,
    tongue: Tongue,
) -> Result<(), PublishError> {
    let mut findings: Vec<_> = found.findings.iter().collect();
    findings.sort_by_key(|finding| (!finding.is_error(), finding.place.in_order()));
    for finding in findings {
        say(annotation(finding, &in_repository(dir, &finding.place.file), tongue))?;
    }
    let texts = if lists_texts { found.texts.as_slice() } else { &[] };
    for text in texts {
        say(annotation(text, &in_repository(dir, &text.place.file), tongue))?;
    }
    for name in photos::unlisted(dir) {
        let said = Said::new(
            "event.json does not name this picture",
            "event.json nennt dieses Bild nicht",
        );
        say(notice(said.to(tongue), &in_repository(dir, &name)))?;
    }
    Ok(())
}

/// The path of a file from the root of the repository, where workflows begin; with `/`, as GitHub
/// has it.
fn in_repository(dir: &Path, file: &str) -> String {
    let path = dir.join(file);
    let here = env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(&here).unwrap_or(&path);
    let path = path.strip_prefix(".").unwrap_or(path);
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/").replacen("//", "/", 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_annotations_name_files_from_the_root_of_the_repository() {
        let here = env::current_dir().unwrap();
        for dir in [Path::new("events/x"), Path::new("./events/x"), &here.join("events/x")] {
            assert_eq!(in_repository(dir, "texts/a.md"), "events/x/texts/a.md");
        }
        assert_eq!(in_repository(Path::new("."), "event.json"), "event.json");
    }
}
