//! What an import could not take over, or had to guess.

use crate::author::Said;

/// The most places that a note names.
const MOST_PLACES: usize = 3;

/// One remark, and where it applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub said: Said,
    /// How often.
    pub count: usize,
    /// The first places: names of sessions or people, lines of a file. Without repetitions.
    pub places: Vec<String>,
}

/// All remarks of an import; what is said again is counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// Remarks on something, at a place that the organiser finds in the source.
    pub fn add(&mut self, said: Said, place: impl Into<String>) {
        let place = place.into();
        let known = self.0.iter().position(|note| note.said == said);
        let at = known.unwrap_or_else(|| {
            self.0.push(Note { said, count: 0, places: Vec::new() });
            self.0.len() - 1
        });
        let note = &mut self.0[at];
        note.count += 1;
        let is_new = !place.is_empty() && !note.places.contains(&place);
        if is_new && note.places.len() < MOST_PLACES {
            note.places.push(place);
        }
    }

    /// In the order in which they came up.
    pub fn all(&self) -> &[Note] {
        &self.0
    }
}

impl Note {
    /// In one line: what, how often, and where first.
    pub fn to_said(&self) -> Said {
        let Self { said, count, places } = self;
        let places = places.join("; ");
        let (times_en, times_de) = match count {
            0 | 1 => (String::new(), String::new()),
            _ => (format!(" ({count} times)"), format!(" ({count}-mal)")),
        };
        let at = match (places.is_empty(), *count > self.places.len()) {
            (true, _) => String::new(),
            (false, true) => format!(": {places}; …"),
            (false, false) => format!(": {places}"),
        };
        Said::of(
            format!("{}{times_en}{at}", said.english),
            format!("{}{times_de}{at}", said.german),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_what_is_said_again_is_counted_with_its_first_places() {
        let mut notes = Notes::default();
        let said = || Said::new("no room", "kein Raum");
        for place in ["A", "A", "B", "C", "D"] {
            notes.add(said(), place);
        }
        notes.add(Said::new("no title", "kein Titel"), "");
        let lines: Vec<_> = notes.all().iter().map(|note| note.to_said().english).collect();
        assert_eq!(lines, ["no room (5 times): A; B; C; …", "no title"]);
    }
}
