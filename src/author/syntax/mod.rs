//! Says what is wrong with a text that is no JSON, where, and how to mend it.
//!
//! The parser says where it could not go on. What the organiser did is found by looking at the
//! text around that place: most often a quotation mark inside a text, or a missing comma.

mod brackets;
mod inside_texts;
mod outside_texts;
mod stop;

use super::{
    said::{Said, said},
    spot::Position,
};

use stop::{Mistake, Stop, said_by_parser};

/// What the organiser should know about a text that the parser refused.
pub fn explain(text: &str, error: &serde_json::Error) -> (Position, Said, Option<Said>) {
    let stop = Stop::new(text, error);
    let Mistake { at, what, hint } = mistake(&stop).unwrap_or_else(|| {
        let said = said_by_parser(error);
        let what = said!("this is no JSON: {said}", "das ist kein JSON: {said}");
        let hint = Said::new(
            "look at this place and just before it",
            "diese Stelle ansehen und was kurz davor steht",
        );
        Mistake::new(stop.at, what, hint)
    });
    (Position::of(text, at), what, hint)
}

fn mistake(stop: &Stop) -> Option<Mistake> {
    if stop.text.trim().is_empty() {
        let hint = Said::new(
            "save it in the editor, or begin with the example that \"treffpunkt new\" writes",
            "im Editor speichern, oder mit dem Beispiel beginnen, das „treffpunkt new“ schreibt",
        );
        return Some(Mistake::new(0, Said::new("the file is empty", "die Datei ist leer"), hint));
    }
    inside_texts::mistake(stop)
        .or_else(|| outside_texts::mistake(stop))
        .or_else(|| brackets::mistake(stop))
}

#[cfg(test)]
mod tests;
