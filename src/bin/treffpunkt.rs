//! The program that organisers run.

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::{Parser, Subcommand};
use treffpunkt::{
    author::{
        read_folder_since, read_published, sample_event, unlisted_photos, with_photo_entries,
        write_starter,
    },
    publish::{Options, PublishError, build, look_into_pictures, serve},
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
        /// The folder to write; all its content is replaced
        #[arg(long, default_value = "site")]
        out: PathBuf,
        /// Where the site will be, e.g. https://example.org/meeting/: for search
        /// engines, shared links and the 404 page
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
    /// Report what is wrong or missing in an event, and where
    Check {
        /// The folder with event.json
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
        eprintln!("treffpunkt: {error}");
        ExitCode::FAILURE
    })
}

fn run(command: Command) -> Result<ExitCode, PublishError> {
    match command {
        Command::Build { event_dir, out, base_url, strict } => {
            let published = Some(out.clone());
            let options = Options { base_url, published, strict, ..Options::default() };
            build_site(&event_dir, &out, options)?;
        }
        Command::Serve { event_dir, port } => serve(&event_dir, port)?,
        Command::Check { event_dir, published } => return check(&event_dir, published.as_deref()),
        Command::Photos(Photos::Add { event_dir }) => add_photos(&event_dir)?,
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

/// Exits with 1 if there are errors; warnings alone are no failure.
fn check(event_dir: &Path, published: Option<&Path>) -> Result<ExitCode, PublishError> {
    let (published, unreadable) = published.map(read_published).unwrap_or_default();
    let reading = read_folder_since(event_dir, published)?;
    let mut findings = reading.findings;
    findings.extend(unreadable);
    findings.extend(look_into_pictures(&reading.files));
    for finding in &findings {
        println!("{finding}");
    }
    let text = fs::read_to_string(event_dir.join("event.json")).unwrap_or_default();
    let unlisted = unlisted_photos(event_dir, &text);
    if !unlisted.is_empty() {
        println!("Not listed in event.json: {}", unlisted.join(", "));
        println!("treffpunkt photos add {} writes entries for them.", event_dir.display());
    }
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    println!("{errors} error(s), {} warning(s)", findings.len() - errors);
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn add_photos(event_dir: &Path) -> Result<(), PublishError> {
    let file = event_dir.join("event.json");
    let failed = |source| PublishError::Write { path: file.clone(), source };
    let text = fs::read_to_string(&file).map_err(failed)?;
    let names = unlisted_photos(event_dir, &text);
    let broken =
        || std::io::Error::other("it is no JSON; treffpunkt check says where it is broken");
    let added = with_photo_entries(&text, &names).ok_or_else(broken).map_err(failed)?;
    if names.is_empty() {
        println!("Every picture in {} is named in event.json already.", event_dir.display());
        return Ok(());
    }
    fs::write(&file, added).map_err(failed)?;
    println!(
        "{} entries were added to {}. Fill in alt and credit, and consent",
        names.len(),
        file.display()
    );
    println!("when everybody shown has agreed: {}", names.join(", "));
    Ok(())
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
