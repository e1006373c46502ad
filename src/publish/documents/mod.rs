//! Files that visitors can take, without what they tell of their makers.
//!
//! Each is made twice, once to know its length and once to be written, as all of them together
//! may be more than fits into the memory.

mod office;
mod pdf;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    author::{Finding, PublishedFile, Refusal, Said, leave_out_files},
    event::Event,
};

use super::{PublishError, out_folder::OutFolder};

/// The files of an event.
#[derive(Debug, Default)]
pub(super) struct Documents(Vec<Document>);

#[derive(Debug)]
struct Document {
    source: PathBuf,
    /// Path below the root of the site.
    target: String,
    title: String,
}

impl Documents {
    /// Sets the lengths of the files of an event. Those that cannot be read are left out.
    pub fn make(event: &mut Event, copies: &[PublishedFile]) -> (Self, Vec<Finding>) {
        let (own, mut unreadable) = (event.default_language().to_owned(), BTreeSet::new());
        let (mut documents, mut findings) = (Vec::new(), Vec::new());
        for file in &mut event.files {
            let Some(target) = file.src.clone() else { continue };
            let source = copies.iter().find(|copy| copy.target == target);
            let Some(source) = source.map(|copy| copy.source.clone()) else { continue };
            let language = file.language.as_deref().unwrap_or(&own);
            let title = file.title.pick(language, &own);
            let title = title.map(|picked| picked.value.clone()).unwrap_or_default();
            let document = Document { source, target, title };
            match document.content() {
                Ok(content) => file.bytes = u32::try_from(content.len()).ok(),
                Err(refusal) => {
                    findings.push(refusal.finding(&document.source));
                    unreadable.insert(file.id.clone());
                    continue;
                }
            }
            documents.push(document);
        }
        leave_out_files(event, &unreadable);
        (Self(documents), findings)
    }

    /// The content of the file at a path of the site.
    pub fn content(&self, target: &str) -> Option<Vec<u8>> {
        self.0.iter().find(|one| one.target == target)?.content().ok()
    }

    /// Whether a path of the site is that of a file to be taken, published or not.
    pub fn is_theirs(target: &str) -> bool {
        target.starts_with("files/")
    }

    /// Writes the files.
    ///
    /// # Errors
    /// If one cannot be written.
    pub fn write(&self, folder: &OutFolder) -> Result<(), PublishError> {
        self.0.iter().try_for_each(|document| match document.content() {
            Ok(content) => folder.write(&document.target, &content),
            // It could be read a moment ago.
            Err(refusal) => Err(PublishError::Event(vec![refusal.finding(&document.source)])),
        })
    }
}

impl Document {
    fn content(&self) -> Result<Vec<u8>, Refusal> {
        let unreadable = || {
            let hint = Said::new(
                "save it anew with the program that made it, or as PDF",
                "sie mit dem Programm, das sie gemacht hat, neu speichern, oder als PDF",
            );
            let expected = Said::new(
                "a document whose makers' names can be taken out",
                "ein Dokument, aus dem sich die Namen derer, die es gemacht haben, entfernen lassen",
            );
            Refusal::new(expected).hint(hint)
        };
        let bytes = fs::read(&self.source).map_err(|_| unreadable())?;
        let end = Path::new(&self.target).extension().unwrap_or_default();
        let content = match end.to_str().unwrap_or_default() {
            "pdf" => pdf::without_notes(&bytes, &self.title),
            "txt" | "csv" => Some(bytes),
            _ => office::without_notes(&bytes, &self.title),
        };
        content.ok_or_else(unreadable)
    }
}
