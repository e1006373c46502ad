//! Changes good files at random, reads them, and draws what was read: none may panic or take long.
//!
//! `cargo run --example fuzz --features publish -- MINUTES [SEED [READER]]`, from the root of the
//! repository; READER is `authored`, `published`, `picture`, `film` or a format that is imported,
//! such as `pretalx`, by default all. The corpus is what the events of the repository hold, the
//! fixtures of imports, and a few small hostile files. An input that fails is kept in
//! `target/fuzz/`.

mod imports;

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use treffpunkt::{
    author::{PublishedFile, Tongue, check_site, publish_json, read_folder, read_published},
    event::Event,
    export::event_calendar,
    import::Format,
    publish::look_into_pictures,
    route::{Address, Route},
    view::{Scene, page},
};

use imports::Import;

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
    /// A programme of other software.
    Import,
}

/// What is tried: everything, files of a reader, or files of a format.
#[derive(Clone, Copy)]
enum Only {
    All,
    Reader(Reader),
    Format(Format),
}

impl Only {
    const READERS: [Reader; 5] =
        [Reader::Authored, Reader::Published, Reader::Picture, Reader::Film, Reader::Import];

    fn named(name: &str) -> Option<Self> {
        let is_called = |reader: &Reader| format!("{reader:?}").to_lowercase() == name;
        let reader = Self::READERS.into_iter().find(is_called).map(Self::Reader);
        reader.or_else(|| {
            Format::ALL.iter().find(|format| format.name() == name).map(|one| Self::Format(*one))
        })
    }

    fn has(self, seed: &Seed) -> bool {
        match self {
            Self::All => true,
            Self::Reader(reader) => seed.reader == reader,
            Self::Format(format) => seed.import.as_ref().is_some_and(|one| one.format == format),
        }
    }
}

struct Seed {
    reader: Reader,
    name: String,
    bytes: Vec<u8>,
    import: Option<Import>,
}

impl Seed {
    fn new(reader: Reader, name: &str, bytes: Vec<u8>) -> Self {
        Self { reader, name: name.to_owned(), bytes, import: None }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let usage = "usage: fuzz MINUTES [SEED [READER]]";
    let minutes: f64 = arguments.first().ok_or(usage)?.parse()?;
    let mut chance = Chance(arguments.get(1).map_or(Ok(1), |seed| seed.parse::<u64>())?.max(1));
    let only = arguments.get(2).map_or(Ok(Only::All), |name| Only::named(name).ok_or(usage))?;
    let mut seeds = corpus()?;
    seeds.retain(|seed| only.has(seed));
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
    let read = catch_unwind(AssertUnwindSafe(|| read(dir, seed, bytes).is_ok()));
    let took = started.elapsed();
    if matches!(read, Ok(true)) && took <= PATIENCE {
        return Ok(());
    }
    fs::create_dir_all(KEPT)?;
    let name = seed.name.replace('/', "-");
    let kept = Path::new(KEPT).join(format!("{:?}-{}-{name}", seed.reader, bytes.len()));
    fs::write(&kept, bytes)?;
    Err(format!("{:?} failed after {took:?}: {}", seed.reader, kept.display()).into())
}

fn read(dir: &Path, seed: &Seed, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let name = seed.name.as_str();
    if let Some(import) = &seed.import {
        draw(imports::read(dir, name, bytes, import)?);
        return Ok(());
    }
    let path = dir.join(name);
    fs::write(&path, bytes)?;
    match seed.reader {
        Reader::Import => {}
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
        Seed::new(Reader::Film, "f.mp4", FILM.to_vec()),
        Seed::new(Reader::Picture, "d.svg", MASKS.into()),
    ];
    for (name, bytes, import) in imports::seeds()? {
        seeds.push(Seed { reader: Reader::Import, name, bytes, import: Some(import) });
    }
    for event in ["events/beispieltagung", "events/2026-magdeburg"] {
        let bytes = fs::read(Path::new(event).join("event.json"))?;
        seeds.push(Seed::new(Reader::Authored, "event.json", bytes));
        let published = read_folder(Path::new(event))?.event.ok_or("an event that is read")?;
        let bytes = publish_json(&published).into_bytes();
        seeds.push(Seed::new(Reader::Published, "event.json", bytes));
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
        seeds.push(Seed::new(reader, &name, bytes));
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
