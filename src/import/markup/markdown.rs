//! Markdown of other software, as the event has it.

use crate::{author::Said, import::Notes, markdown::clean};

/// Markdown of a source: frab and pretalx have texts in it. Pictures become links, as those of
/// other sites are not shown, and `[[` is no mark of what is still to be filled in.
pub fn from_markdown(text: &str, place: &str, notes: &mut Notes) -> String {
    let text = clean(text);
    if text.contains("![") {
        let what = Said::new(
            "a picture in a text is a link to it now",
            "ein Bild in einem Text ist jetzt ein Link darauf",
        );
        notes.add(what, place);
    }
    let text = text.replace("![", "[").replace("[[", "\\[\\[").replace("]]", "\\]\\]");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
