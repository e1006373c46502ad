//! The colours that an event gives itself: `"theme": {"accent", "accent_2"}`.
//!
//! Each of the two is used on paper and on dark grounds, and no colour can be seen well on
//! all of them: a theme holds the shades for each. What is given is kept wherever it has
//! the contrast that WCAG AA asks for. The shades for text and for the dark scheme are
//! the design's matter; that a colour had to be changed where it is meant to be seen as it
//! is, is reported.
//!
//! Paper and ink are the same for every event, see [`Ground`].

mod colour;
mod ground;
mod shade;
mod usage;

pub use colour::Colour;
pub use ground::Ground;

use super::{cursor::Cursor, json::Json};
use usage::{
    ACCENT_DARK, ACCENT_NIGHT, ACCENT_PAPER, ACCENT_PAPER_TEXT, SECOND_NIGHT, SECOND_PAPER, Usage,
};

/// The colours of a site that are its event's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Marks on light paper.
    pub accent_paper: Colour,
    /// Text on light paper.
    pub accent_paper_text: Colour,
    /// Marks and text of the dark scheme.
    pub accent_dark: Colour,
    /// Marks on the dark bands.
    pub accent_night: Colour,
    /// Decoration on light paper.
    pub second_paper: Colour,
    /// Text on the dark bands, and decoration of the dark scheme.
    pub second_night: Colour,
}

impl Default for Theme {
    /// What `style/tokens.css` says: drawn by hand.
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

    fn set_accent(&mut self, given: Colour) {
        self.accent_paper = ACCENT_PAPER.shade(given);
        self.accent_paper_text = ACCENT_PAPER_TEXT.shade(given);
        self.accent_dark = ACCENT_DARK.shade(given);
        self.accent_night = ACCENT_NIGHT.shade(given);
    }

    fn set_second(&mut self, given: Colour) {
        self.second_paper = SECOND_PAPER.shade(given);
        self.second_night = SECOND_NIGHT.shade(given);
    }
}

/// Reads the theme; what is not given stays as the design has it.
pub(super) fn theme(cursor: &Cursor) -> Theme {
    let mut theme = Theme::default();
    if *cursor.json == Json::Null {
        return theme;
    }
    cursor.object(|fields| {
        if let Some(given) = fields.optional("accent", colour) {
            theme.set_accent(given);
            let cursor = fields.cursor.key("accent");
            report_change(&cursor, given, ACCENT_PAPER);
            report_change(&cursor, given, ACCENT_NIGHT);
        }
        if let Some(given) = fields.optional("accent_2", colour) {
            theme.set_second(given);
            report_change(&fields.cursor.key("accent_2"), given, SECOND_NIGHT);
        }
        Some(())
    });
    theme
}

fn colour(cursor: &Cursor) -> Option<Colour> {
    const EXPECTED: &str = "a colour such as #e8552b: # and six digits 0-9, a-f";
    let text = cursor.string(EXPECTED)?.trim();
    let with_sign = format!("#{text}");
    Colour::parse(text).or_else(|| {
        let meant = Colour::parse(&with_sign).map(|_| format!("did you mean \"{with_sign}\"?"));
        cursor.wrong(EXPECTED, meant)
    })
}

/// Says what a colour becomes where it cannot be used as it is, and why.
fn report_change(cursor: &Cursor, given: Colour, usage: Usage) {
    let shade = usage.shade(given);
    if shade == given {
        return;
    }
    let (ground, changed) = match usage.is_on_light() {
        true => ("light paper", "darkened"),
        false => ("the dark bands", "lightened"),
    };
    let expected =
        format!("a colour with a contrast of at least {}:1 to {ground} (WCAG AA)", usage.least);
    // Rounded down, for 2.999 is not enough.
    let contrast = (usage.contrast(given) * 100.0).floor() / 100.0;
    let found = format!("\"{given}\" with {contrast}:1");
    let hint = format!("it is {changed} to {shade} there, so that everybody can see it");
    cursor.warn(&expected, &found, Some(hint));
}
