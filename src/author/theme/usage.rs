//! Where the styles use the colours of a theme, and what contrast that needs.

use super::{
    colour::Colour,
    ground::Ground,
    shade::{Towards, nearest_shade},
};

/// WCAG 2.2: text (1.4.3), and what is no text but says something (1.4.11).
const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;
/// Decoration needs none. Yet an event that gives itself a colour wants to see it.
const DECORATION: f64 = 1.8;

const PAPER: &[Ground] = &[Ground::Page, Ground::Band];
const DARK: &[Ground] = &[Ground::DarkPage, Ground::DarkBand];
const NIGHT: &[Ground] = &[Ground::Night, Ground::DarkNight];

/// A use of a colour: what it stands on, and how much it has to stand out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Usage {
    grounds: &'static [Ground],
    pub least: f64,
}

pub(super) const ACCENT_PAPER: Usage = Usage { grounds: PAPER, least: MARK };
pub(super) const ACCENT_PAPER_TEXT: Usage = Usage { grounds: PAPER, least: TEXT };
/// Marks and text.
pub(super) const ACCENT_DARK: Usage = Usage { grounds: DARK, least: TEXT };
pub(super) const ACCENT_NIGHT: Usage = Usage { grounds: NIGHT, least: MARK };
pub(super) const SECOND_PAPER: Usage = Usage { grounds: PAPER, least: DECORATION };
/// Text on the night; and decoration of the dark scheme, which asks for less.
pub(super) const SECOND_NIGHT: Usage = Usage { grounds: NIGHT, least: TEXT };

impl Usage {
    /// How much a colour stands out where it does so least.
    pub fn contrast(self, colour: Colour) -> f64 {
        let all = self.grounds.iter().map(|ground| colour.contrast(ground.colour()));
        all.fold(f64::INFINITY, f64::min)
    }

    /// The shade of a colour for this use.
    pub fn shade(self, colour: Colour) -> Colour {
        let towards = if self.is_on_light() { Towards::Black } else { Towards::White };
        nearest_shade(colour, towards, |shade| self.contrast(shade) >= self.least)
    }

    pub fn is_on_light(self) -> bool {
        self.grounds == PAPER
    }
}
