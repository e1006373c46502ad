//! What a film loses when it is copied: when it was made, and what it and its tracks are called.
//! Nearly every camera writes some of that, so refusing it would refuse nearly every film.
//!
//! All stays where it is and as long as it is, as films are full of offsets. MP4 (ISO 14496-12):
//! the times of `mvhd`, `tkhd` and `mdhd` and the name in `hdlr` become zeros, `udta` and `meta`
//! become `free`. WebM (RFC 9559): the date, titles, names and tags become `Void`, and so do
//! checksums, which would no longer be right.

use super::{mp4, webm};

/// Overwrites it; another file stays as it is.
pub fn blank_film(film: &mut [u8]) {
    if webm::is_webm(film) {
        blank_elements(film);
    } else if mp4::is_mp4(film) {
        blank_boxes(film);
    }
}

fn blank_boxes(mut bytes: &mut [u8]) {
    while let Some((name, whole, inner)) = mp4::size(bytes) {
        let (part, rest) = bytes.split_at_mut(whole);
        let content = &mut part[whole - inner..];
        match &name {
            b"moov" | b"trak" | b"mdia" => blank_boxes(content),
            b"mvhd" | b"tkhd" | b"mdhd" => {
                // When it was made and changed: eight bytes each in version 1, four before.
                let end = if content.first() == Some(&1) { 20 } else { 12 };
                zero(content.get_mut(4..end));
            }
            b"hdlr" => zero(content.get_mut(24..)),
            b"udta" | b"meta" => {
                zero(Some(content));
                part[4..8].copy_from_slice(b"free");
            }
            _ => {}
        }
        bytes = rest;
    }
}

fn zero(bytes: Option<&mut [u8]>) {
    bytes.into_iter().for_each(|bytes| bytes.fill(0));
}

/// Elements with others inside that are looked into: the segment, what is said of it, groups of
/// pictures, tracks.
const LISTS: [u64; 5] = [0x1853_8067, 0x1549_A966, 0x1F43_B675, 0x1654_AE6B, 0xAE];
/// DateUTC, Title, Name, Tags, CRC-32.
const BLANKED: [u64; 5] = [0x4461, 0x7BA9, 0x536E, 0x1254_C367, 0xBF];

fn blank_elements(mut bytes: &mut [u8]) {
    while let Some((id, length, content)) = webm::head(bytes) {
        let head = bytes.len() - content.len();
        // Lists may be without a length; what they hold comes next.
        let length = if LISTS.contains(&id) { Some(0) } else { length };
        let Some((element, rest)) =
            length.and_then(|length| bytes.split_at_mut_checked(head.saturating_add(length)))
        else {
            return;
        };
        if BLANKED.contains(&id) {
            void(element);
        }
        bytes = rest;
    }
}

/// Makes an element a `Void` of the same length.
fn void(element: &mut [u8]) {
    const SHORT: usize = 126;
    let whole = element.len();
    element.fill(0);
    element[0] = 0xEC;
    match whole - 2 {
        inner @ ..=SHORT => element[1] = 0x80 | inner.to_le_bytes()[0],
        _ => {
            let inner = (whole - 9) as u64 | 1 << 56;
            element[1..9].copy_from_slice(&inner.to_be_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [size.as_slice(), name, content].concat()
    }

    fn mp4(times: &[u8], name: &[u8], more: &[u8; 4], inner: &[u8]) -> Vec<u8> {
        let version = u8::from(times.len() > 8);
        let timed = |name| part(name, &[&[version, 0, 0, 0], times, b"rest"].concat());
        let handler = [[0; 8].as_slice(), b"vide", &[0; 12], name].concat();
        let media = part(b"mdia", &[timed(b"mdhd"), part(b"hdlr", &handler)].concat());
        let track = part(b"trak", &[timed(b"tkhd"), media].concat());
        let film = part(b"moov", &[timed(b"mvhd"), track, part(more, inner)].concat());
        [part(b"ftyp", b"isom"), film, part(b"mdat", b"moov mvhd 2026")].concat()
    }

    #[test]
    fn ok_an_mp4_loses_its_dates_and_names_and_nothing_else() {
        for times in [b"\xe4\x01\x02\x03\xe4\x01\x02\x04".as_slice(), &[7; 16]] {
            let mut film = mp4(times, b"Kamera 7\0", b"udta", b"\0\0\0\x0c\xa9day2026");
            blank_film(&mut film);
            assert_eq!(film, mp4(&vec![0; times.len()], &[0; 9], b"free", &[0; 12]));
        }
    }

    fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
        let length = [0x40 | u8::try_from(content.len() >> 8).unwrap(), content.len() as u8];
        [id, &length, content].concat()
    }

    #[test]
    fn ok_a_webm_loses_its_dates_and_names_and_nothing_else() {
        const HEAD: &[u8] = &[0x1a, 0x45, 0xdf, 0xa3, 0x80];
        // A segment without a length.
        const SEGMENT: &[u8] = &[0x18, 0x53, 0x80, 0x67, 0x01, 255, 255, 255, 255, 255, 255, 255];
        let film = |date: &[u8], title: &[u8], name: &[u8], tags: &[u8]| {
            let about = element(&[0x15, 0x49, 0xa9, 0x66], &[date, title].concat());
            let track = element(&[0xae], &[&element(&[0x83], &[1]), name].concat());
            let tracks = element(&[0x16, 0x54, 0xae, 0x6b], &track);
            let block = element(&[0xa3], b"\x44\x61\x88 picture");
            let pictures = element(&[0x1f, 0x43, 0xb6, 0x75], &block);
            [HEAD, SEGMENT, &about, &tracks, tags, &pictures].concat()
        };
        let blank =
            |whole: usize| [vec![0xec, 0x80 | (whole - 2) as u8], vec![0; whole - 2]].concat();
        let date = [&[0x44, 0x61, 0x88], &[7; 8][..]].concat();
        let (title, name) =
            (element(&[0x7b, 0xa9], b"Frau Geheim"), element(&[0x53, 0x6e], b"Ton"));
        let tags = element(&[0x12, 0x54, 0xc3, 0x67], &[b'x'; 300]);
        let long = [[0xec, 1, 0, 0, 0, 0, 0, 1, 41].as_slice(), &[0; 297]].concat();
        assert_eq!(long.len(), tags.len());
        let mut changed = film(&date, &title, &name, &tags);
        blank_film(&mut changed);
        let blanks = film(&blank(date.len()), &blank(title.len()), &blank(name.len()), &long);
        assert_eq!(changed, blanks);
        assert_eq!(webm::tells(&changed), None);
    }

    #[test]
    fn err_what_is_broken_stays_as_it_is() {
        for bytes in [
            b"".as_slice(),
            b"\0\0\0\x0cmvhd\0\0\0\0",
            b"\0\0\0\x01udta",
            &[0x1a, 0x45, 0xdf, 0xa3],
        ] {
            let mut film = bytes.to_vec();
            blank_film(&mut film);
            assert_eq!(film, bytes);
        }
    }
}
