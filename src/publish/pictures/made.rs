//! The files made from one picture.

/// What a picture file is converted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MadeFor {
    Photo,
    /// It keeps its see-through parts and its sharp edges.
    Logo,
}

/// The files of the site that a picture file becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    /// Pixels, upright.
    pub width: u32,
    pub height: u32,
    /// The widths in which it exists as AVIF and JPEG; none for drawings.
    pub widths: Vec<u32>,
    /// The average colour, `#8a7b6c`; none for drawings, which need no placeholder.
    pub tint: Option<String>,
    /// Suffix and content of each file, the full-size picture first.
    pub files: Vec<(String, Vec<u8>)>,
}
