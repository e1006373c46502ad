//! Decodes photos to upright sRGB pixels, without metadata.

use std::{io::Cursor, path::Path};

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage,
    codecs::{png::PngDecoder, webp::WebPDecoder},
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::author::{Refusal, Said, said};

use super::{
    avif,
    decoded::{Decoded, SAVE_AS_JPEG, WHOLE},
    encode,
    made::Made,
    memory::{MEMORY, Taken, needed},
};

const KINDS: Said = Said::new(
    "a picture: JPEG, PNG, WebP or AVIF, or a drawing (SVG)",
    "ein Bild: JPEG, PNG, WebP oder AVIF, oder eine Zeichnung (SVG)",
);

/// Decodes a photo and encodes the files of the site.
///
/// # Errors
/// If the file is not a supported picture, has a wrong extension, is animated, or has too
/// many pixels.
pub(super) fn develop(bytes: &[u8], path: &Path) -> Result<Made, Refusal> {
    let (photo, _taken) = still(bytes, path)?;
    encode::encode(&photo)
}

/// Checks a photo without encoding it.
///
/// # Errors
/// As [`develop`].
pub(super) fn look(bytes: &[u8], path: &Path) -> Result<(), Refusal> {
    still(bytes, path).map(|_| ())
}

/// Its pixels, and the memory for them, which others wait for.
fn still(bytes: &[u8], path: &Path) -> Result<(RgbImage, Taken<'static>), Refusal> {
    let (Decoded { pixels, profile, .. }, taken) = upright(bytes, path)?;
    let picture = on_white(pixels);
    Ok((profile.and_then(|profile| in_srgb(&picture, &profile)).unwrap_or(picture), taken))
}

/// A picture that does not move, turned upright, and the memory for it.
pub(super) fn upright(bytes: &[u8], path: &Path) -> Result<(Decoded, Taken<'static>), Refusal> {
    let format = format_of(bytes, path)?;
    if moves(bytes, format) {
        return Err(Refusal::new(Said::new("a still picture", "ein unbewegtes Bild"))
            .found(Said::new("a moving one", "ein bewegtes"))
            .hint(Said::new(
                "save one of its pictures as a file of its own",
                "eines seiner Bilder als eigene Datei speichern",
            )));
    }
    let needed = needed(bytes, format)?;
    let taken = MEMORY.take(needed.bytes);
    let mut decoded = match format {
        ImageFormat::Avif => avif::decode(bytes, needed.pixels)?,
        _ => decode(bytes, format)?,
    };
    decoded.pixels.apply_orientation(decoded.orientation);
    Ok((decoded, taken))
}

