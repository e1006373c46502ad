//! The command that writes legal pages.

use clap::{Arg, ArgAction, Command, builder::PossibleValue};
use treffpunkt::author::{LegalField, LegalPage, Said};

use super::{Text, event_dir};

/// The option that leaves all questions out.
pub const NO_QUESTIONS: &str = "no-questions";

pub fn pages(text: Text) -> Command {
    let about = Said::new("Manage pages of text", "Seiten mit Text verwalten");
    let usage = Said::new("pages <COMMAND>", "pages <BEFEHL>");
    text.framed(Command::new("pages"), &about, &usage)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(text.fixed("Commands", "Befehle"))
        .subcommand(add(text))
}

fn add(text: Text) -> Command {
    let about = Said::new(
        "Write imprint, privacy notice or accessibility statement from a template\n\nIt asks for \
         what only you know. Questions left open are marked in the text with [[ ]], and `check` \
         names each mark. What does not apply is answered with -. Files and entries that are \
         there stay as they are. The templates are written for Germany, and are no legal advice.",
        "Impressum, Datenschutzerklärung oder Erklärung zur Barrierefreiheit aus einer Vorlage \
         schreiben\n\nFragt nach dem, was nur Sie wissen. Offene Fragen werden im Text mit [[ ]] \
         markiert, und `check` nennt jede Markierung. Was nicht zutrifft, wird mit - \
         beantwortet. Vorhandene Dateien und Einträge bleiben, wie sie sind. Die Vorlagen sind \
         für Deutschland geschrieben und keine Rechtsberatung.",
    );
    let usage =
        Said::new("pages add [OPTIONS] <PAGE> <FOLDER>", "pages add [OPTIONEN] <SEITE> <ORDNER>");
    let no_questions = Said::new(
        "Ask nothing; mark what no option says",
        "Nichts fragen; markieren, was keine Option sagt",
    );
    text.framed(Command::new("add"), &about, &usage)
        .arg(page(text))
        .arg(event_dir(text))
        .arg(text.option(NO_QUESTIONS, &no_questions).action(ArgAction::SetTrue))
        .args(LegalField::ALL.iter().map(|field| {
            // A hyphen says that it does not apply.
            text.option(field.name(), &field.asked()).allow_hyphen_values(true)
        }))
}

fn page(text: Text) -> Arg {
    let help = Said::new(
        "imprint, privacy or accessibility",
        "impressum, datenschutz oder barrierefreiheit",
    );
    let words = LegalPage::ALL.iter().flat_map(|page| {
        let german = page.german();
        [
            PossibleValue::new(page.name()).hide(text.fixed("", german) == german),
            PossibleValue::new(german).hide(text.fixed("", german) != german),
        ]
    });
    Arg::new("page")
        .required(true)
        // Before the folder.
        .display_order(0)
        .value_parser(words.collect::<Vec<_>>())
        .value_name(text.fixed("PAGE", "SEITE"))
        .hide_possible_values(true)
        .help(text.of(&help))
        .help_heading(text.fixed("Arguments", "Angaben"))
}
