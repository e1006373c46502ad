use super::colour::Colour;

/// The backgrounds that a theme colour can be used on, the same for every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Background {
    /// The light page.
    Page,
    /// The lighter bands of the light page.
    Band,
    /// The page of the dark scheme.
    DarkPage,
    DarkBand,
    /// The dark header and footer of the light scheme.
    Night,
    /// The header and footer of the dark scheme.
    DarkNight,
}

impl Background {
    pub const ALL: [Self; 6] =
        [Self::Page, Self::Band, Self::DarkPage, Self::DarkBand, Self::Night, Self::DarkNight];

    pub const fn colour(self) -> Colour {
        match self {
            Self::Page => Colour::new(0xf7, 0xf2, 0xe8),
            Self::Band => Colour::new(0xff, 0xfd, 0xf8),
            Self::DarkPage => Colour::new(0x0f, 0x1f, 0x1c),
            Self::DarkBand => Colour::new(0x16, 0x2a, 0x26),
            Self::Night => Colour::new(0x12, 0x31, 0x2b),
            Self::DarkNight => Colour::new(0x0a, 0x16, 0x14),
        }
    }

    /// The name of its token in `style/tokens.css`.
    pub const fn token(self) -> &'static str {
        match self {
            Self::Page => "paper-1",
            Self::Band => "paper-0",
            Self::DarkPage => "green-9",
            Self::DarkBand => "green-7",
            Self::Night => "green-8",
            Self::DarkNight => "green-10",
        }
    }
}