fn format_of(bytes: &[u8], path: &Path) -> Result<ImageFormat, Refusal> {
    let format = image::guess_format(bytes).ok();
    let readable = [ImageFormat::Avif, ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    let Some(format) = format.filter(|format| readable.contains(format)) else {
        let found = format.map_or(Said::new("no such picture", "kein solches"), |format| {
            Said::as_is(format!("{format:?}"))
        });
        return Err(Refusal::new(KINDS).found(found).hint(SAVE_AS_JPEG));
    };
    let said = path.extension().and_then(ImageFormat::from_extension);
    if said.is_some_and(|said| said != format) {
        return Err(Refusal::new(Said::new(
            "the kind of picture that the name says",
            "ein Bild der Art, die der Dateiname nennt",
        ))
        .found(said!("a {format:?} picture", "ein Bild der Art {format:?}"))
        .hint(Said::new("rename the file", "die Datei umbenennen")));
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

fn decode(bytes: &[u8], format: ImageFormat) -> Result<Decoded, Refusal> {
    let broken =
        |error: image::ImageError| Refusal::new(WHOLE).found(Said::as_is(format!("\"{error}\"")));
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.no_limits();
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let orientation = decoder.orientation().map_err(broken)?;
    let profile = decoder.icc_profile().map_err(broken)?;
    let profile = profile.and_then(|profile| ColorProfile::new_from_slice(&profile).ok());
    let pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(Decoded { pixels, orientation, profile })
}

/// Flattens transparency, which JPEG does not support.
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

/// `None` if the profile is not RGB or cannot be read; most of these pictures are sRGB.
fn in_srgb(picture: &RgbImage, profile: &ColorProfile) -> Option<RgbImage> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn written(format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        RgbImage::from_pixel(8, 4, image::Rgb([9, 90, 200])).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn refusal(bytes: &[u8], name: &str) -> String {
        let refusal = develop(bytes, Path::new(name)).unwrap_err();
        let finding = refusal.finding(Path::new(name));
        let hint =
            finding.hint.as_ref().map_or(String::new(), |hint| format!("; {}", hint.english));
        format!("{}: {}{hint}", finding.place, finding.what.english)
    }

    #[test]
    fn ok_kinds_that_are_read() {
        for (format, name) in [
            (ImageFormat::Png, "a.png"),
            (ImageFormat::Jpeg, "a.JPG"),
            (ImageFormat::Jpeg, "a.jpeg"),
            (ImageFormat::WebP, "a.webp"),
            (ImageFormat::Avif, "a.avif"),
        ] {
            let made = develop(&written(format), Path::new(name)).unwrap();
            assert_eq!((made.width, made.height, made.widths), (8, 4, vec![8]), "{name}");
        }
    }

    #[test]
    fn ok_an_avif_picture_has_its_colours_and_is_white_where_it_is_see_through() {
        let picture = image::RgbaImage::from_fn(64, 32, |x, y| match (x < 32, y < 16) {
            (true, true) => image::Rgba([200, 30, 40, 255]),
            (false, true) => image::Rgba([20, 60, 200, 255]),
            _ => image::Rgba([0, 0, 0, 0]),
        });
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Avif).unwrap();
        let (decoded, _taken) = still(&bytes.into_inner(), Path::new("a.avif")).unwrap();
        assert_eq!(decoded.dimensions(), (64, 32));
        for (x, y, expected) in [(16, 6, [200, 30, 40]), (48, 6, [20, 60, 200]), (20, 26, [255; 3])]
        {
            let found = decoded.get_pixel(x, y).0;
            let is_near = found.iter().zip(expected).all(|(own, wanted)| own.abs_diff(wanted) < 12);
            assert!(is_near, "{found:?} at {x}, {y} should be {expected:?}");
        }
    }

    /// The memory is that of the size in the container, and AV1 has one of its own.
    #[test]
    fn err_an_avif_picture_that_is_larger_than_it_says() {
        let mut bytes = written(ImageFormat::Avif);
        let at = bytes.windows(4).position(|name| name == b"ispe").unwrap() + 8;
        assert_eq!(bytes[at..at + 8], [0, 0, 0, 8, 0, 0, 0, 4]);
        let with_size = |bytes: &mut Vec<u8>, width, height| {
            bytes[at..at + 8].copy_from_slice(&[0, 0, 0, width, 0, 0, 0, height]);
        };
        for (width, height) in [(1, 1), (0, 0), (31, 1)] {
            with_size(&mut bytes, width, height);
            assert_eq!(
                refusal(&bytes, "a.avif"),
                "a.avif: expected a picture as large as its file says, found a larger one; save it as JPEG"
            );
        }
        with_size(&mut bytes, 9, 9);
        assert!(look(&bytes, Path::new("a.avif")).is_ok());
    }

    #[test]
    fn err_every_message_names_the_file_and_what_to_do() {
        let png = written(ImageFormat::Png);
        for (said, expected) in [
            (
                refusal(&png, "a.jpg"),
                "a.jpg: expected the kind of picture that the name says, found a Png picture; rename the file",
            ),
            (
                refusal(b"GIF89a\x01\0\x01\0", "a.gif"),
                "a.gif: expected a picture: JPEG, PNG, WebP or AVIF, or a drawing (SVG), found Gif; save it as JPEG",
            ),
            (
                refusal(b"hello", "a.jpg"),
                "a.jpg: expected a picture: JPEG, PNG, WebP or AVIF, or a drawing (SVG), found no such picture; save it as JPEG",
            ),
        ] {
            assert_eq!(said, expected);
        }
        let avif = written(ImageFormat::Avif);
        for (bytes, name) in [(&png, "b.png"), (&avif, "b.avif")] {
            let broken = refusal(&bytes[..bytes.len() / 2], name);
            let expected = format!("{name}: expected a whole picture, found \"");
            assert!(broken.starts_with(&expected), "{broken}");
        }
    }

    #[test]
    fn err_a_small_file_that_would_fill_the_memory() {
        // Bytes 16 to 23 of a PNG are its size; the checksum follows.
        let mut png = written(ImageFormat::Png);
        png[16..24].copy_from_slice(&[0, 0, 0x80, 0, 0, 0, 0x80, 0]);
        let checksum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&checksum.to_be_bytes());
        let said = refusal(&png, "bomb.png");
        assert!(said.contains("at most 100 million pixels, found 32768 × 32768"), "{said}");
        // 16 bits each for red, green, blue and opacity.
        png[16..26].copy_from_slice(&[0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 16, 6]);
        let checksum = crc(&png[12..29]);
        png[29..33].copy_from_slice(&checksum.to_be_bytes());
        let said = refusal(&png, "deep.png");
        assert!(said.contains("found 10000 × 10000 pixels, which take 1.2 GB; make"), "{said}");
    }

    /// The checksum of PNG (ISO 3309).
    fn crc(bytes: &[u8]) -> u32 {
        let step = |crc: u32, byte: &u8| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { 0xedb8_8320 ^ (crc >> 1) } else { crc >> 1 }
            })
        };
        !bytes.iter().fold(u32::MAX, step)
    }
}
