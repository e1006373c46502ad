//! The contrast that each use of a theme colour in the styles needs.

use super::{
    background::Background,
    colour::Colour,
    shade::{Towards, nearest_shade},
};

/// WCAG 2.2: text (1.4.3) and meaningful graphics (1.4.11).
const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;
/// WCAG asks for none, but an event's own colour should be visible.
const DECORATION: f64 = 1.8;

const PAPER: &[Background] = &[Background::Page, Background::Band];
const DARK: &[Background] = &[Background::DarkPage, Background::DarkBand];
const NIGHT: &[Background] = &[Background::Night, Background::DarkNight];

/// A use of a colour: its possible backgrounds, and the contrast that it needs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Usage {
    backgrounds: &'static [Background],
    pub least: f64,
}

pub const ACCENT_PAPER: Usage = Usage { backgrounds: PAPER, least: MARK };
pub(super) const ACCENT_PAPER_TEXT: Usage = Usage { backgrounds: PAPER, least: TEXT };
/// Graphics and text.
pub(super) const ACCENT_DARK: Usage = Usage { backgrounds: DARK, least: TEXT };
pub const ACCENT_NIGHT: Usage = Usage { backgrounds: NIGHT, least: MARK };
pub(super) const SECOND_PAPER: Usage = Usage { backgrounds: PAPER, least: DECORATION };
/// Text on the dark bands. Decoration of the dark scheme needs less.
pub const SECOND_NIGHT: Usage = Usage { backgrounds: NIGHT, least: TEXT };

impl Usage {
    /// The lowest contrast of a colour to any of the backgrounds.
    pub fn contrast(self, colour: Colour) -> f64 {
        let all = self.backgrounds.iter().map(|background| colour.contrast(background.colour()));
        all.fold(f64::INFINITY, f64::min)
    }

    /// The nearest shade with enough contrast.
    pub fn shade(self, colour: Colour) -> Colour {
        let towards = if self.is_on_light() { Towards::Black } else { Towards::White };
        nearest_shade(colour, towards, |shade| self.contrast(shade) >= self.least)
    }

    pub fn is_on_light(self) -> bool {
        self.backgrounds == PAPER
    }
}
