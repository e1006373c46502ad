//! Decodes AVIF.
//!
//! Firefox's parser reads the container (ISO 23008-12), rav1d the picture (AV1). Both
//! ignore metadata.

use std::io::Cursor;

use image::{DynamicImage, RgbImage, RgbaImage, metadata::Orientation};
use moxcms::ColorProfile;
use mp4parse::{AvifContext, ImageRotation, ParseStrictness, read_avif};
use re_rav1d::{
    Decoder, Error, Picture, PixelLayout, PlanarImageComponent as Component, Settings,
    pixel::{ColorPrimaries, MatrixCoefficients, TransferCharacteristic, YUVRange},
};
use yuv::{YuvError, YuvGrayImage, YuvPlanarImage, YuvRange, YuvStandardMatrix};

use crate::author::{Refusal, Said};

use super::decoded::{Decoded, SAVE_AS_JPEG, WHOLE};

/// Decodes a still picture of at most `most_pixels` pixels, which is what the file says of itself:
/// AV1 has a size of its own, and memory was set aside for that one.
///
/// # Errors
/// If the file is broken, larger, or uses features that are not supported.
pub(super) fn decode(bytes: &[u8], most_pixels: u32) -> Result<Decoded, Refusal> {
    let file = read_avif(&mut Cursor::new(bytes), ParseStrictness::Permissive).map_err(broken)?;
    // Ignoring these would publish another picture, such as one with its cropped parts.
    if file.unsupported_features.into_bitfield() != 0 || file.premultiplied_alpha {
        return Err(Refusal::new(Said::new("a picture in one piece", "ein Bild aus einem Stück"))
            .found(Said::new(
                "one that is cropped or put together",
                "ein beschnittenes oder zusammengesetztes",
            ))
            .hint(Said::new(
                "save it anew as it is seen, or as JPEG",
                "es so, wie es zu sehen ist, neu speichern, oder als JPEG",
            )));
    }
    let coded = file.primary_item_coded_data().ok_or_else(|| broken("no picture"))?;
    let picture = frame(coded, most_pixels)?;
    if is_brighter(&picture) {
        return Err(Refusal::new(Said::new(
            "a picture for usual screens",
            "ein Bild für übliche Bildschirme",
        ))
        .found(Said::as_is("HDR"))
        .hint(SAVE_AS_JPEG));
    }
    let colours = colours(&picture).map_err(broken)?;
    let alpha = file.alpha_item_coded_data().map(|coded| frame(coded, most_pixels));
    let pixels = match alpha.transpose()? {
        Some(alpha) => with_alpha(&colours, &alpha).ok_or_else(|| broken("another size"))?,
        None => DynamicImage::ImageRgb8(colours),
    };
    Ok(Decoded { orientation: orientation(&file)?, profile: profile(&file, &picture), pixels })
}

fn broken(problem: impl std::fmt::Debug) -> Refusal {
    Refusal::new(WHOLE).found(Said::as_is(format!("\"{problem:?}\""))).hint(SAVE_AS_JPEG)
}

/// The decoder has other errors for all but the limit.
fn undecoded(error: Error) -> Refusal {
    match error {
        Error::UnknownError(_) => Refusal::new(Said::new(
            "a picture as large as its file says",
            "ein Bild, das so groß ist, wie seine Datei sagt",
        ))
        .found(Said::new("a larger one", "ein größeres"))
        .hint(SAVE_AS_JPEG),
        error => broken(error),
    }
}

fn frame(coded: &[u8], most_pixels: u32) -> Result<Picture, Refusal> {
    let mut settings = Settings::new();
    // Pictures are already decoded in parallel.
    settings.set_n_threads(1);
    // Nothing would be no limit.
    settings.set_frame_size_limit(most_pixels.max(1));
    let mut decoder = Decoder::with_settings(&settings).map_err(broken)?;
    match decoder.send_data(coded.to_vec(), None, None, None) {
        Ok(()) | Err(Error::Again) => decoder.get_picture().map_err(undecoded),
        Err(error) => Err(undecoded(error)),
    }
}

/// Whether this is an HDR picture.
fn is_brighter(picture: &Picture) -> bool {
    use TransferCharacteristic::{HybridLogGamma, PerceptualQuantizer};
    matches!(picture.transfer_characteristic(), HybridLogGamma | PerceptualQuantizer)
}

