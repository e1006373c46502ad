//! Changes good files at random, reads them, and draws what was read: none may panic or take long.
//!
//! `cargo run --example fuzz --features publish -- MINUTES [SEED [READER]]`, from the root of the
//! repository; READER is `authored`, `published`, `picture` or `film`, by default all. The corpus is what the events of the repository hold, and a few small hostile
//! files. An input that fails is kept in `target/fuzz/`.

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use treffpunkt::{
    author::{PublishedFile, Tongue, check_site, publish_json, read_folder, read_published},
    event::Event,
    export::event_calendar,
    publish::look_into_pictures,
    route::{Address, Route},
    view::{Scene, page},
};

/// Far above what any of these files needs.
const PATIENCE: Duration = Duration::from_secs(20);
const KEPT: &str = "target/fuzz";
/// In bytes. Larger files are changed too seldom to find anything.
const LARGEST: usize = 100_000;
const EVENT: &str = r#"{"schema_version": 1, "id": "e", "title": "E", "videos": [{"id": "v", "title": "T",
    "credit": "C", "consent": true, "file": "f.mp4", "captions": [{"language": "de", "file": "v.vtt"}]}]}"#;
const FILM: &[u8] = b"\0\0\0\x0cftypisom\0\0\0\x40moov\0\0\0\x38udta\0\0\0\x30meta\0\0\0\0\0\0\0\x10hdlr\0\0\0\0\0\0\0\0\0\0\0\x14ilst\0\0\0\x0c\xa9tooLavf";
const MASKS: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a{fill:url(#c)}</style>
    <pattern id="c" width="1" height="1"><path d="M0 0h9v9" class="b"/></pattern><mask id="a"><path d="M0 0h9v9" mask="url(#b)"/></mask>
    <mask id="b"><path d="M0 0h9v9"/></mask><g id="d" filter="url(#e)"><path class="a" d="M0 0h9v9" mask="url(#a)"/></g>
    <filter id="e"><feOffset result="x"/><feBlend in="x" in2="SourceAlpha"/></filter><use href="#d"/></svg>"##;

/// What reads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Reader {
    Authored,
    Published,
    /// Photos and drawings.
    Picture,
    Film,
}

impl Reader {
    const ALL: [Self; 4] = [Self::Authored, Self::Published, Self::Picture, Self::Film];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reader| format!("{reader:?}").to_lowercase() == name)
    }
}

struct Seed {
    reader: Reader,
    name: String,
    bytes: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let usage = "usage: fuzz MINUTES [SEED [READER]]";
    let minutes: f64 = arguments.first().ok_or(usage)?.parse()?;
    let mut chance = Chance(arguments.get(1).map_or(Ok(1), |seed| seed.parse::<u64>())?.max(1));
    let only = arguments.get(2).map(|name| Reader::named(name).ok_or(usage)).transpose()?;
    let mut seeds = corpus()?;
    seeds.retain(|seed| only.is_none_or(|reader| seed.reader == reader));
    let folder = tempfile::tempdir()?;
    let begin = Instant::now();
    let mut counts = BTreeMap::<Reader, u64>::new();
    while begin.elapsed().as_secs_f64() < minutes * 60.0 {
        let seed = &seeds[chance.below(seeds.len())];
        let bytes = changed(&mut chance, &seed.bytes, &seeds);
        try_one(folder.path(), seed, &bytes)?;
        *counts.entry(seed.reader).or_default() += 1;
    }
    let count = seeds.len();
    println!("{counts:?} from {count} seeds: none panics, none takes more than {PATIENCE:?}.");
    Ok(())
}

/// Reads a changed file; one that panics or takes long is kept.
fn try_one(dir: &Path, seed: &Seed, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let read = catch_unwind(|| read(dir, seed.reader, &seed.name, bytes).is_ok());
    let took = started.elapsed();
    if matches!(read, Ok(true)) && took <= PATIENCE {
        return Ok(());
    }
    fs::create_dir_all(KEPT)?;
    let kept = Path::new(KEPT).join(format!("{:?}-{}-{}", seed.reader, bytes.len(), seed.name));
    fs::write(&kept, bytes)?;
    Err(format!("{:?} failed after {took:?}: {}", seed.reader, kept.display()).into())
}

