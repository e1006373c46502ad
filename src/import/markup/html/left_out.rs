//! What of a text is left out, for the organiser to read.

use crate::author::{Said, said};

use super::{super::tokens::Start, Reader, clean};

impl Reader<'_> {
    pub(super) fn note_link(&mut self, written: &str) {
        let what = Said::new(
            "a link in a text has no address of the web (http, https, mailto): its words stay",
            "ein Link in einem Text hat keine Adresse im Web (http, https, mailto): seine Wörter bleiben",
        );
        self.notes.add(what, format!("{}: {}", self.place, shown(written)));
    }

    pub(super) fn note_dropped(&mut self, start: &Start) {
        let name = &start.name;
        let what =
            said!("<{name}> in a text is left out", "<{name}> in einem Text ist weggelassen");
        let address = start.attribute("src").map(shown).unwrap_or_default();
        let place = [self.place, &address].join(": ");
        self.notes.add(what, place.trim_end_matches(": "));
    }

    pub(super) fn note_unknown(&mut self, name: &str) {
        let what = Said::new(
            "an element of HTML that is not known is left out, its words stay",
            "ein unbekanntes Element von HTML ist weggelassen, seine Wörter bleiben",
        );
        self.notes.add(what, format!("{}: <{}>", self.place, shown(name)));
    }

    pub(super) fn look_for_scripts(&mut self, start: &Start) {
        if start.attributes.iter().any(|(name, _)| name.starts_with("on")) {
            let what = Said::new(
                "a script in an attribute of HTML (on…) is left out",
                "ein Skript in einem Attribut von HTML (on…) ist weggelassen",
            );
            self.notes.add(what, format!("{}: <{}>", self.place, shown(&start.name)));
        }
    }
}

/// The beginning of something, for a note.
fn shown(text: &str) -> String {
    const LONGEST: usize = 80;
    let line = clean(text).replace(['\n', '\t'], " ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
