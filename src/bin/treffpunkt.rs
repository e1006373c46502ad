//! The program that organisers run.

#![warn(clippy::print_stdout, clippy::print_stderr)]

mod photos;

use std::{
    fs,
    io::{Write, stderr},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::{Parser, Subcommand};
use treffpunkt::{
    author::{
        Finding, check_site, is_site, read_folder_since, read_published, sample_event,
        write_starter,
    },
    publish::{Options, PublishError, build, look_into_pictures, say, serve, shell_word},
};

/// Turns one event folder into a website: a folder that any web space serves.
///
/// An event folder holds an event.json and the pictures it names. Start with
/// `treffpunkt new my-event`, look at it with `treffpunkt serve my-event`, and
/// upload what `treffpunkt build my-event --out site` writes.
#[derive(Parser)]
#[command(name = "treffpunkt", version, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the website of an event
    ///
    /// Invalid parts of the event are reported and left out; everything else is published.
    /// The new site replaces the old one only when it is complete.
    Build {
        /// The folder with event.json
        event_dir: PathBuf,
        /// The folder to write; what is in it and not of the site stays
        #[arg(long, default_value = "site")]
        out: PathBuf,
        /// Where the site will be, e.g. https://example.org/meeting/: for search
        /// engines, shared links and the 404 page
        #[arg(long)]
        base_url: Option<String>,
        /// Publish nothing if anything is wrong
        #[arg(long)]
        strict: bool,
        /// Drop what was changed by hand in the folder since it was built
        #[arg(long)]
        force: bool,
    },
    /// Show an event in your browser, and reload it whenever you save a change
    Serve {
        /// The folder with event.json
        event_dir: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Report what is wrong or missing in an event, and where
    ///
    /// In the folder of a built site, report what the app does not understand in an event.json
    /// that was corrected by hand.
    Check {
        /// The folder with event.json, or a site
        event_dir: PathBuf,
        /// The site as it was built before: says which ids have gone or name something else,
        /// and whether the revision has to be raised. `build` looks into --out by itself
        #[arg(long, value_name = "SITE")]
        published: Option<PathBuf>,
    },
    /// Manage the pictures of an event
    #[command(subcommand)]
    Photos(Photos),
    /// Write a small example event to start from
    New {
        /// The folder to write; it must be empty or not exist
        dir: PathBuf,
    },
    /// Write a large fictional event, for measuring
    #[command(hide = true)]
    Generate {
        dir: PathBuf,
        #[arg(long, default_value_t = 1000)]
        sessions: usize,
        #[arg(long, default_value_t = 800)]
        people: usize,
    },
}

#[derive(Subcommand)]
enum Photos {
    /// Add entries for pictures in the folder that event.json does not list yet
    ///
    /// Then fill in what each shows, who took it, and whether all people shown have
    /// agreed. Until then they are not published.
    Add {
        /// The folder with event.json
        event_dir: PathBuf,
    },
}

fn main() -> ExitCode {
    run(Cli::parse().command).unwrap_or_else(|error| {
        // Where nobody reads it, the exit status says so.
        let _ = writeln!(stderr(), "treffpunkt: {error}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode, PublishError> {
    match command {
        Command::Build { event_dir, out, base_url, strict, force } => {
            let published = Some(out.clone());
            let options = Options { base_url, published, strict, force, ..Options::default() };
            build_site(&event_dir, &out, &options)?;
        }
        Command::Serve { event_dir, port } => serve(&event_dir, port)?,
        Command::Check { event_dir, published } => return check(&event_dir, published.as_deref()),
        Command::Photos(Photos::Add { event_dir }) => photos::add(&event_dir)?,
        Command::New { dir } => new(&dir)?,
        Command::Generate { dir, sessions, people } => generate(&dir, sessions, people)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn build_site(event_dir: &Path, out: &Path, options: &Options) -> Result<(), PublishError> {
    let begin = Instant::now();
    let built = build(event_dir, out, options)?;
    let (seconds, out) = (begin.elapsed().as_secs_f64(), out.display());
    if !built.kept.is_empty() {
        say(format!("Kept in {out}, though not of this event: {}", built.kept.join(", ")))?;
    }
    say(format!("{} pages in {seconds:.2} s. Upload the folder {out}", built.pages))
}

/// Exits with 1 if there are errors; warnings alone are no failure.
fn check(dir: &Path, published: Option<&Path>) -> Result<ExitCode, PublishError> {
    let findings = if is_site(dir) { check_site(dir)? } else { check_event(dir, published)? };
    findings.iter().try_for_each(say)?;
    if !is_site(dir) {
        photos::say_unlisted(dir)?;
    }
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    say(format!("{errors} error(s), {} warning(s)", findings.len() - errors))?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn check_event(dir: &Path, published: Option<&Path>) -> Result<Vec<Finding>, PublishError> {
    let (published, unreadable) = published.map(read_published).unwrap_or_default();
    let reading = read_folder_since(dir, published)?;
    let about_pictures = look_into_pictures(&reading.files);
    Ok(reading.findings.into_iter().chain(unreadable).chain(about_pictures).collect())
}

fn new(dir: &Path) -> Result<(), PublishError> {
    write_starter(dir).map_err(|source| PublishError::Write { path: dir.to_owned(), source })?;
    let (shown, word) = (dir.display(), shell_word(dir));
    say(format!("An example event is in {shown}. Look at it with: treffpunkt serve {word}"))
}

fn generate(dir: &Path, sessions: usize, people: usize) -> Result<(), PublishError> {
    let file = dir.join("event.json");
    let write = || {
        fs::create_dir_all(dir)?;
        fs::write(&file, sample_event(sessions, people))
    };
    write().map_err(|source| PublishError::Write { path: file.clone(), source })
}
