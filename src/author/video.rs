//! Films and their captions, and whether they may be published.

use std::path::{Path, PathBuf};

use crate::event::{Captions, Film, Video};

use super::{
    PublishedFile,
    address::url,
    consent::has_consent,
    cursor::Cursor,
    fields::Fields,
    film_file::film_kind,
    folder::other_encoding,
    ids::{reference, without_repetitions},
    kinds::Kind,
    languages::language,
    refusal::Refusal,
    said::Said,
    text::{line, text},
};

/// Reads a film. One without consent is read, but noted as withheld.
pub fn video(id: &str, fields: &mut Fields) -> Option<Video> {
    let (title, credit) = (fields.needed("title", text), fields.needed("credit", line));
    let may_be_shown = has_consent(Kind::Video, id, fields);
    let is_here = fields.has("file");
    let film = film(id, fields);
    let url = if is_here {
        fields.ignore(&["url"]);
        None
    } else {
        fields.needed("url", url)
    };
    let video = Video {
        id: id.to_owned(),
        film: film.filter(|_| may_be_shown),
        url,
        poster: fields.optional("poster", reference(Kind::Photo)),
        session: fields.optional("session", reference(Kind::Session)),
        title: title?,
        credit: credit?,
    };
    let is_somewhere = video.film.is_some() || video.url.is_some();
    (is_somewhere || (is_here && !may_be_shown)).then_some(video)
}

fn film(id: &str, fields: &mut Fields) -> Option<Film> {
    let file = fields.optional("file", |cursor| copied(cursor, &format!("videos/{id}"), film_kind));
    let captions: Vec<_> = fields.list("captions", |cursor| captions(cursor, id));
    let language = |(language, _): &(String, _)| language.clone();
    let captions = without_repetitions(&fields.cursor.key("captions"), captions, language);
    let (source, target) = file?;
    if captions.is_empty() {
        let place = fields.cursor.key("captions");
        let hint = Said::new(
            "write them as WebVTT: the film is left out, for not everybody hears",
            "sie als WebVTT schreiben: der Film fehlt, denn nicht alle hören",
        );
        let expected = Said::new(
            "captions in at least one language",
            "Untertitel in mindestens einer Sprache",
        );
        return place.wrong(expected, Some(hint));
    }
    let mut files = vec![PublishedFile { source, target: target.clone() }];
    let captions = captions.into_iter().map(|(language, (source, target))| {
        files.push(PublishedFile { source, target: target.clone() });
        Captions { language, src: target }
    });
    let film = Film { src: target, captions: captions.collect() };
    fields.cursor.context.copies.borrow_mut().extend(files);
    Some(film)
}

fn captions(cursor: &Cursor, id: &str) -> Option<(String, (PathBuf, String))> {
    cursor.object(|fields| {
        let language = fields.needed("language", language);
        let name = format!("videos/{id}.{}", language.as_deref().unwrap_or("-"));
        let file = fields.needed("file", |cursor| copied(cursor, &name, text_of_captions));
        Some((language?, file?))
    })
}

/// Reads the name of a file that is copied unchanged. Returns its path and its path in the
/// site, with the extension that `kind` finds.
fn copied(
    cursor: &Cursor,
    target: &str,
    kind: fn(&[u8]) -> Result<&'static str, Refusal>,
) -> Option<(PathBuf, String)> {
    let name = cursor
        .string(Said::new("the name of a file in the folder", "der Name einer Datei im Ordner"))?;
    let path = cursor.context.folder.large_file(name);
    let looked_at = path.and_then(|path| {
        let end = kind(&bytes(&path)?)?;
        Ok((path, format!("{target}.{end}")))
    });
    looked_at.map_err(|refusal| cursor.refuse(refusal)).ok()
}

fn bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    std::fs::read(path)
        .map_err(|_| Refusal::new(Said::new("a file that can be read", "eine lesbare Datei")))
}

fn text_of_captions(bytes: &[u8]) -> Result<&'static str, Refusal> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let hint = Said::new(
        "the first line is WEBVTT, the encoding UTF-8",
        "die erste Zeile ist WEBVTT, die Kodierung UTF-8",
    );
    let expected = Said::new("captions in WebVTT", "Untertitel als WebVTT");
    let refusal = Refusal::new(expected).hint(hint);
    match std::str::from_utf8(bytes) {
        Err(error) => Err(refusal.found(other_encoding(bytes, error.valid_up_to()))),
        Ok(_) if !text.starts_with(b"WEBVTT") => Err(refusal),
        Ok(_) => Ok("vtt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_films_and_captions_by_what_is_in_them() {
        assert_eq!(film_kind(b"\0\0\0\x0cftypisom"), Ok("mp4"));
        assert_eq!(film_kind(&[0x1a, 0x45, 0xdf, 0xa3, 0x80]), Ok("webm"));
        assert_eq!(text_of_captions("\u{feff}WEBVTT\n".as_bytes()), Ok("vtt"));
    }

    #[test]
    fn err_no_film_no_captions_and_a_film_that_tells_its_place() {
        assert!(text_of_captions(b"1\n00:00").is_err());
        for bytes in [b"hello".as_slice(), b""] {
            film_kind(bytes).unwrap_err();
        }
        let place = film_kind(b"\0\0\0\x0cftypisom\0\0\0\x0emoov..\xa9xyz").unwrap_err();
        assert_eq!(*place.found.unwrap(), Said::new("where it was made", "wo er entstand"));
        assert!(place.hint.unwrap().german.contains("ffmpeg -i film.mp4 "));
    }
}
