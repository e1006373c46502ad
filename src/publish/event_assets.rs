//! The assets that depend on the event: its favicon, its share pictures, and the words of
//! the interface languages that it needs.

use crate::{
    author::{Theme, words_json},
    event::Event,
    i18n::Locale,
};

use super::{
    PublishError,
    assets::{beside_start, embed_script, hashed_path},
    favicon::favicon,
    share_picture::{SharePicture, share_pictures},
};

/// The script of partners.
const EMBED: &str = "embed.js";

/// The files, and their paths for the head of pages.
#[derive(Debug)]
pub(super) struct EventAssets {
    /// Path below the root of the site, and content.
    pub files: Vec<(String, Vec<u8>)>,
    pub favicon: String,
    pub shared: Vec<Shared>,
    /// The words of each interface language.
    pub words: Vec<WordsFile>,
}

/// The words of an interface language.
#[derive(Debug)]
pub(super) struct WordsFile {
    pub locale: Locale,
    /// Name of the file, beside the start script.
    pub name: String,
}

/// The share picture of a language.
#[derive(Debug)]
pub(super) struct Shared {
    pub language: String,
    pub path: String,
    pub alt: String,
}

impl EventAssets {
    /// Makes the assets.
    ///
    /// # Errors
    /// If one cannot be drawn.
    pub fn draw(event: &Event, theme: &Theme) -> Result<Self, PublishError> {
        let icon = favicon(&event.id, theme).into_bytes();
        let favicon = hashed_path("favicon", "svg", &icon);
        let mut files = vec![(favicon.clone(), icon)];
        // Partners name it, so its address stays.
        files.push((EMBED.to_owned(), embed_script(event.default_language()).into_bytes()));
        let mut shared = Vec::new();
        for SharePicture { language, alt, png } in share_pictures(event, theme)? {
            let path = hashed_path(&format!("share-{language}"), "png", &png);
            files.push((path.clone(), png));
            shared.push(Shared { language, path, alt });
        }
        let words = Locale::for_languages(&event.languages).into_iter().map(|locale| {
            let json = words_json(locale).into_bytes();
            let path = hashed_path(&format!("words-{}", locale.name()), "json", &json);
            let name = beside_start(&path).to_owned();
            files.push((path, json));
            WordsFile { locale, name }
        });
        let words = words.collect();
        Ok(Self { files, favicon, shared, words })
    }

    /// The words for pages in this language first, then those of the others.
    pub fn words_for(&self, locale: Locale) -> Vec<&WordsFile> {
        let (own, others): (Vec<_>, Vec<_>) =
            self.words.iter().partition(|words| words.locale == locale);
        [own, others].concat()
    }

    /// The share picture for pages in this language.
    pub fn shared_in(&self, language: &str) -> Option<&Shared> {
        self.shared.iter().find(|shared| shared.language == language)
    }
}
