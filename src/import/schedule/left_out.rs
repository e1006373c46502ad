//! What has no place in an event, and is noted.

use crate::{author::Said, import::Notes};

/// Notes that pages of sessions in the source are not linked.
pub fn note_page(notes: &mut Notes) {
    notes.add(
        Said::new(
            "the addresses of the sessions' pages in the schedule were left out: they have new ones",
            "die Adressen der Seiten einzelner Programmpunkte im Zeitplan wurden weggelassen: sie haben neue",
        ),
        "",
    );
}

/// Notes the licence of a recording.
pub fn note_licence(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "the licence of a recording was left out",
            "die Lizenz einer Aufzeichnung wurde weggelassen",
        ),
        place,
    );
}
