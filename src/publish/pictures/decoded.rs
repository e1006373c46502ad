//! A decoded photo, and what is said of those that cannot be decoded.

use image::{DynamicImage, metadata::Orientation};
use moxcms::ColorProfile;

use crate::author::Said;

pub(super) const SAVE_AS_JPEG: Said = Said::new("save it as JPEG", "es als JPEG speichern");
pub(super) const WHOLE: Said = Said::new("a whole picture", "ein vollständiges Bild");

/// A photo as its file has it, not yet upright or in sRGB.
pub(super) struct Decoded {
    pub pixels: DynamicImage,
    pub orientation: Orientation,
    /// The colour profile, if there is one.
    pub profile: Option<ColorProfile>,
}
