//! Says what is wrong with a text that is no JSON, where, and how to mend it.
//!
//! The parser says where it could not go on. What the organiser did is found by looking at the
//! text around that place: most often a quotation mark inside a text, or a missing comma.

mod brackets;
mod inside_texts;
mod outside_texts;
mod stop;

use super::{said::Said, spot::Position};

use stop::{Mistake, Stop, said_by_parser};

/// What the organiser should know about a text that the parser refused.
pub fn explain(text: &str, error: &serde_json::Error) -> (Position, Said, Option<Said>) {
    let stop = Stop::new(text, error);
    let Mistake { at, what, hint } = mistake(&stop).unwrap_or_else(|| {
        let (english, german) = (said_by_parser(error), in_german(&stop));
        let what =
            Said::of(format!("this is no JSON: {english}"), format!("das ist kein JSON: {german}"));
        let hint = Said::new(
            "look at this place and just before it",
            "diese Stelle ansehen und was kurz davor steht",
        );
        Mistake::new(stop.at, what, hint)
    });
    (Position::of(text, at), what, hint)
}

/// What the parser says, in German; the wordings are those of serde_json's `ErrorCode`.
fn in_german(stop: &Stop) -> &'static str {
    const SAID: [(&str, &str); 10] = [
        ("expected `,` or `}`", "hier sollte ein Komma oder eine schließende Klammer } stehen"),
        ("expected `,` or `]`", "hier sollte ein Komma oder eine schließende Klammer ] stehen"),
        ("expected `:`", "hier sollte ein Doppelpunkt stehen"),
        ("expected value", "hier sollte ein Wert stehen"),
        ("expected ident", "hier sollte true, false oder null stehen"),
        ("key must be a string", "hier sollte ein Schlüssel in Anführungszeichen stehen"),
        ("invalid number", "das ist keine Zahl"),
        ("number out of range", "diese Zahl ist zu groß"),
        ("EOF", "die Datei ist zu früh zu Ende"),
        ("invalid unicode", "\\u steht vor keinem Zeichen"),
    ];
    let known = SAID.iter().find(|(said, _)| stop.said.starts_with(said));
    known.map_or("an dieser Stelle lässt sich die Datei nicht weiterlesen", |(_, german)| german)
}

fn mistake(stop: &Stop) -> Option<Mistake> {
    if stop.text.trim().is_empty() {
        let hint = Said::new(
            "save it in the editor, or begin with the example that \"treffpunkt new\" writes",
            "im Editor speichern, oder mit dem Beispiel beginnen, das „treffpunkt new“ schreibt",
        );
        return Some(Mistake::new(0, Said::new("the file is empty", "die Datei ist leer"), hint));
    }
    outside_texts::odd_space(stop)
        .or_else(|| inside_texts::mistake(stop))
        .or_else(|| outside_texts::mistake(stop))
        .or_else(|| brackets::mistake(stop))
}

#[cfg(test)]
mod tests;
