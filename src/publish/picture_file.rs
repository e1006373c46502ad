//! Taking out of picture files what cameras and programs wrote into them: place,
//! time, device, names. Colour profiles stay.

use std::{fs, io, path::Path};

use img_parts::{DynImage, jpeg::Jpeg, png::Png, webp::WebP};

/// Reads a picture file without what is written in it beside the picture.
///
/// # Errors
/// If it cannot be read.
pub(super) fn read_clean(path: &Path) -> io::Result<Vec<u8>> {
    let bytes = fs::read(path)?;
    Ok(clean(bytes))
}

/// Files of other formats stay as they are.
fn clean(bytes: Vec<u8>) -> Vec<u8> {
    match DynImage::from_bytes(bytes.clone().into()) {
        Ok(Some(mut image)) => {
            match &mut image {
                DynImage::Jpeg(jpeg) => clean_jpeg(jpeg),
                DynImage::Png(png) => clean_png(png),
                DynImage::WebP(webp) => clean_webp(webp),
            }
            image.encoder().bytes().to_vec()
        }
        _ => bytes,
    }
}

/// Application segments but JFIF (0), colour profile (2) and Adobe's colour
/// transform (14), and comments.
fn clean_jpeg(jpeg: &mut Jpeg) {
    jpeg.segments_mut()
        .retain(|segment| !matches!(segment.marker(), 0xE1 | 0xE3..=0xED | 0xEF | 0xFE));
}

fn clean_png(png: &mut Png) {
    png.chunks_mut().retain(|chunk| {
        ![*b"eXIf", *b"tEXt", *b"zTXt", *b"iTXt", *b"tIME"].contains(&chunk.kind())
    });
}

fn clean_webp(webp: &mut WebP) {
    webp.chunks_mut().retain(|chunk| ![*b"EXIF", *b"XMP "].contains(&chunk.id()));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Start, EXIF, colour profile, start of scan with a byte of picture, end.
    const JPEG: &[u8] = b"\xFF\xD8\xFF\xE1\x00\x0AExif\0\0GP\xFF\xE2\x00\x05ICC\
        \xFF\xDA\x00\x04ab\x42\xFF\xD9";

    #[test]
    fn ok_takes_out_what_the_camera_wrote() {
        let cleaned = clean(JPEG.to_vec());
        let holds = |text: &[u8]| cleaned.windows(text.len()).any(|window| window == text);
        assert!(!holds(b"Exif") && !holds(b"GP"), "{cleaned:?}");
        assert!(holds(b"ICC") && holds(b"\xFF\xDA\x00\x04ab\x42\xFF\xD9"), "{cleaned:?}");
    }

    #[test]
    fn ok_what_is_no_such_picture_stays_as_it_is() {
        assert_eq!(clean(b"not a picture".to_vec()), b"not a picture");
    }
}
