//! Picture files: what they are is told by what is in them, not by their names.

use std::path::PathBuf;

use imagesize::{Compression, ImageType};

use crate::event::Picture;

use super::{PublishedFile, cursor::Cursor, folder::Refusal};

/// A picture and the file that it comes from.
pub struct PictureFile {
    pub picture: Picture,
    pub file: PublishedFile,
}

/// Reads the name of a picture file; published, it is named after `id`.
pub fn picture(cursor: &Cursor, id: &str) -> Option<PictureFile> {
    let name = cursor.string("the name of a picture file in the folder")?;
    let path = cursor.context.folder.file(name);
    path.and_then(|path| measure(path, id)).map_err(|refusal| refusal.report(cursor)).ok()
}

fn measure(source: PathBuf, id: &str) -> Result<PictureFile, Refusal> {
    let refused = || Refusal::new("a picture: JPEG, PNG, WebP or AVIF", None);
    let bytes = std::fs::read(&source).map_err(|_| refused())?;
    let extension = imagesize::image_type(&bytes).ok().and_then(extension).ok_or_else(refused)?;
    let size = imagesize::blob_size(&bytes).map_err(|_| refused())?;
    let (Ok(width), Ok(height)) = (u32::try_from(size.width), u32::try_from(size.height)) else {
        return Err(refused());
    };
    if width == 0 || height == 0 {
        return Err(refused());
    }
    let src = format!("photos/{id}.{extension}");
    let file = PublishedFile { source, target: src.clone() };
    Ok(PictureFile { picture: Picture { src, width, height }, file })
}

/// The usual extension of a kind of picture that every browser shows.
fn extension(kind: ImageType) -> Option<&'static str> {
    match kind {
        ImageType::Jpeg => Some("jpg"),
        ImageType::Png => Some("png"),
        ImageType::Webp => Some("webp"),
        ImageType::Heif(Compression::Av1) => Some("avif"),
        _ => None,
    }
}
