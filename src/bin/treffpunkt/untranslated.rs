//! What `treffpunkt check` says about texts that are not in every language of the event.

use std::path::Path;

use treffpunkt::{
    author::{Finding, Said, Tongue},
    publish::{PublishError, say, shell_word},
};

/// Prints each of the texts in a line.
///
/// # Errors
/// If nothing can be printed.
pub fn list(texts: &[Finding], tongue: Tongue) -> Result<(), PublishError> {
    const NONE: Said = Said::new(
        "Every text is in every language of the event.",
        "Jeden Text gibt es in allen Sprachen der Veranstaltung.",
    );
    if texts.is_empty() {
        return say(NONE.to(tongue));
    }
    texts.iter().try_for_each(|text| {
        let (place, about) = (&text.place, text.about(tongue));
        say(format_args!("{place}  {about}: {}", text.what.to(tongue)))
    })
}

/// Says how many texts there are, if any, and how to see them.
///
/// # Errors
/// If nothing can be printed.
pub fn say_count(dir: &Path, count: usize, tongue: Tongue) -> Result<(), PublishError> {
    let dir = shell_word(dir);
    let said = match count {
        0 => return Ok(()),
        1 => Said::of(
            format!("1 text is not in every language: treffpunkt check {dir} --untranslated"),
            format!("1 Text fehlt in einer Sprache: treffpunkt check {dir} --untranslated"),
        ),
        _ => Said::of(
            format!(
                "{count} texts are not in every language; treffpunkt check {dir} --untranslated lists them."
            ),
            format!(
                "{count} Texte gibt es nicht in allen Sprachen; treffpunkt check {dir} --untranslated zählt sie auf."
            ),
        ),
    };
    say(said.to(tongue))
}
