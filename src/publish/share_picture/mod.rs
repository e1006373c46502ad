//! The picture that is shown where a page of the site is shared: the drawing of the home
//! page with the event's words, one per language, drawn when the site is built.
//!
//! Nothing of the machine it is drawn on goes into it: the letters come from the one font
//! beside this file. What that font cannot set (it has Latin letters) is left out of the
//! picture; the alternative text has it all the same.

mod poster;
mod render;
mod setting;
mod typeface;
mod wording;

use std::thread;

use crate::{author::Theme, event::Event};

use super::PublishError;
use poster::poster;
use render::{Renderer, png};
use typeface::Typeface;
use wording::Wording;

pub(super) const WIDTH: u16 = 1200;
pub(super) const HEIGHT: u16 = 630;

/// A share picture.
#[derive(Debug)]
pub(super) struct SharePicture {
    pub language: String,
    /// What the picture says.
    pub alt: String,
    pub png: Vec<u8>,
}

/// The share pictures of an event, in the order of its languages.
///
/// # Errors
/// If one cannot be drawn.
pub(super) fn share_pictures(
    event: &Event,
    theme: &Theme,
) -> Result<Vec<SharePicture>, PublishError> {
    let failed = |problem: String| PublishError::SharePicture(problem);
    let typeface = Typeface::display().map_err(failed)?;
    let renderer = Renderer::new();
    let draw = |language: &str| {
        let wording = Wording::of(event, language);
        let svg = poster(event, theme, language, &wording.only_with(&typeface), &typeface);
        let png = png(&svg, &renderer).map_err(failed)?;
        Ok(SharePicture { language: language.to_owned(), alt: wording.alt(), png })
    };
    // Events have few languages; each picture takes a tenth of a second.
    thread::scope(|scope| {
        let draw = &draw;
        let pictures: Vec<_> =
            event.languages.iter().map(|language| scope.spawn(move || draw(language))).collect();
        let join = |picture: thread::ScopedJoinHandle<_>| match picture.join() {
            Ok(picture) => picture,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        pictures.into_iter().map(join).collect()
    })
}
