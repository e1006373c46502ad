//! The preview pictures of shared links, one per language: the drawing of the home page with
//! title, days and city.
//!
//! They use only the font beside this file, so every machine draws the same. Texts in scripts
//! that it lacks (it has Latin letters) are left out, but are in the alternative text.

mod line_breaks;
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
    /// The alternative text.
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

#[cfg(test)]
mod tests {
    use resvg::usvg::{Group, Node, Rect};

    use super::*;
    use crate::event::{Text, fixture};

    /// The bounds of each text: left, right, top and bottom.
    fn boxes(group: &Group) -> Vec<Rect> {
        let of_node = |node: &Node| match node {
            Node::Group(group) => boxes(group),
            Node::Text(text) => vec![text.abs_bounding_box()],
            _ => Vec::new(),
        };
        group.children().iter().flat_map(of_node).collect()
    }

    fn drawn_texts(main: &str, language: &str) -> Vec<Rect> {
        let mut event = fixture::event();
        event.motto = Some(Text::from(main));
        let typeface = Typeface::display().unwrap();
        let wording = Wording::of(&event, language).only_with(&typeface);
        let svg = poster(&event, &Theme::default(), language, &wording, &typeface);
        boxes(render::outlined(&svg, &Renderer::new()).unwrap().root())
    }

    #[test]
    fn ok_words_stay_on_their_side_however_long_they_are() {
        let words = [
            "Los!",
            "WWWWWWWWWWWW MMMMMMM",
            &"Lange & \"schöne\" Wörter. ".repeat(40),
            &"W".repeat(99),
        ];
        for main in words {
            let drawn = drawn_texts(main, "de");
            assert!(drawn.len() >= 4, "{main}: {drawn:?}");
            let in_place = |text: &Rect| text.left() >= 68.0 && text.right() <= 620.0;
            assert!(drawn.iter().all(in_place), "{main}: {drawn:?}");
            let inside = |text: &Rect| text.top() > 20.0 && text.bottom() < 610.0;
            assert!(drawn.iter().all(inside), "{main}: {drawn:?}");
        }
    }

    #[test]
    fn ok_from_right_to_left_sides_change() {
        let drawn = drawn_texts("Drei Worte hier", "ar");
        assert!(drawn.len() >= 3, "{drawn:?}");
        assert!(
            drawn.iter().all(|text| text.left() >= 580.0 && text.right() <= 1132.0),
            "{drawn:?}"
        );
    }

    #[test]
    fn ok_without_letters_the_drawing_stands_alone() {
        assert_eq!(drawn_texts("مرحبا", "ar"), []);
    }
}
