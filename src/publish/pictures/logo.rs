//! Logos of pixels: in sRGB, as large as pages show them, without metadata. They stay PNG, for
//! JPEG has no see-through parts and frays edges.

use std::path::Path;

use fast_image_resize::{PixelType, ResizeOptions, Resizer, images::Image, images::ImageRef};
use image::{
    ExtendedColorType, ImageEncoder, RgbaImage,
    codecs::png::{CompressionType, FilterType, PngEncoder},
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::author::{Refusal, Said};

use super::{decoded::Decoded, made::Made, photo::upright};

/// In pixels: three times as large as the styles show it (style/components/organisations.css).
const SHOWN_WIDTH: u32 = 840;
const SHOWN_HEIGHT: u32 = 288;

/// Makes the file of the site.
///
/// # Errors
/// If it is no picture that can be decoded.
pub(super) fn trim(bytes: &[u8], path: &Path) -> Result<Made, Refusal> {
    let (Decoded { pixels, profile, .. }, _taken) = upright(bytes, path)?;
    let logo = pixels.into_rgba8();
    let logo = profile.and_then(|profile| in_srgb(&logo, &profile)).unwrap_or(logo);
    let logo = smaller(logo)?;
    let (width, height) = logo.dimensions();
    let mut png = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    encoder.write_image(logo.as_raw(), width, height, ExtendedColorType::Rgba8).map_err(cannot)?;
    let files = vec![(".png".to_owned(), png)];
    Ok(Made { width, height, widths: Vec::new(), tint: None, files })
}

fn smaller(logo: RgbaImage) -> Result<RgbaImage, Refusal> {
    let (own_width, own_height) = logo.dimensions();
    let (width, height) = fitting(own_width, own_height);
    if (width, height) == (own_width, own_height) {
        return Ok(logo);
    }
    let source =
        ImageRef::new(own_width, own_height, logo.as_raw(), PixelType::U8x4).map_err(cannot)?;
    let mut target = Image::new(width, height, PixelType::U8x4);
    Resizer::new().resize(&source, &mut target, &ResizeOptions::default()).map_err(cannot)?;
    RgbaImage::from_raw(width, height, target.into_vec()).ok_or_else(|| cannot("too few pixels"))
}

/// The largest size of the same shape that is shown.
fn fitting(width: u32, height: u32) -> (u32, u32) {
    let scaled = |length: u32, most: u32, of: u32| {
        let rounded = (u64::from(length) * u64::from(most) + u64::from(of) / 2) / u64::from(of);
        u32::try_from(rounded).unwrap_or(most).max(1)
    };
    let (width, height) = if width > SHOWN_WIDTH {
        (SHOWN_WIDTH, scaled(height, SHOWN_WIDTH, width))
    } else {
        (width, height)
    };
    if height > SHOWN_HEIGHT {
        (scaled(width, SHOWN_HEIGHT, height), SHOWN_HEIGHT)
    } else {
        (width, height)
    }
}

/// `None` if the profile is not RGB or cannot be read; most logos are sRGB.
fn in_srgb(logo: &RgbaImage, profile: &ColorProfile) -> Option<RgbaImage> {
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let (srgb, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let transform =
        profile.create_transform_8bit(Layout::Rgba, &srgb, Layout::Rgba, options).ok()?;
    let mut changed = vec![0; logo.as_raw().len()];
    transform.transform(logo.as_raw(), &mut changed).ok()?;
    RgbaImage::from_raw(logo.width(), logo.height(), changed)
}

fn cannot(problem: impl std::fmt::Display) -> Refusal {
    Refusal::new(Said::new(
        "a logo that can be made smaller",
        "ein Logo, das sich verkleinern lässt",
    ))
    .found(Said::as_is(format!("\"{problem}\"")))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::ImageFormat;

    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let logo = RgbaImage::from_fn(width, height, |x, _| {
            image::Rgba(if x < width / 2 { [180, 20, 40, 255] } else { [0, 0, 0, 0] })
        });
        let mut bytes = Cursor::new(Vec::new());
        logo.write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn ok_a_logo_stays_see_through_and_in_shape() {
        let made = trim(&png(2000, 1000), Path::new("a.png")).unwrap();
        assert_eq!((made.width, made.height), (576, 288));
        let logo = image::load_from_memory(&made.files[0].1).unwrap().into_rgba8();
        assert_eq!(logo.get_pixel(20, 20).0, [180, 20, 40, 255]);
        assert_eq!(logo.get_pixel(560, 20).0[3], 0);
    }

    #[test]
    fn ok_a_small_logo_is_no_larger() {
        let made = trim(&png(90, 40), Path::new("a.png")).unwrap();
        assert_eq!((made.width, made.height, made.files.len()), (90, 40, 1));
    }

    #[test]
    fn ok_very_flat_and_very_high_ones_are_still_there() {
        assert_eq!(fitting(100_000, 1), (840, 1));
        assert_eq!(fitting(1, 100_000), (1, 288));
        assert_eq!(fitting(840, 288), (840, 288));
    }
}
