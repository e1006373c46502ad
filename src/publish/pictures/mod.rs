//! Converts the picture files of an event for its site.
//!
//! Photos are turned upright, converted to sRGB and encoded again, as AVIF and JPEG in
//! several widths, so that no metadata (location, time, device) is published. Drawings (SVG)
//! are sanitised. Results are cached for the next build ([`cache`]). Memory holds one picture
//! per processor.

mod avif;
mod cache;
mod decoded;
mod drawing;
mod encode;
mod made;
mod photo;
mod workers;

use std::path::Path;

use crate::{
    author::{Finding, PublishedFile, Refusal, is_drawing},
    event::{Event, Picture},
};

use super::{PublishError, out_folder::OutFolder};

use cache::Cache;
use made::Made;

/// The pictures of an event, ready to be written.
#[derive(Debug)]
pub(super) struct Pictures {
    cache: Cache,
    /// For each: its key in the cache, and the prefix of its files in the site.
    made: Vec<(String, String)>,
}

impl Pictures {
    /// Converts the pictures of an event and sets their sizes in it. Pictures that cannot be
    /// converted are removed from the event.
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

    /// The suffix and the content of a full-size picture.
    pub fn full(&self, picture: &Picture) -> Option<(String, Vec<u8>)> {
        let own = |begin: &str| picture.src.strip_prefix(begin).filter(|end| end.starts_with('.'));
        let (key, end) = self.made.iter().find_map(|(key, begin)| Some((key, own(begin)?)))?;
        Some((end.to_owned(), self.cache.read(key, end)?))
    }

    /// Writes the files into the site.
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

/// Checks picture files without converting them.
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

/// Converts a picture.
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

/// Sets the picture of the photos with this file; `None` removes them.
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
