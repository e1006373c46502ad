//! Converts the picture files of an event for its site.
//!
//! Photos are turned upright, converted to sRGB and encoded again, as AVIF and JPEG in
//! several widths, so that no metadata (location, time, device) is published. Drawings (SVG)
//! are sanitised. Results are cached for the next build ([`cache`]). Each processor works on one
//! picture, as far as the memory for all of them suffices ([`memory`]).

mod avif;
mod cache;
mod decoded;
mod drawing;
mod encode;
mod logo;
mod made;
mod memory;
mod photo;
mod workers;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use crate::{
    author::{Finding, PublishedFile, Refusal, Tongue, is_drawing},
    event::{Event, Picture},
};

use super::{PublishError, out_folder::OutFolder};

use cache::{Cache, Known, Missing};
use made::{Made, MadeFor};

/// The pictures of an event, ready to be written.
#[derive(Debug)]
pub(super) struct Pictures {
    cache: Cache,
    made: Vec<MadePicture>,
}

#[derive(Debug)]
struct MadePicture {
    /// The organiser's file.
    source: PathBuf,
    used: MadeFor,
    /// In the cache.
    key: String,
    known: Known,
    /// How the paths of its files in the site begin.
    begin: String,
}

impl Pictures {
    /// Converts the pictures of an event and sets their sizes in it. Pictures that cannot be
    /// converted are removed from the event; files that are none of its pictures are passed over.
    ///
    /// # Errors
    /// If the cache cannot be written.
    pub fn make(
        event: &mut Event,
        files: &[PublishedFile],
        tongue: Tongue,
    ) -> Result<(Self, Vec<Finding>), PublishError> {
        let files: Vec<_> = files.iter().filter(|file| is_shown(event, file)).cloned().collect();
        let files = files.as_slice();
        let cache = Cache::open();
        let logos: BTreeSet<String> = event.logos().map(|logo| logo.src.clone()).collect();
        let made_for = |file: &PublishedFile| {
            if logos.contains(&file.target) { MadeFor::Logo } else { MadeFor::Photo }
        };
        let results =
            workers::each(files, tongue, |file| cache.made(&file.source, made_for(file), make));
        let (mut findings, mut made) = (Vec::new(), Vec::new());
        for (file, result) in files.iter().zip(results) {
            let (PublishedFile { source, target }, used) = (file, made_for(file));
            match result {
                Ok((key, known)) => {
                    let begin = begin_of(target, &key);
                    tell(event, target, Some(picture(&begin, &known)));
                    made.push(MadePicture { source: source.clone(), used, key, known, begin });
                }
                Err(Missing::Refused(refusal)) => {
                    findings.push(refusal.finding(source));
                    tell(event, target, None);
                }
                Err(Missing::NotKept { path, source }) => {
                    return Err(PublishError::Cache { path, source });
                }
            }
        }
        Ok((Self { cache, made }, findings))
    }

    /// The suffix and the content of a full-size picture.
    ///
    /// # Errors
    /// If it can no longer be read.
    pub fn full(&self, picture: &Picture) -> Result<Option<(String, Vec<u8>)>, PublishError> {
        let is_own = |own: &&MadePicture| {
            picture.src.strip_prefix(&own.begin).is_some_and(|end| end.starts_with('.'))
        };
        let Some(own) = self.made.iter().find(is_own) else { return Ok(None) };
        Ok(self.files(own)?.into_iter().find(|(end, _)| *end == own.known.full))
    }

    /// Writes the files into the site.
    ///
    /// # Errors
    /// If one cannot be read or written.
    pub fn write(&self, folder: &OutFolder) -> Result<(), PublishError> {
        for picture in &self.made {
            for (end, content) in self.files(picture)? {
                folder.write(&format!("{}{end}", picture.begin), &content)?;
            }
        }
        Ok(())
    }

    /// The suffix and the content of each file. If the cache was emptied since it was looked
    /// into, the picture is made again.
    fn files(&self, picture: &MadePicture) -> Result<Vec<(String, Vec<u8>)>, PublishError> {
        let MadePicture { source, used, key, known, .. } = picture;
        let read = || self.cache.files(key, known);
        let again = |_| {
            // A failure shows in the reading.
            let _ = self.cache.made(source, *used, make);
            read()
        };
        let failed = |source| PublishError::Cache { path: self.cache.folder(key), source };
        read().or_else(again).map_err(failed)
    }
}

fn is_shown(event: &Event, file: &PublishedFile) -> bool {
    let photos = event.photos.iter().filter_map(|photo| photo.picture.as_ref());
    photos.chain(event.logos()).any(|picture| picture.src == file.target)
}

/// Checks picture files without converting them. Progress is shown in the language `tongue`.
pub fn look_into_pictures(files: &[PublishedFile], tongue: Tongue) -> Vec<Finding> {
    let look = |file: &PublishedFile| {
        let bytes = std::fs::read(&file.source).map_err(cache::not_read)?;
        if is_drawing(&bytes) {
            drawing::draw(&bytes).map(|_| ())
        } else {
            photo::look(&bytes, &file.source)
        }
    };
    let results = workers::each(files, tongue, look);
    let refused =
        files.iter().zip(results).filter_map(|(file, result)| Some((file, result.err()?)));
    refused.map(|(file, refusal)| refusal.finding(&file.source)).collect()
}

/// Converts a picture.
fn make(bytes: &[u8], path: &Path, used: MadeFor) -> Result<Made, Refusal> {
    match used {
        _ if is_drawing(bytes) => drawing::draw(bytes),
        MadeFor::Photo => photo::develop(bytes, path),
        MadeFor::Logo => logo::trim(bytes, path),
    }
}

/// `photos/opening.jpg` and its key: `photos/opening-3f2a9c10b4d1`.
fn begin_of(target: &str, key: &str) -> String {
    let name = target.rsplit_once('.').map_or(target, |(name, _)| name);
    format!("{name}-{}", &key[..key.len().min(12)])
}

fn picture(begin: &str, known: &Known) -> Picture {
    Picture {
        src: format!("{begin}{}", known.full),
        width: known.width,
        height: known.height,
        widths: known.widths.clone(),
        tint: known.tint.clone(),
        bytes: known.full_length(),
    }
}

/// Sets the picture of the photos and logos with this file; `None` removes them.
fn tell(event: &mut Event, target: &str, picture: Option<Picture>) {
    let is_it = |own: &Option<Picture>| own.as_ref().is_some_and(|own| own.src == target);
    for one in &mut event.organisations {
        if is_it(&one.logo_dark) {
            one.logo_dark = without_length(picture.as_ref());
        }
        if is_it(&one.logo) {
            one.logo = without_length(picture.as_ref());
        }
    }
    match picture {
        Some(picture) => {
            for photo in event.photos.iter_mut().filter(|photo| is_it(&photo.picture)) {
                let bytes = picture.bytes.filter(|_| photo.may_be_passed_on());
                photo.picture = Some(Picture { bytes, ..picture.clone() });
            }
        }
        None => event.photos.retain(|photo| !is_it(&photo.picture)),
    }
}

/// The length of a file is said where others may publish it.
fn without_length(picture: Option<&Picture>) -> Option<Picture> {
    picture.map(|picture| Picture { bytes: None, ..picture.clone() })
}
