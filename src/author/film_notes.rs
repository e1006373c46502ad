//! What film files tell besides their picture and sound.

/// What a film tells besides its picture and sound.
#[derive(Debug, PartialEq, Eq)]
pub enum Tells {
    /// Where it was made.
    Place,
    /// A note, by its name: who made it, with which device.
    Note(String),
    /// A track of measurements, such as places, by its kind.
    Track(String),
    /// A part whose content is not known: EXIF, XMP, attached files.
    Part(String),
    /// Parts without an end, which may hold anything.
    Endless,
}

/// Printable letters of a name in a file.
pub(super) fn name_of(bytes: &[u8]) -> String {
    const SHOWN: usize = 60;
    // Names of QuickTime begin with a © of one byte.
    let letters = bytes.iter().map(|byte| char::from(*byte));
    letters.filter(|letter| !letter.is_control()).take(SHOWN).collect()
}
