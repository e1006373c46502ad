//! Picture files. Their type follows from their content, not from their names.

use std::path::PathBuf;

use imagesize::{Compression, ImageType};

use crate::event::Picture;

use super::{
    PublishedFile, cursor::Cursor, drawing::what_would_vanish, refusal::Refusal, said::Said,
};

/// A placeholder for the size of drawings, which `publish` measures.
const DRAWING: (u32, u32) = (3, 2);

const A_LOGO: Said =
    Said::new("a logo as a drawing (SVG) or PNG", "ein Logo als Zeichnung (SVG) oder PNG");

/// A picture and its file.
pub struct PictureFile {
    pub picture: Picture,
    pub file: PublishedFile,
}

/// What a picture is for, which decides the kinds of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureUse {
    Photo,
    /// Of an organisation: shapes, or pixels that may be see-through. A photo of
    /// people, whose consent it would need, is neither.
    Logo,
}

/// Reads the name of a picture file; published, it is called `name`.
pub fn picture(cursor: &Cursor, name: &str, used: PictureUse) -> Option<PictureFile> {
    let file = cursor.string(Said::new(
        "the name of a picture file in the folder",
        "der Name einer Bilddatei im Ordner",
    ))?;
    let path = cursor.context.folder.file(file);
    path.and_then(|path| measure(path, name, used)).map_err(|refusal| cursor.refuse(refusal)).ok()
}

fn measure(source: PathBuf, name: &str, used: PictureUse) -> Result<PictureFile, Refusal> {
    let bytes = std::fs::read(&source).map_err(|_| refused())?;
    let (extension, (width, height)) = match imagesize::image_type(&bytes) {
        Ok(kind) if used == PictureUse::Logo && kind != ImageType::Png => {
            return Err(refused_logo(kind));
        }
        Ok(kind) => {
            let extension = extension(kind).ok_or_else(|| refused_kind(kind))?;
            (extension, size(&bytes).ok_or_else(refused)?)
        }
        Err(_) if is_drawing(&bytes) => match what_would_vanish(&bytes) {
            None => ("svg", DRAWING),
            Some(refusal) => return Err(refusal),
        },
        Err(_) => return Err(refused_file(&bytes, used)),
    };
    let src = format!("photos/{name}.{extension}");
    let picture =
        Picture { src: src.clone(), width, height, widths: Vec::new(), tint: None, bytes: None };
    let file = PublishedFile { source, target: src };
    Ok(PictureFile { picture, file })
}

/// What to do with a picture in HEIC.
pub const ABOUT_HEIC: Said = Said::new(
    "save it as JPEG: on a Mac open it in Preview and choose File, Export; iPhones take JPEG after Settings, Camera, Formats, Most Compatible",
    "als JPEG speichern: auf einem Mac in der Vorschau öffnen und Ablage, Exportieren wählen; iPhones nehmen JPEG auf nach Einstellungen, Kamera, Formate, Maximale Kompatibilität",
);

fn refused() -> Refusal {
    Refusal::new(Said::new(
        "a picture: JPEG, PNG, WebP or AVIF, or a drawing (SVG)",
        "ein Bild: JPEG, PNG, WebP oder AVIF, oder eine Zeichnung (SVG)",
    ))
    .hint(Said::new("save it as JPEG or PNG", "als JPEG oder PNG speichern"))
}

/// No picture. Agencies send logos as files for printers: PDF, and Illustrator's, which begin like
/// it, or PostScript.
fn refused_file(bytes: &[u8], used: PictureUse) -> Refusal {
    let refused = match used {
        PictureUse::Photo => refused(),
        PictureUse::Logo => Refusal::new(A_LOGO),
    };
    let found = match bytes {
        [b'%', b'P', b'D', b'F', ..] => "PDF",
        [b'%', b'!', b'P', b'S', ..] | [0xc5, 0xd0, 0xd3, 0xc6, ..] => "EPS",
        _ => return refused,
    };
    refused.found(Said::as_is(found)).hint(Said::new(
        "ask its owner for SVG or PNG, or make one: open it in Inkscape, then File > Save As > Plain SVG, with its letters as paths",
        "die Organisation um SVG oder PNG bitten, oder selbst umwandeln: in Inkscape öffnen, dann Datei > Speichern unter > Einfaches SVG, mit Buchstaben als Pfaden",
    ))
}

fn refused_logo(kind: ImageType) -> Refusal {
    let found = match extension(kind) {
        Some("jpg") => Said::as_is("JPEG"),
        Some("webp") => Said::as_is("WebP"),
        Some("avif") => Said::as_is("AVIF"),
        _ => Said::new("another kind of picture", "ein Bild anderer Art"),
    };
    Refusal::new(A_LOGO)
    .found(found)
    .hint(Said::new(
        "ask its owner for SVG, or for PNG without a background: other files have one, and blurred edges",
        "die Organisation um SVG bitten oder um PNG ohne Hintergrund: andere Dateien haben einen und unscharfe Ränder",
    ))
}

/// Names the format, whatever extension the file has.
fn refused_kind(kind: ImageType) -> Refusal {
    match kind {
        ImageType::Heif(Compression::Hevc) => refused()
            .found(Said::new(
                "HEIC, as iPhones take pictures",
                "HEIC, wie iPhones Bilder aufnehmen",
            ))
            .hint(ABOUT_HEIC),
        ImageType::Heif(_) => refused().found(Said::as_is("HEIF")),
        ImageType::Gif => refused().found(Said::as_is("GIF")),
        ImageType::Tiff => refused().found(Said::as_is("TIFF")),
        ImageType::Bmp => refused().found(Said::as_is("BMP")),
        ImageType::Psd => refused().found(Said::new("a Photoshop file", "eine Photoshop-Datei")),
        ImageType::Jxl => refused().found(Said::as_is("JPEG XL")),
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
