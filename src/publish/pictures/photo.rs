//! Photos, from the file to pixels: upright, in sRGB, without what stood beside them.

use std::{io::Cursor, path::Path};

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage,
    codecs::{png::PngDecoder, webp::WebPDecoder},
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{Made, Refusal, encode};

/// More is a mistake, or meant to do harm.
const MOST_PIXELS: u64 = 100_000_000;
const KINDS: &str = "a picture: JPEG, PNG or WebP, or a drawing (SVG)";

/// Makes the files of a photo.
///
/// # Errors
/// If the file holds no picture that can be read, another kind than its name says, more
/// than one picture, or too many pixels.
pub(super) fn develop(bytes: &[u8], path: &Path) -> Result<Made, Refusal> {
    let format = format_of(bytes, path)?;
    if moves(bytes, format) {
        let hint = Some("save one of its pictures as a file of its own");
        return Err(Refusal::new("a still picture", "a moving one", hint));
    }
    encode::encode(&pixels(bytes, format)?)
}

fn format_of(bytes: &[u8], path: &Path) -> Result<ImageFormat, Refusal> {
    let format = image::guess_format(bytes).ok();
    let readable = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    let Some(format) = format.filter(|format| readable.contains(format)) else {
        let found = format.map_or("no such picture".to_owned(), |format| format!("{format:?}"));
        return Err(Refusal::new(KINDS, found, Some("save it as JPEG")));
    };
    let said = path.extension().and_then(ImageFormat::from_extension);
    if said.is_some_and(|said| said != format) {
        let found = format!("a {format:?} picture");
        return Err(Refusal::new(
            "the kind of picture that the name says",
            found,
            Some("rename the file"),
        ));
    }
    Ok(format)
}

fn moves(bytes: &[u8], format: ImageFormat) -> bool {
    let bytes = Cursor::new(bytes);
    match format {
        ImageFormat::Png => PngDecoder::new(bytes).and_then(|png| png.is_apng()).unwrap_or(false),
        ImageFormat::WebP => WebPDecoder::new(bytes).is_ok_and(|webp| webp.has_animation()),
        _ => false,
    }
}

fn pixels(bytes: &[u8], format: ImageFormat) -> Result<RgbImage, Refusal> {
    let broken =
        |error: image::ImageError| Refusal::new("a whole picture", format!("\"{error}\""), None);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.no_limits();
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        let hint = Some("make it smaller");
        return Err(Refusal::new(
            "at most 100 million pixels",
            format!("{width} × {height}"),
            hint,
        ));
    }
    let orientation = decoder.orientation().map_err(broken)?;
    let profile = decoder.icc_profile().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(orientation);
    let picture = on_white(picture);
    Ok(profile.and_then(|profile| in_srgb(&picture, &profile)).unwrap_or(picture))
}

/// JPEG knows nothing of see-through pixels.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0.map(u32::from);
        let over =
            |colour: u32| u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255);
        image::Rgb([over(red), over(green), over(blue)])
    })
}

/// `None` where the profile is none for screens, or cannot be read: most of these are sRGB.
fn in_srgb(picture: &RgbImage, profile: &[u8]) -> Option<RgbImage> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let transform = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options).ok()?;
    let mut changed = vec![0; picture.as_raw().len()];
    transform.transform(picture.as_raw(), &mut changed).ok()?;
    RgbImage::from_raw(picture.width(), picture.height(), changed)
}
