//! The command that writes a site.

use std::path::PathBuf;

use clap::{ArgAction, Command, value_parser};
use treffpunkt::author::Said;

use super::{Text, event_dir};

pub fn build(text: Text) -> Command {
    let about = Said::new(
        "Write the website of an event\n\nInvalid parts of the event are reported and left out; \
         everything else is published. The new site replaces the old one only when it is complete.",
        "Die Website einer Veranstaltung schreiben\n\nFehlerhafte Teile werden gemeldet und \
         ausgelassen, alles andere erscheint. Die neue Website ersetzt die alte erst, wenn sie \
         vollständig ist.",
    );
    let usage = Said::new("build [OPTIONS] <FOLDER>", "build [OPTIONEN] <ORDNER>");
    let out = Said::new(
        "The folder to write; what is in it and not of the site stays; \"site\" unless given",
        "Der Ordner, der geschrieben wird; was darin nicht von der Website ist, bleibt; ohne \
         Angabe „site“",
    );
    let base_url = Said::new(
        "Where the site will be, e.g. https://example.org/meeting/: for search engines, shared \
         links, sandboxed frames in Safari and the 404 page",
        "Wo die Website liegen wird, z. B. https://example.org/treffen/: für Suchmaschinen, \
         geteilte Links, eingebettete Seiten mit „sandbox“ in Safari und die Seite für falsche \
         Adressen",
    );
    let published = Said::new(
        "The site as it was published before, where that is not in --out: its folder, or its \
         event.json beside its changes.json",
        "Die Website, wie sie zuletzt veröffentlicht wurde, wenn sie nicht in --out liegt: ihr \
         Ordner oder ihre event.json, daneben ihre changes.json",
    );
    let strict = Said::new(
        "Publish nothing if anything is wrong",
        "Nichts veröffentlichen, wenn etwas falsch ist",
    );
    let force = Said::new(
        "Drop what was changed by hand in the folder since it was built",
        "Verwerfen, was im Ordner seit dem letzten Bau von Hand geändert wurde",
    );
    text.framed(Command::new("build"), &about, &usage)
        .arg(event_dir(text))
        .arg(text.option("out", &out).value_parser(value_parser!(PathBuf)).default_value("site"))
        .arg(text.option("base-url", &base_url))
        .arg(text.option("published", &published).value_parser(value_parser!(PathBuf)))
        .arg(text.option("strict", &strict).action(ArgAction::SetTrue))
        .arg(text.option("force", &force).action(ArgAction::SetTrue))
}
