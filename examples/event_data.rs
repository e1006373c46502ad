//! Publishes the data of an event folder without pages, for the app under `trunk serve`.
//!
//! `cargo run --example event_data -- EVENT_DIR OUT_DIR` writes `OUT_DIR/event.json`, the
//! pictures that it names, and the words of every interface language (`words-de.json` …).
//! Trunk's hook calls it; it compiles without Leptos.

use std::{env, error::Error, fs, path::Path};

use treffpunkt::{
    author::{Message, Tongue, publish_json, read_folder, words_json},
    i18n::Locale,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [event_dir, out_dir] = arguments.as_slice() else {
        return Err("usage: event_data EVENT_DIR OUT_DIR".into());
    };
    publish(Path::new(event_dir), Path::new(out_dir))
}

fn publish(event_dir: &Path, out_dir: &Path) -> Result<(), Box<dyn Error>> {
    let reading = read_folder(event_dir)?;
    for message in Message::all(&reading.findings, Tongue::English) {
        eprintln!("{}", message.to_text(Tongue::English));
    }
    let event = reading.event.ok_or("nothing in this event can be published")?;
    fs::write(out_dir.join("event.json"), publish_json(&event))?;
    for &locale in Locale::ALL {
        let name = format!("words-{}.json", locale.name());
        fs::write(out_dir.join(name), words_json(locale))?;
    }
    for file in &reading.files {
        let target = out_dir.join(&file.target);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file.source, target)?;
    }
    Ok(())
}
