//! The command that says what is wrong in an event.

use std::path::PathBuf;

use clap::{ArgAction, Command, builder::PossibleValue, value_parser};
use treffpunkt::author::Said;

use super::{Text, event_dir};

/// The option that lists all remarks of a kind.
pub const ALL: &str = "all";
/// The option that names the form of what is printed.
pub const FORMAT: &str = "format";

/// The form of what `check` prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputFormat {
    /// For a terminal.
    Text,
    /// One object, described in docs/check.md.
    Json,
    /// Workflow commands, which GitHub shows beside the lines.
    Github,
}

impl OutputFormat {
    const ALL: [Self; 3] = [Self::Text, Self::Json, Self::Github];

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Github => "github",
        }
    }
}

pub fn check(text: Text) -> Command {
    let about = Said::new(
        "Report what is wrong or missing in an event, and where\n\nErrors are left out of the site; \
         warnings may be meant. It exits with 1 if there are errors, with 2 if the command line is \
         wrong, and otherwise with 0. Nothing is fetched from the internet.\n\nIn the folder of a \
         built site, report what the app does not understand in an event.json that was corrected \
         by hand.",
        "Melden, was in einer Veranstaltung falsch ist oder fehlt, und wo\n\nFehler fehlen auf der \
         Website; Warnungen können so gemeint sein. Es endet mit 1, wenn es Fehler gibt, mit 2, \
         wenn der Aufruf falsch ist, und sonst mit 0. Aus dem Internet wird nichts geladen.\n\nIm \
         Ordner einer gebauten Website melden, was die App in einer von Hand berichtigten \
         event.json nicht versteht.",
    );
    let usage = Said::new("check [OPTIONS] <FOLDER>", "check [OPTIONEN] <ORDNER>");
    let published = Said::new(
        "The site as it was built before: says which ids have gone or name something else, and \
         whether the revision has to be raised. `build` looks into --out by itself",
        "Die Website, wie sie zuletzt gebaut wurde: sagt, welche IDs fehlen oder anderes \
         benennen und ob die Revision zu erhöhen ist. `build` sieht selbst in --out nach",
    );
    let untranslated = Said::new(
        "List the texts that are not in every language of the event",
        "Die Texte aufzählen, die es nicht in allen Sprachen der Veranstaltung gibt",
    );
    let all = Said::new(
        "List all remarks; otherwise five of each kind, and the number of the others",
        "Alle Anmerkungen aufzählen; sonst fünf von jeder Art und die Zahl der übrigen",
    );
    let format = Said::new(
        "text, or for machines: json (docs/check.md), github (annotations of a workflow)",
        "text, oder für Maschinen: json (docs/pruefen.md), github (Anmerkungen in einem Workflow)",
    );
    let formats = OutputFormat::ALL.map(|format| PossibleValue::new(format.name()));
    text.framed(Command::new("check"), &about, &usage)
        .arg(event_dir(text))
        .arg(text.option(ALL, &all).action(ArgAction::SetTrue))
        .arg(text.option(FORMAT, &format).value_parser(formats.to_vec()).hide_possible_values(true))
        .arg(text.option("untranslated", &untranslated).action(ArgAction::SetTrue))
        .arg(text.option("published", &published).value_parser(value_parser!(PathBuf)))
}
