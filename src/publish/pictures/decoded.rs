//! A decoded photo.

use image::{DynamicImage, metadata::Orientation};
use moxcms::ColorProfile;

/// A photo as its file has it, not yet upright or in sRGB.
pub(super) struct Decoded {
    pub pixels: DynamicImage,
    pub orientation: Orientation,
    /// The colour profile, if there is one.
    pub profile: Option<ColorProfile>,
}
