//! Picture files. Their type follows from their content, not from their names.

use std::path::PathBuf;

use imagesize::{Compression, ImageType};

use crate::event::Picture;

use super::{PublishedFile, cursor::Cursor, drawing::what_would_vanish, refusal::Refusal};

/// A placeholder for the size of drawings, which `publish` measures.
const DRAWING: (u32, u32) = (3, 2);

/// A picture and its file.
pub struct PictureFile {
    pub picture: Picture,
    pub file: PublishedFile,
}

/// Reads the name of a picture file; published, it is named after `id`.
pub fn picture(cursor: &Cursor, id: &str) -> Option<PictureFile> {
    let name = cursor.string("the name of a picture file in the folder")?;
    let path = cursor.context.folder.file(name);
    path.and_then(|path| measure(path, id)).map_err(|refusal| cursor.refuse(refusal)).ok()
}

fn measure(source: PathBuf, id: &str) -> Result<PictureFile, Refusal> {
    let bytes = std::fs::read(&source).map_err(|_| refused())?;
    let (extension, (width, height)) = match imagesize::image_type(&bytes) {
        Ok(kind) => {
            let extension = extension(kind).ok_or_else(|| refused_kind(kind))?;
            (extension, size(&bytes).ok_or_else(refused)?)
        }
        Err(_) if is_drawing(&bytes) => match what_would_vanish(&bytes) {
            None => ("svg", DRAWING),
            Some(refusal) => return Err(refusal),
        },
        Err(_) => return Err(refused()),
    };
    let src = format!("photos/{id}.{extension}");
    let picture = Picture { src: src.clone(), width, height, widths: Vec::new(), tint: None };
    let file = PublishedFile { source, target: src };
    Ok(PictureFile { picture, file })
}

/// What to do with a picture in HEIC.
pub const ABOUT_HEIC: &str = "save it as JPEG: on a Mac open it in Preview and choose File, Export; iPhones take JPEG after Settings, Camera, Formats, Most Compatible";

fn refused() -> Refusal {
    Refusal::new("a picture: JPEG, PNG, WebP or AVIF, or a drawing (SVG)")
        .hint("save it as JPEG or PNG")
}

/// Names the format, whatever extension the file has.
fn refused_kind(kind: ImageType) -> Refusal {
    match kind {
        ImageType::Heif(Compression::Hevc) => {
            refused().found("HEIC, as iPhones take pictures").hint(ABOUT_HEIC)
        }
        ImageType::Heif(_) => refused().found("HEIF"),
        ImageType::Gif => refused().found("GIF"),
        ImageType::Tiff => refused().found("TIFF"),
        ImageType::Bmp => refused().found("BMP"),
        ImageType::Psd => refused().found("a Photoshop file"),
        ImageType::Jxl => refused().found("JPEG XL"),
        _ => refused(),
    }
}

/// Width and height in pixels.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    let (width, height) = (u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?);
    (width > 0 && height > 0).then_some((width, height))
}

/// Whether a file looks like a drawing (SVG).
pub fn is_drawing(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2_000)]).to_lowercase();
    head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains("<svg")
}

/// The usual extension of a supported type.
fn extension(kind: ImageType) -> Option<&'static str> {
    match kind {
        ImageType::Jpeg => Some("jpg"),
        ImageType::Png => Some("png"),
        ImageType::Webp => Some("webp"),
        ImageType::Heif(Compression::Av1) => Some("avif"),
        _ => None,
    }
}
