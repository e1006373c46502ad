//! The commands that compare events and put their files in order.

use clap::{ArgAction, Command};
use treffpunkt::author::Said;

use super::{Text, event_dir};

pub fn diff(text: Text) -> Command {
    let about = Said::new(
        "Say what visitors would notice between two states of an event\n\nIn German and in \
         English, ready for an e-mail. Each folder is that of an event or of a built site.",
        "Sagen, was Besucher:innen zwischen zwei Ständen einer Veranstaltung bemerken\n\nAuf \
         Deutsch und auf Englisch, fertig für eine E-Mail. Jeder Ordner ist der einer \
         Veranstaltung oder einer gebauten Website.",
    );
    let usage = Said::new("diff [OPTIONS] <OLD> <NEW>", "diff [OPTIONEN] <ALT> <NEU>");
    let (old, new) = (
        Said::new("The folder as it was", "Der Ordner, wie er war"),
        Said::new("The folder as it is now", "Der Ordner, wie er jetzt ist"),
    );
    text.framed(Command::new("diff"), &about, &usage)
        .arg(text.folder("old", &old).value_name(text.fixed("OLD", "ALT")))
        .arg(text.folder("new", &new).value_name(text.fixed("NEW", "NEU")))
}

pub fn fmt(text: Text) -> Command {
    let about = Said::new(
        "Write event.json in canonical lines\n\nKeys stay in their order, and so do comments \
         (keys that begin with _). Versions are then easy to compare. The event.schema.json that the \
         file names beside it is brought up to date.",
        "event.json in einheitlichen Zeilen schreiben\n\nSchlüssel bleiben in ihrer Reihenfolge, \
         und auch Kommentare (Schlüssel, die mit _ beginnen). So lassen sich Fassungen leicht \
         vergleichen. Die event.schema.json, die die Datei neben sich nennt, wird auf den neuen \
         Stand gebracht.",
    );
    let usage = Said::new("fmt [OPTIONS] <FOLDER>", "fmt [OPTIONEN] <ORDNER>");
    let check = Said::new(
        "Write nothing; exit with 1 if the file is in other lines",
        "Nichts schreiben; mit 1 enden, wenn die Datei in anderen Zeilen steht",
    );
    text.framed(Command::new("fmt"), &about, &usage)
        .arg(event_dir(text))
        .arg(text.option("check", &check).action(ArgAction::SetTrue))
}
