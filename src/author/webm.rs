//! What a WebM (Matroska, RFC 9559) tells besides picture and sound: tags, attached files,
//! tracks of measurements.

use super::film_notes::{Tells, name_of};

/// Tags of programs about themselves and the film.
const HARMLESS: [&str; 14] = [
    "ALPHA_MODE",
    "BPS",
    "COMPATIBLE_BRANDS",
    "CREATION_TIME",
    "DATE",
    "DURATION",
    "ENCODER",
    "ENCODER_OPTIONS",
    "HANDLER_NAME",
    "LANGUAGE",
    "MAJOR_BRAND",
    "MINOR_VERSION",
    "TITLE",
    "VENDOR_ID",
];

const ATTACHMENTS: u64 = 0x1941_A469;
const TRACK_TYPE: u64 = 0x83;
const TAG_NAME: u64 = 0x45A3;
/// Elements with others inside: the segment, groups of pictures, tracks and tags.
const LISTS: [u64; 7] = [0x1853_8067, 0x1F43_B675, 0x1654_AE6B, 0xAE, 0x1254_C367, 0x7373, 0x67C8];
/// The kind of tracks that hold measurements.
const MEASUREMENTS: &[u8] = &[33];

/// Whether a file is one, by its first bytes.
pub fn is_webm(film: &[u8]) -> bool {
    film.starts_with(&[0x1a, 0x45, 0xdf, 0xa3])
}

/// What a film tells; the first of several.
pub fn tells(film: &[u8]) -> Option<Tells> {
    let mut rest = film;
    while !rest.is_empty() {
        let Some((id, length, content)) = head(rest) else { return Some(Tells::Endless) };
        // Lists may be without a length, as recorders write them; what they hold comes next.
        if LISTS.contains(&id) {
            rest = content;
            continue;
        }
        let whole = length.and_then(|length| content.split_at_checked(length));
        let Some((content, after)) = whole else { return Some(Tells::Endless) };
        let told = match id {
            ATTACHMENTS => Some(Tells::Part("Attachments".to_owned())),
            TRACK_TYPE => (content == MEASUREMENTS).then(|| Tells::Track("metadata".to_owned())),
            TAG_NAME => note(content),
            _ => None,
        };
        if told.is_some() {
            return told;
        }
        rest = after;
    }
    None
}

fn note(name: &[u8]) -> Option<Tells> {
    let name = name_of(name);
    let known = name.to_ascii_uppercase();
    // Of the program mkvmerge.
    let counts = known.starts_with("_STATISTICS_") || known.starts_with("NUMBER_OF_");
    (!counts && !HARMLESS.contains(&known.as_str())).then_some(Tells::Note(name))
}

/// The id of an element, its length if it has one, and what follows.
pub fn head(bytes: &[u8]) -> Option<(u64, Option<usize>, &[u8])> {
    let (id, rest) = number(bytes, 4)?;
    let (length, after) = number(rest, 8)?;
    let digits = 7 * (rest.len() - after.len());
    let value = length & ((1 << digits) - 1);
    let is_open = value == (1 << digits) - 1;
    let length = (!is_open).then(|| usize::try_from(value).ok()).flatten();
    Some((id, length, after))
}

/// A number with the mark of its length, which is as many bytes as its first one has zeros in
/// front, and one more.
fn number(bytes: &[u8], longest: usize) -> Option<(u64, &[u8])> {
    let length = bytes.first()?.leading_zeros() as usize + 1;
    let (digits, rest) = (length <= longest).then(|| bytes.split_at_checked(length)).flatten()?;
    Some((digits.iter().fold(0, |number, digit| (number << 8) | u64::from(*digit)), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3, 0x80];
    /// A segment without a length.
    const SEGMENT: &[u8] = &[0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255];

    fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
        let length = [0x40 | u8::try_from(content.len() >> 8).unwrap(), content.len() as u8];
        [id, &length, content].concat()
    }

    fn film(inside: &[u8]) -> Vec<u8> {
        [HEAD, SEGMENT, inside].concat()
    }

    fn tag(name: &str) -> Vec<u8> {
        let name = element(&[0x45, 0xa3], name.as_bytes());
        let tag = element(&[0x67, 0xc8], &[name, element(&[0x44, 0x87], b"value")].concat());
        element(&[0x12, 0x54, 0xc3, 0x67], &element(&[0x73, 0x73], &tag))
    }

    fn track(kind: u8) -> Vec<u8> {
        element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &element(&[0x83], &[kind])))
    }

    #[test]
    fn ok_films_as_programs_write_them() {
        let pictures = element(&[0x1f, 0x43, 0xb6, 0x75], &element(&[0xa3], b"GPS LOCATION"));
        for inside in [vec![], tag("ENCODER"), tag("Duration"), tag("_STATISTICS_TAGS"), track(1)] {
            let inside = [inside, pictures.clone()].concat();
            assert_eq!(tells(&film(&inside)), None, "{inside:?}");
        }
    }

    #[test]
    fn err_what_a_film_tells() {
        for (inside, expected) in [
            (tag("LOCATION"), Tells::Note("LOCATION".to_owned())),
            ([track(2), tag("ARTIST")].concat(), Tells::Note("ARTIST".to_owned())),
            (track(33), Tells::Track("metadata".to_owned())),
            (element(&[0x19, 0x41, 0xa4, 0x69], b"x"), Tells::Part("Attachments".to_owned())),
            (vec![0xec, 0xff], Tells::Endless),
            (vec![0xec, 0x85, 0], Tells::Endless),
            (vec![0], Tells::Endless),
        ] {
            assert_eq!(tells(&film(&inside)), Some(expected), "{inside:?}");
        }
    }
}
