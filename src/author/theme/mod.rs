//! An event's own colours: an accent and a second one.
//!
//! Both are used on light and on dark backgrounds, and no colour has enough contrast on all
//! of them, so a theme holds a shade for each use. A given colour is kept where it meets
//! WCAG AA, else replaced by the nearest shade that does. The backgrounds are the same for
//! every event ([`Background`]).

mod background;
mod colour;
mod shade;
mod usage;

pub use background::Background;
pub use colour::Colour;

use usage::{ACCENT_DARK, ACCENT_PAPER_TEXT, SECOND_PAPER};
pub use usage::{ACCENT_NIGHT, ACCENT_PAPER, SECOND_NIGHT, Usage};

/// The shades of an event's own colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Graphics on light paper.
    pub accent_paper: Colour,
    /// Text on light paper.
    pub accent_paper_text: Colour,
    /// Graphics and text of the dark scheme.
    pub accent_dark: Colour,
    /// Graphics on the dark bands.
    pub accent_night: Colour,
    /// Decoration on light paper.
    pub second_paper: Colour,
    /// Text on the dark bands, and decoration of the dark scheme.
    pub second_night: Colour,
}

impl Default for Theme {
    /// The hand-picked colours of `style/tokens.css`.
    fn default() -> Self {
        Self {
            accent_paper: Colour::new(0xe8, 0x55, 0x2b),
            accent_paper_text: Colour::new(0xb5, 0x38, 0x0f),
            accent_dark: Colour::new(0xff, 0x8a, 0x5f),
            accent_night: Colour::new(0xe8, 0x55, 0x2b),
            second_paper: Colour::new(0xe0, 0xa5, 0x26),
            second_night: Colour::new(0xf4, 0xc4, 0x53),
        }
    }
}

impl Theme {
    /// The colours by their names in `style/tokens.css`.
    pub fn tokens(&self) -> [(&'static str, Colour); 6] {
        [
            ("accent-paper", self.accent_paper),
            ("accent-paper-text", self.accent_paper_text),
            ("accent-dark", self.accent_dark),
            ("accent-night", self.accent_night),
            ("second-paper", self.second_paper),
            ("second-night", self.second_night),
        ]
    }

    pub fn set_accent(&mut self, given: Colour) {
        self.accent_paper = ACCENT_PAPER.shade(given);
        self.accent_paper_text = ACCENT_PAPER_TEXT.shade(given);
        self.accent_dark = ACCENT_DARK.shade(given);
        self.accent_night = ACCENT_NIGHT.shade(given);
    }

    pub fn set_second(&mut self, given: Colour) {
        self.second_paper = SECOND_PAPER.shade(given);
        self.second_night = SECOND_NIGHT.shade(given);
    }
}
