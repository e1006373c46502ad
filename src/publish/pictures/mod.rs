//! From the picture files of an event to those of its site.
//!
//! Photos are turned upright, brought to sRGB and written anew, as AVIF and JPEG in
//! several widths: what cameras write beside the picture (place, time, device) never
//! gets further than the decoder. Drawings (SVG) are drawn anew from what a picture may
//! hold, without scripts and references. What was made once is kept for the next build
//! ([`cache`]); as many pictures are in memory as there are processors.

mod avif;
mod cache;
mod drawing;
mod encode;
mod photo;
mod workers;

use std::path::Path;

use crate::{
    author::{Finding, PublishedFile, Severity, is_drawing},
    event::{Event, Picture},
};

use super::{PublishError, out_folder::OutFolder};

use cache::Cache;

/// What comes out of a picture file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Made {
    /// Pixels, upright.
    width: u32,
    height: u32,
    /// The widths in which it exists as AVIF and JPEG; none for drawings.
    widths: Vec<u32>,
    /// Its colour on the whole, `#8a7b6c`; none for drawings, which are here at once.
    tint: Option<String>,
    /// The ends of the names of the files, and what is in them. The first is the
    /// picture in full.
    files: Vec<(String, Vec<u8>)>,
}

/// What is wrong with a picture file.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Refusal {
    expected: &'static str,
    found: String,
    hint: Option<&'static str>,
}

impl Refusal {
    fn new(expected: &'static str, found: impl Into<String>, hint: Option<&'static str>) -> Self {
        Self { expected, found: found.into(), hint }
    }

    fn finding(self, file: &Path) -> Finding {
        Finding {
            severity: Severity::Error,
            file: file.display().to_string(),
            path: String::new(),
            expected: self.expected.to_owned(),
            found: self.found,
            hint: self.hint.map(str::to_owned),
        }
    }
}

/// The pictures of an event, ready to be written.
#[derive(Debug)]
pub(super) struct Pictures {
    cache: Cache,
    /// For each: the key in the cache, and how its files begin in the site.
    made: Vec<(String, String)>,
}

impl Pictures {
    /// Makes the pictures of an event, and tells it about their sizes. One that cannot be
    /// made is taken out of the event.
    pub fn make(event: &mut Event, files: &[PublishedFile]) -> (Self, Vec<Finding>) {
        let cache = Cache::open();
        let results = workers::each(files, |file| cache.made(&file.source, make));
        let mut findings = Vec::new();
        let mut made = Vec::new();
        for (file, result) in files.iter().zip(results) {
            match result {
                Ok((key, known)) => {
                    let begin = begin_of(&file.target, &key);
                    tell(event, &file.target, Some(picture(&begin, &known)));
                    made.push((key, begin));
                }
                Err(refusal) => {
                    findings.push(refusal.finding(&file.source));
                    tell(event, &file.target, None);
                }
            }
        }
        (Self { cache, made }, findings)
    }

    /// A picture in full: the end of the name of its file, and what is in it.
    pub fn full(&self, picture: &Picture) -> Option<(String, Vec<u8>)> {
        let own = |begin: &str| picture.src.strip_prefix(begin).filter(|end| end.starts_with('.'));
        let (key, end) = self.made.iter().find_map(|(key, begin)| Some((key, own(begin)?)))?;
        Some((end.to_owned(), self.cache.read(key, end)?))
    }

    /// Writes their files.
    ///
    /// # Errors
    /// If one cannot be written.
    pub fn write(&self, folder: &OutFolder) -> Result<(), PublishError> {
        for (key, begin) in &self.made {
            for (end, path) in self.cache.files(key) {
                folder.copy(&format!("{begin}{end}"), &path)?;
            }
        }
        Ok(())
    }
}

/// What is wrong with picture files; nothing is made from them.
pub fn look_into_pictures(files: &[PublishedFile]) -> Vec<Finding> {
    let look = |file: &PublishedFile| {
        let bytes = std::fs::read(&file.source).map_err(cache::not_read)?;
        if is_drawing(&bytes) {
            drawing::draw(&bytes).map(|_| ())
        } else {
            photo::look(&bytes, &file.source)
        }
    };
    let results = workers::each(files, look);
    let refused =
        files.iter().zip(results).filter_map(|(file, result)| Some((file, result.err()?)));
    refused.map(|(file, refusal)| refusal.finding(&file.source)).collect()
}

/// Makes a picture from the bytes of a file.
fn make(bytes: &[u8], path: &Path) -> Result<Made, Refusal> {
    if is_drawing(bytes) { drawing::draw(bytes) } else { photo::develop(bytes, path) }
}

/// `photos/opening.jpg` and its key: `photos/opening-3f2a9c10b4d1`.
fn begin_of(target: &str, key: &str) -> String {
    let name = target.rsplit_once('.').map_or(target, |(name, _)| name);
    format!("{name}-{}", &key[..key.len().min(12)])
}

fn picture(begin: &str, known: &cache::Known) -> Picture {
    Picture {
        src: format!("{begin}{}", known.full),
        width: known.width,
        height: known.height,
        widths: known.widths.clone(),
        tint: known.tint.clone(),
    }
}

/// Gives the photo with this file its picture; `None` takes the photo out.
fn tell(event: &mut Event, target: &str, picture: Option<Picture>) {
    let is_it = |own: &Option<Picture>| own.as_ref().is_some_and(|own| own.src == target);
    match picture {
        Some(picture) => {
            for photo in event.photos.iter_mut().filter(|photo| is_it(&photo.picture)) {
                photo.picture = Some(picture.clone());
            }
        }
        None => event.photos.retain(|photo| !is_it(&photo.picture)),
    }
}
