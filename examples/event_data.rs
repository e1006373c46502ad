//! Publishes the `event.json` of an event folder, and nothing else.
//!
//! `cargo run --example event_data -- EVENT_DIR OUT_FILE`: all that the app needs
//! while somebody develops it.

use std::{env, fs, path::Path, process::ExitCode};

use treffpunkt::author::{publish_json, read_folder};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [event_dir, out_file] = arguments.as_slice() else {
        eprintln!("usage: event_data EVENT_DIR OUT_FILE");
        return ExitCode::FAILURE;
    };
    match publish(Path::new(event_dir), Path::new(out_file)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn publish(event_dir: &Path, out_file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let reading = read_folder(event_dir)?;
    reading.findings.iter().for_each(|finding| eprintln!("{finding}"));
    let event = reading.event.ok_or("nothing can be published")?;
    fs::write(out_file, publish_json(&event))?;
    Ok(())
}
