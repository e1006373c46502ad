//! The program that organisers run.

#![warn(clippy::print_stdout, clippy::print_stderr)]

mod check;
mod diff;
mod import;
mod pages;
mod photos;
mod untranslated;
mod usage;
mod wrong_usage;

use std::{
    fs,
    io::{Write, stderr},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::ArgMatches;
use treffpunkt::{
    author::{Finding, Message, Said, Tongue, sample_event, write_starter},
    publish::{Options, PublishError, Readers, ServeOptions, build, say, serve, shell_word},
    schema::{event_reference, event_schema},
};

use usage::value;

fn main() -> ExitCode {
    let tongue = usage::tongue(std::env::args());
    let matches = match usage::program(tongue).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return explain(&error, tongue),
    };
    run(&matches, tongue).unwrap_or_else(|error| {
        if let PublishError::Event(findings) = &error {
            complain_of(findings, tongue);
        }
        complain(format_args!("treffpunkt: {}", error.said().to(tongue)));
        ExitCode::FAILURE
    })
}

/// Shows the help that was asked for, or what is wrong with the command line.
fn explain(error: &clap::Error, tongue: Tongue) -> ExitCode {
    let Some(said) = wrong_usage::said(error, &usage::program(tongue)) else {
        // Where it cannot be printed, it is not read.
        let _ = error.print();
        return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(1));
    };
    let help = wrong_usage::help(std::env::args(), &usage::program(tongue));
    complain(format_args!("treffpunkt: {}; {}", said.to(tongue), help.to(tongue)));
    ExitCode::from(2)
}

fn run(matches: &ArgMatches, tongue: Tongue) -> Result<ExitCode, PublishError> {
    let Some((command, matches)) = matches.subcommand() else { return Ok(ExitCode::FAILURE) };
    let dir = |name: &str| value::<PathBuf>(matches, name).unwrap_or_default();
    match command {
        "build" => {
            let published: Option<PathBuf> = value(matches, "published");
            say_if_missing(published.as_deref(), tongue);
            let options = Options {
                base_url: value(matches, "base-url"),
                published: published.or_else(|| value(matches, "out")),
                strict: matches.get_flag("strict"),
                force: matches.get_flag("force"),
                tongue,
                ..Options::default()
            };
            build_site(&dir("event_dir"), &dir("out"), &options, tongue)?;
        }
        "serve" => {
            let readers =
                if matches.get_flag("any-origin") { Readers::Any } else { Readers::Local };
            let port = value(matches, "port").unwrap_or(8080);
            serve(&dir("event_dir"), ServeOptions { port, readers, tongue })?;
        }
        "check" => return check::run(matches, tongue),
        "photos" => {
            let add = matches.subcommand().map(|(_, add)| add);
            let dir = add.and_then(|add| value::<PathBuf>(add, "event_dir"));
            photos::add(&dir.unwrap_or_default(), tongue)?;
        }
        "pages" => {
            let Some((_, add)) = matches.subcommand() else { return Ok(ExitCode::FAILURE) };
            return pages::add(add, tongue);
        }
        "import" => return import::run(matches, tongue),
        "diff" => return diff::diff(matches, tongue),
        "fmt" => return diff::fmt(matches, tongue),
        "schema" => schema(matches.get_flag("table"))?,
        "new" => new(&dir("dir"), tongue)?,
        _ => {
            let number = |name| value(matches, name).unwrap_or_default();
            generate(&dir("dir"), number("sessions"), number("people"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints a line where errors belong.
fn complain(line: std::fmt::Arguments) {
    // Where it is not read, the exit status says so.
    let _ = writeln!(stderr(), "{line}");
}

fn complain_of(findings: &[Finding], tongue: Tongue) {
    let messages = Message::shortened(Message::all(findings, tongue), tongue);
    messages.iter().for_each(|message| complain(format_args!("{}", message.to_text(tongue))));
}

/// The first build has nothing to go on from, and is no failure.
fn say_if_missing(published: Option<&Path>, tongue: Tongue) {
    if let Some(path) = published.filter(|path| !path.exists()) {
        let path = path.display();
        let said = Said::of(
            format!("there is nothing at {path}, so this build is compared with none before"),
            format!(
                "unter {path} liegt nichts, also wird dieser Bau mit keinem vorigen verglichen"
            ),
        );
        complain(format_args!("treffpunkt: {}", said.to(tongue)));
    }
}

fn build_site(
    event_dir: &Path,
    out: &Path,
    options: &Options,
    tongue: Tongue,
) -> Result<(), PublishError> {
    let begin = Instant::now();
    let built = build(event_dir, out, options)?;
    complain_of(&built.findings, tongue);
    let (pages, seconds, out) = (built.pages, begin.elapsed().as_secs_f64(), out.display());
    if !built.kept.is_empty() {
        let kept = built.kept.join(", ");
        let said = Said::of(
            format!("Kept in {out}, though not of this event: {kept}"),
            format!("In {out} geblieben, obwohl nicht von dieser Veranstaltung: {kept}"),
        );
        say(said.to(tongue))?;
    }
    if built.is_limited {
        let said = Said::of(
            format!(
                "embed.allow lists who may show pages in a frame, which only the web server can say: with {out}/_headers or a file in {out}/hosting (docs/hosting.md)"
            ),
            format!(
                "embed.allow nennt, wer Seiten im Rahmen zeigen darf; sagen kann das nur der Webserver: mit {out}/_headers oder einer Datei aus {out}/hosting (docs/hosting.md)"
            ),
        );
        say(said.to(tongue))?;
    }
    let said = Said::of(
        format!("{pages} pages in {seconds:.2} s. Upload the folder {out}"),
        format!("{pages} Seiten in {seconds:.2} s. Hochzuladen ist der Ordner {out}"),
    );
    say(said.to(tongue))
}

fn new(dir: &Path, tongue: Tongue) -> Result<(), PublishError> {
    write_starter(dir).map_err(|source| PublishError::Write { path: dir.to_owned(), source })?;
    let (shown, word) = (dir.display(), shell_word(dir));
    let said = Said::of(
        format!("An example event is in {shown}. Look at it with: treffpunkt serve {word}"),
        format!("Ein Beispiel liegt in {shown}. Ansehen mit: treffpunkt serve {word}"),
    );
    say(said.to(tongue))
}

/// Prints what an event.json may hold: for editors, or as tables for people.
fn schema(as_table: bool) -> Result<(), PublishError> {
    let text = if as_table { event_reference() } else { event_schema() };
    say(text.trim_end())
}

fn generate(dir: &Path, sessions: usize, people: usize) -> Result<(), PublishError> {
    let file = dir.join("event.json");
    let write = || {
        fs::create_dir_all(dir)?;
        fs::write(&file, sample_event(sessions, people))
    };
    write().map_err(|source| PublishError::Write { path: file.clone(), source })
}
