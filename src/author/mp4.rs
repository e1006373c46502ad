//! What an MP4 (ISO 14496-12; QuickTime) tells besides picture and sound.
//!
//! Cameras and telephones note places, devices and names in `udta` and `meta`, in tracks of
//! their own, and in boxes of their makers (`uuid`). What is not known to be harmless counts.

use super::film_notes::{Tells, name_of};

/// Notes of programs about themselves and the film: its title, encoder and date.
const HARMLESS: [&[u8]; 8] =
    [b"\xa9too", b"\xa9enc", b"\xa9swr", b"\xa9nam", b"\xa9day", b"free", b"skip", b"name"];
/// The same, as the last part of names such as `com.apple.quicktime.software`.
const HARMLESS_KEYS: [&str; 10] = [
    "compatible_brands",
    "creationdate",
    "displayname",
    "encoder",
    "fps",
    "major_brand",
    "minor_version",
    "software",
    "title",
    "version",
];
/// Tracks for eyes and ears, captions, and the time code.
const SHOWN: [&[u8]; 8] = [b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"tmcd", b"hint"];

/// Whether a file is one, by its first bytes.
pub fn is_mp4(film: &[u8]) -> bool {
    film.get(4..8) == Some(b"ftyp")
}

/// What a film tells; the first of several.
pub fn tells(film: &[u8]) -> Option<Tells> {
    let mut rest = film;
    // Some programs fill the end with zeros.
    while rest.len() >= 8 && rest.iter().any(|byte| *byte != 0) {
        let Some((part, after)) = first(rest) else { return Some(Tells::Endless) };
        let told = match part.name {
            b"mdat" => measured(part.content).then_some(Tells::Place),
            b"ftyp" => None,
            _ => place(part.content).or_else(|| told_by(&part)),
        };
        if told.is_some() {
            return told;
        }
        rest = after;
    }
    None
}

struct Part<'a> {
    name: &'a [u8],
    content: &'a [u8],
}

/// The first box, and what follows; `None` if it has no end inside.
fn first(bytes: &[u8]) -> Option<(Part<'_>, &[u8])> {
    let (head, content) = bytes.split_at_checked(8)?;
    let (short, name) = head.split_at(4);
    let length = u64::from(u32::from_be_bytes(short.try_into().ok()?));
    let (length, content) = match length {
        1 => {
            let (long, content) = content.split_at_checked(8)?;
            (u64::from_be_bytes(long.try_into().ok()?).checked_sub(16)?, content)
        }
        _ => (length.checked_sub(8)?, content),
    };
    let (content, after) = content.split_at_checked(usize::try_from(length).ok()?)?;
    Some((Part { name, content }, after))
}

/// The name of the first box, its length, and that of its content.
pub fn size(bytes: &[u8]) -> Option<([u8; 4], usize, usize)> {
    let (part, after) = first(bytes)?;
    Some((part.name.try_into().ok()?, bytes.len() - after.len(), part.content.len()))
}

/// The boxes inside one, as far as they are whole.
fn parts(mut bytes: &[u8]) -> impl Iterator<Item = Part<'_>> {
    std::iter::from_fn(move || {
        let (part, after) = first(bytes)?;
        bytes = after;
        Some(part)
    })
}

fn told_by(part: &Part) -> Option<Tells> {
    match part.name {
        b"moov" | b"trak" | b"mdia" | b"moof" | b"traf" => {
            parts(part.content).find_map(|part| told_by(&part))
        }
        b"uuid" => Some(Tells::Part("uuid".to_owned())),
        b"udta" => parts(part.content).find_map(|part| match part.name {
            b"meta" => told_by(&part),
            name => (!HARMLESS.contains(&name)).then(|| Tells::Note(name_of(name))),
        }),
        b"meta" => notes(part.content),
        b"hdlr" => {
            let kind = part.content.get(8..12)?;
            (!SHOWN.contains(&kind)).then(|| Tells::Track(name_of(kind)))
        }
        _ => None,
    }
}

/// The notes of a `meta`, which begins with a version, except in QuickTime.
fn notes(content: &[u8]) -> Option<Tells> {
    let content = match content.get(4..8) {
        Some(b"hdlr") => content,
        _ => content.get(4..)?,
    };
    parts(content).find_map(|part| match part.name {
        b"hdlr" | b"free" | b"skip" => None,
        b"keys" => parts(part.content.get(8..)?).find_map(|key| {
            let name = name_of(key.content);
            let last = name.rsplit('.').next().unwrap_or_default();
            (!HARMLESS_KEYS.contains(&last)).then_some(Tells::Note(name))
        }),
        // Numbered items have their names in `keys`.
        b"ilst" => parts(part.content).find_map(|part| {
            let is_numbered = part.name.starts_with(&[0, 0]);
            (!is_numbered && !HARMLESS.contains(&part.name))
                .then(|| Tells::Note(name_of(part.name)))
        }),
        name => Some(Tells::Part(name_of(name))),
    })
}

