//! The assets that are drawn for this event: its mark and its share pictures.

use crate::{author::Theme, event::Event};

use super::{
    PublishError,
    assets::hashed_path,
    favicon::favicon,
    share_picture::{SharePicture, share_pictures},
};

/// The files, and where the head of a page finds them.
#[derive(Debug)]
pub(super) struct EventAssets {
    /// Path below the root of the site, and content.
    pub files: Vec<(String, Vec<u8>)>,
    pub favicon: String,
    pub shared: Vec<Shared>,
}

/// The share picture of a language.
#[derive(Debug)]
pub(super) struct Shared {
    pub language: String,
    pub path: String,
    pub alt: String,
}

impl EventAssets {
    /// Draws them.
    ///
    /// # Errors
    /// If one cannot be drawn.
    pub fn draw(event: &Event, theme: &Theme) -> Result<Self, PublishError> {
        let icon = favicon(&event.id, theme).into_bytes();
        let favicon = hashed_path("favicon", "svg", &icon);
        let mut files = vec![(favicon.clone(), icon)];
        let mut shared = Vec::new();
        for SharePicture { language, alt, png } in share_pictures(event, theme)? {
            let path = hashed_path(&format!("share-{language}"), "png", &png);
            files.push((path.clone(), png));
            shared.push(Shared { language, path, alt });
        }
        Ok(Self { files, favicon, shared })
    }

    /// The share picture for pages in this language.
    pub fn shared_in(&self, language: &str) -> Option<&Shared> {
        self.shared.iter().find(|shared| shared.language == language)
    }
}