fn read(dir: &Path, reader: Reader, name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let path = dir.join(name);
    fs::write(&path, bytes)?;
    match reader {
        Reader::Authored => draw(read_folder(dir)?.event),
        Reader::Published => {
            check_site(dir)?;
            draw(read_published(dir).0);
        }
        Reader::Picture => {
            let file = PublishedFile { source: path, target: format!("photos/{name}") };
            look_into_pictures(&[file], Tongue::English);
        }
        Reader::Film => {
            fs::write(dir.join("event.json"), EVENT)?;
            fs::write(dir.join("v.vtt"), "WEBVTT\n")?;
            read_folder(dir)?;
        }
    }
    Ok(())
}

/// The main pages of an event and a few of its sessions and people, as the app draws them, too.
fn draw(event: Option<Event>) {
    let Some(event) = event.map(Arc::new) else { return };
    let fixed = Route::FIXED.iter().map(|(route, _)| route.clone());
    let sessions = event.sessions.iter().take(3).map(|one| Route::Session(one.id.clone()));
    let people = event.people.iter().take(3).map(|one| Route::Person(one.id.clone()));
    for route in fixed.chain(sessions).chain(people) {
        let scene = Scene::new(event.clone(), Address::new(None, route), 1_800_000_000);
        page(&scene).to_html();
    }
    event_calendar(&event, None, event.default_language());
}

fn corpus() -> Result<Vec<Seed>, Box<dyn Error>> {
    let mut seeds = vec![
        Seed { reader: Reader::Film, name: "f.mp4".to_owned(), bytes: FILM.to_vec() },
        Seed { reader: Reader::Picture, name: "d.svg".to_owned(), bytes: MASKS.into() },
    ];
    for event in ["events/beispieltagung", "events/2026-magdeburg"] {
        let name = || "event.json".to_owned();
        let bytes = fs::read(Path::new(event).join("event.json"))?;
        seeds.push(Seed { reader: Reader::Authored, name: name(), bytes });
        let published = read_folder(Path::new(event))?.event.ok_or("an event that is read")?;
        let bytes = publish_json(&published).into_bytes();
        seeds.push(Seed { reader: Reader::Published, name: name(), bytes });
        add_files(Path::new(event), &mut seeds)?;
    }
    Ok(seeds)
}

fn add_files(folder: &Path, seeds: &mut Vec<Seed>) -> Result<(), Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            add_files(&path, seeds)?;
            continue;
        }
        let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        let (reader, name) = match extension.as_str() {
            "avif" | "jpg" | "png" | "svg" | "webp" => (Reader::Picture, format!("p.{extension}")),
            "mp4" | "webm" => (Reader::Film, "f.mp4".to_owned()),
            _ => continue,
        };
        let mut bytes = fs::read(path)?;
        bytes.truncate(LARGEST);
        seeds.push(Seed { reader, name, bytes });
    }
    Ok(())
}

/// A file with a few changes: bytes set, parts taken out, repeated, or put in from another.
fn changed(chance: &mut Chance, bytes: &[u8], seeds: &[Seed]) -> Vec<u8> {
    const TELLING: &[u8] = b"\"<>&'={}[],:\\\0\xff-9";
    let mut bytes = bytes.to_vec();
    for _ in 0..=chance.below(6) {
        let at = chance.below(bytes.len());
        let end = at + chance.below(300).min(bytes.len() - at);
        match chance.below(6) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let part = bytes[at..end].repeat(chance.below(30));
                drop(bytes.splice(at..at, part));
            }
            3 => {
                let other = &seeds[chance.below(seeds.len())].bytes;
                let from = chance.below(other.len());
                let to = from + chance.below(200).min(other.len() - from);
                drop(bytes.splice(at..at, other[from..to].to_vec()));
            }
            _ => {
                let byte = TELLING[chance.below(TELLING.len())];
                bytes.get_mut(at).into_iter().for_each(|own| *own = byte);
            }
        }
    }
    bytes
}

/// Numbers that are the same for the same seed (xorshift, Marsaglia 2003).
struct Chance(u64);

impl Chance {
    /// A number below `end`, or 0.
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (end.max(1) as u64)).unwrap_or(0)
    }
}