/// A place that telephones record, wherever it stands.
fn place(content: &[u8]) -> Option<Tells> {
    const NOTES: [&[u8]; 4] = [
        b"\xa9xyz",
        // The location box (3GPP TS 26.244) with its version, as "loci" is also part of "velocity".
        b"loci\0\0\0\0",
        b"com.apple.quicktime.location",
        b"GPSLatitude",
    ];
    NOTES.iter().any(|note| has(content, note)).then_some(Tells::Place)
}

/// Whether there are places among picture and sound, as GoPro records them: the name, the type
/// and the length of an entry.
fn measured(content: &[u8]) -> bool {
    has(content, b"GPS5l\x14") || has(content, b"GPS9?\x20")
}

fn has(content: &[u8], note: &[u8]) -> bool {
    content.windows(note.len()).any(|window| window == note)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [size.as_slice(), name, content].concat()
    }

    fn film(parts: &[&[u8]]) -> Vec<u8> {
        [part(b"ftyp", b"isom"), parts.concat()].concat()
    }

    fn track(kind: &[u8; 4]) -> Vec<u8> {
        let handler = part(b"hdlr", &[b"\0\0\0\0\0\0\0\0", kind.as_slice(), &[0; 13]].concat());
        part(b"moov", &part(b"trak", &part(b"mdia", &handler)))
    }

    fn notes_of(list: &[u8]) -> Vec<u8> {
        let meta = [b"\0\0\0\0".to_vec(), part(b"hdlr", &[0; 25]), list.to_vec()].concat();
        part(b"moov", &part(b"udta", &part(b"meta", &meta)))
    }

    fn keys(name: &[u8]) -> Vec<u8> {
        part(b"keys", &[b"\0\0\0\0\0\0\0\x01".to_vec(), part(b"mdta", name)].concat())
    }

    #[test]
    fn ok_films_as_programs_write_them() {
        for parts in [
            vec![],
            vec![part(b"mdat", b"..\xa9xyz..GPS5..")],
            vec![part(b"moov", b"Velocity"), vec![0; 20]],
            vec![track(b"vide"), track(b"soun"), track(b"tmcd"), part(b"free", b"")],
            vec![notes_of(&part(b"ilst", &part(b"\xa9too", b"Lavf")))],
            vec![notes_of(&keys(b"com.apple.quicktime.software"))],
            vec![vec![0, 0, 0, 1, b'm', b'd', b'a', b't', 0, 0, 0, 0, 0, 0, 0, 18, 7, 7]],
        ] {
            let parts: Vec<_> = parts.iter().map(Vec::as_slice).collect();
            assert_eq!(tells(&film(&parts)), None, "{parts:?}");
        }
    }

    #[test]
    fn err_places() {
        for parts in [
            part(b"moov", b"udta\xa9xyz+52.1+011.6/"),
            [part(b"mdat", b"..."), part(b"moov", b"udta\xa9xyz+52.1+011.6/")].concat(),
            part(b"moov", b"udta\0\0\0\x30loci\0\0\0\0"),
            part(b"uuid", b"<x exif:GPSLatitude='52,7N'/>"),
            part(b"mdat", b"....DEVC..STRMGPS5l\x14\0\x12...."),
        ] {
            assert_eq!(tells(&film(&[&parts])), Some(Tells::Place), "{parts:?}");
        }
    }

    #[test]
    fn err_what_else_a_film_tells() {
        let track_kind = |kind: &str| Tells::Track(kind.to_owned());
        let note = |name: &str| Tells::Note(name.to_owned());
        let udta = |name, content| part(b"moov", &part(b"udta", &part(name, content)));
        for (parts, expected) in [
            (track(b"meta"), track_kind("meta")),
            (track(b"camm"), track_kind("camm")),
            (part(b"uuid", b"JpgTiffExif->JP2Exif\0\0"), Tells::Part("uuid".to_owned())),
            (part(b"moov", &part(b"trak", &part(b"uuid", b"x"))), Tells::Part("uuid".to_owned())),
            (udta(b"\xa9mod", b"Kamera 7"), note("©mod")),
            (udta(b"auth", b"Erika Muster"), note("auth")),
            (part(b"moov", &part(b"trak", &udta(b"GPMF", b"x")[8..])), note("GPMF")),
            (notes_of(&part(b"ilst", &part(b"\xa9ART", b"Erika Muster"))), note("©ART")),
            (notes_of(&keys(b"com.apple.quicktime.model")), note("com.apple.quicktime.model")),
            (notes_of(&part(b"xml ", b"<device/>")), Tells::Part("xml ".to_owned())),
            (b"\0\0\0\0mdat...\0\0\0\x20udta".to_vec(), Tells::Endless),
            (b"\0\0\x10\0mdat...".to_vec(), Tells::Endless),
            (b"\0\0\0\x03mdat...".to_vec(), Tells::Endless),
        ] {
            assert_eq!(tells(&film(&[&parts])), Some(expected), "{parts:?}");
        }
    }
}
