//! The program that organisers run.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::{Parser, Subcommand};
use treffpunkt::{
    author::{read_folder, sample_event, write_starter},
    publish::{Options, PublishError, build, serve},
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
    /// What is wrong in the event is reported and left out; everything else is
    /// published. The new site takes the place of the old one only when it is complete.
    Build {
        /// The folder with event.json
        event_dir: PathBuf,
        /// The folder to write; it is replaced whole
        #[arg(long, default_value = "site")]
        out: PathBuf,
        /// Where the site will be, e.g. https://example.org/meeting/: for search
        /// engines, shared links and the page of wrong addresses
        #[arg(long)]
        base_url: Option<String>,
        /// Publish nothing if anything is wrong
        #[arg(long)]
        strict: bool,
    },
    /// Show an event in your browser, and reload it whenever you save a change
    Serve {
        /// The folder with event.json
        event_dir: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Say what is wrong or missing in an event, and where
    Check {
        /// The folder with event.json
        event_dir: PathBuf,
    },
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

fn main() -> ExitCode {
    run(Cli::parse().command).unwrap_or_else(|error| {
        eprintln!("treffpunkt: {error}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode, PublishError> {
    match command {
        Command::Build { event_dir, out, base_url, strict } => {
            build_site(&event_dir, &out, Options { base_url, strict, ..Options::default() })?;
        }
        Command::Serve { event_dir, port } => serve(&event_dir, port)?,
        Command::Check { event_dir } => return check(&event_dir),
        Command::New { dir } => new(&dir)?,
        Command::Generate { dir, sessions, people } => generate(&dir, sessions, people)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn build_site(event_dir: &Path, out: &Path, options: Options) -> Result<(), PublishError> {
    let begin = Instant::now();
    let built = build(event_dir, out, &options)?;
    let seconds = begin.elapsed().as_secs_f64();
    println!("{} pages in {seconds:.2} s. Upload the folder {}", built.pages, out.display());
    Ok(())
}

/// Ends with 0 if all is well, 1 if there are errors; reminders alone are no failure.
fn check(event_dir: &Path) -> Result<ExitCode, PublishError> {
    let reading = read_folder(event_dir)?;
    for finding in &reading.findings {
        println!("{finding}");
    }
    let errors = reading.findings.iter().filter(|finding| finding.is_error()).count();
    println!("{errors} error(s), {} warning(s)", reading.findings.len() - errors);
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn new(dir: &Path) -> Result<(), PublishError> {
    write_starter(dir).map_err(|source| PublishError::Write { path: dir.to_owned(), source })?;
    println!("An example event is in {0}. Look at it with: treffpunkt serve {0}", dir.display());
    Ok(())
}

fn generate(dir: &Path, sessions: usize, people: usize) -> Result<(), PublishError> {
    let file = dir.join("event.json");
    let write = || {
        fs::create_dir_all(dir)?;
        fs::write(&file, sample_event(sessions, people))
    };
    write().map_err(|source| PublishError::Write { path: file.clone(), source })
}