fn colours(picture: &Picture) -> Result<RgbImage, YuvError> {
    let (width, height) = (picture.width(), picture.height());
    let mut rgb = RgbImage::new(width, height);
    let y_plane = &plane(picture, Component::Y);
    let (range, matrix) = (range(picture), matrix(picture));
    if picture.pixel_layout() == PixelLayout::I400 {
        let gray = YuvGrayImage { y_plane, y_stride: width, width, height };
        yuv::yuv400_to_rgb(&gray, &mut rgb, width * 3, range, matrix)?;
        return Ok(rgb);
    }
    let (u_plane, v_plane) = (&plane(picture, Component::U), &plane(picture, Component::V));
    let (u_stride, _) = size(picture, Component::U);
    let image = YuvPlanarImage {
        y_plane,
        y_stride: width,
        u_plane,
        u_stride,
        v_plane,
        v_stride: u_stride,
        width,
        height,
    };
    if picture.matrix_coefficients() == MatrixCoefficients::Identity {
        yuv::gbr_to_rgb(&image, &mut rgb, width * 3, range)?;
        return Ok(rgb);
    }
    let convert = match picture.pixel_layout() {
        PixelLayout::I422 => yuv::yuv422_to_rgb,
        PixelLayout::I444 => yuv::yuv444_to_rgb,
        PixelLayout::I420 | PixelLayout::I400 => yuv::yuv420_to_rgb,
    };
    convert(&image, &mut rgb, width * 3, range, matrix)?;
    Ok(rgb)
}

/// `None` if the two are not of the same size.
fn with_alpha(colours: &RgbImage, alpha: &Picture) -> Option<DynamicImage> {
    let values = plane(alpha, Component::Y);
    if (alpha.width(), alpha.height()) != colours.dimensions() {
        return None;
    }
    let pixels = colours.pixels().zip(values);
    let pixels = pixels.flat_map(|(colour, alpha)| [colour[0], colour[1], colour[2], alpha]);
    let image = RgbaImage::from_raw(colours.width(), colours.height(), pixels.collect())?;
    Some(DynamicImage::ImageRgba8(image))
}

/// The values of a component in eight bits, without padding.
fn plane(picture: &Picture, component: Component) -> Vec<u8> {
    let (width, height) = size(picture, component);
    let (width, height) = (width as usize, height as usize);
    let (plane, stride) = (picture.plane(component), picture.stride(component) as usize);
    let lines = plane.chunks(stride.max(1)).take(height);
    let bits = picture.bit_depth();
    if bits == 8 {
        return lines.flat_map(|line| &line[..width]).copied().collect();
    }
    let eight = |pair: &[u8; 2]| (u16::from_ne_bytes(*pair) >> (bits - 8)).to_le_bytes()[0];
    lines.flat_map(|line| line[..width * 2].as_chunks().0.iter().map(eight)).collect()
}

fn size(picture: &Picture, component: Component) -> (u32, u32) {
    let (width, height) = (picture.width(), picture.height());
    match (component, picture.pixel_layout()) {
        (Component::U | Component::V, PixelLayout::I420) => (width.div_ceil(2), height.div_ceil(2)),
        (Component::U | Component::V, PixelLayout::I422) => (width.div_ceil(2), height),
        _ => (width, height),
    }
}

fn range(picture: &Picture) -> YuvRange {
    match picture.color_range() {
        YUVRange::Limited => YuvRange::Limited,
        _ => YuvRange::Full,
    }
}

/// The file's colour matrix; BT.601 by default (MIAF, ISO 23000-22, 7.3.6.4).
fn matrix(picture: &Picture) -> YuvStandardMatrix {
    match picture.matrix_coefficients() {
        MatrixCoefficients::BT709 => YuvStandardMatrix::Bt709,
        MatrixCoefficients::BT2020NonConstantLuminance => YuvStandardMatrix::Bt2020,
        MatrixCoefficients::ST240M => YuvStandardMatrix::Smpte240,
        _ => YuvStandardMatrix::Bt601,
    }
}

/// The colour profile, if it is not sRGB.
fn profile(file: &AvifContext, picture: &Picture) -> Option<ColorProfile> {
    if let Some(Ok(icc)) = file.icc_colour_information() {
        return ColorProfile::new_from_slice(icc).ok();
    }
    match picture.color_primaries() {
        ColorPrimaries::P3Display => Some(ColorProfile::new_display_p3()),
        ColorPrimaries::BT2020 => Some(ColorProfile::new_bt2020()),
        _ => None,
    }
}

/// The rotation to apply. Mirrored pictures, which no camera makes, are refused.
fn orientation(file: &AvifContext) -> Result<Orientation, Refusal> {
    if file.image_mirror_ptr().is_ok_and(|mirror| !mirror.is_null()) {
        return Err(Refusal::new(Said::new(
            "a picture as it is seen",
            "ein Bild, wie es zu sehen ist",
        ))
        .found(Said::new("one in a mirror", "ein gespiegeltes"))
        .hint(SAVE_AS_JPEG));
    }
    Ok(match file.image_rotation() {
        // AVIF counts anticlockwise.
        Ok(ImageRotation::D90) => Orientation::Rotate270,
        Ok(ImageRotation::D180) => Orientation::Rotate180,
        Ok(ImageRotation::D270) => Orientation::Rotate90,
        _ => Orientation::NoTransforms,
    })
}
