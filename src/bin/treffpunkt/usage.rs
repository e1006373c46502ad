//! The commands and options of the program, and its help, in each of its languages.

mod build;
mod check;
mod diff;
mod generate;
mod import;
mod pages;
mod schema;

pub use check::{ALL, FORMAT, OutputFormat};
pub use pages::NO_QUESTIONS;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;
use treffpunkt::author::{Said, Tongue};

/// The option that names the language of the messages.
pub const LANG: &str = "lang";

/// The language that `--lang` names among the arguments, or else that of the terminal. The help
/// needs it before the arguments are read.
pub fn tongue(arguments: impl IntoIterator<Item = String>) -> Tongue {
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let said = match argument.strip_prefix("--lang=") {
            Some(said) => Some(said.to_owned()),
            None if argument == "--lang" => arguments.next(),
            None => None,
        };
        if let Some(tongue) = said.and_then(|said| Tongue::named(&said)) {
            return tongue;
        }
    }
    Tongue::of_terminal()
}

/// The whole program.
pub fn program(tongue: Tongue) -> Command {
    let text = Text(tongue);
    let about = Said::new(
        "Turns one event folder into a website: a folder that any web space serves.\n\nAn event \
         folder holds an event.json and the pictures it names. Start with\n`treffpunkt new \
         my-event`, look at it with `treffpunkt serve my-event`, and\nupload what `treffpunkt \
         build my-event --out site` writes.",
        "Macht aus einem Ordner eine Website für eine Veranstaltung: einen Ordner, den jeder\n\
         Webspace ausliefert.\n\nDer Ordner enthält eine event.json und die Bilder, die sie nennt. \
         Anfangen mit\n`treffpunkt new meine-tagung`, ansehen mit `treffpunkt serve meine-tagung` \
         und\nhochladen, was `treffpunkt build meine-tagung --out site` schreibt.",
    );
    text.framed(Command::new("treffpunkt"), &about, &Said::new("<COMMAND>", "<BEFEHL>"))
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            text.option("version", &Said::new("Print the version", "Die Version ausgeben"))
                .short('V')
                .action(ArgAction::Version),
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(text.fixed("Commands", "Befehle"))
        .subcommands([
            build::build(text),
            serve(text),
            check::check(text),
            photos(text),
            pages::pages(text),
            import::import(text),
            diff::diff(text),
            diff::fmt(text),
            schema::schema(text),
            new(text),
        ])
        .subcommand(generate::generate(text))
}

fn serve(text: Text) -> Command {
    let about = Said::new(
        "Show an event in your browser, and reload it whenever you save a change",
        "Eine Veranstaltung im Browser zeigen und nach jedem Speichern neu laden",
    );
    let usage = Said::new("serve [OPTIONS] <FOLDER>", "serve [OPTIONEN] <ORDNER>");
    let port = Said::new(
        "The port, 8080 unless given; 0 is a free one",
        "Der Port, ohne Angabe 8080; 0 ist ein freier",
    );
    let any_origin = Said::new(
        "Let pages of any address read the event, to try it in a sandboxed frame; other pages \
         that are open in your browser can then read it, too",
        "Seiten jeder Adresse die Veranstaltung lesen lassen, um sie in einem Rahmen mit \
         „sandbox“ zu erproben; auch andere Seiten im selben Browser können sie dann lesen",
    );
    text.framed(Command::new("serve"), &about, &usage)
        .arg(event_dir(text))
        .arg(text.option("port", &port).value_parser(value_parser!(u16)).default_value("8080"))
        .arg(text.option("any-origin", &any_origin).action(ArgAction::SetTrue))
}

fn photos(text: Text) -> Command {
    let about =
        Said::new("Manage the pictures of an event", "Bilder einer Veranstaltung verwalten");
    let about_add = Said::new(
        "Add entries for pictures in the folder that event.json does not list yet\n\nThen fill in \
         what each shows, who took it, and whether all people shown have agreed. Until then they \
         are not published.",
        "Einträge für Bilder im Ordner schreiben, die event.json noch nicht nennt\n\nDann \
         eintragen, was jedes zeigt, von wem es ist und ob alle Abgebildeten zugestimmt haben. \
         Vorher erscheinen sie nicht.",
    );
    let usage = Said::new("photos add [OPTIONS] <FOLDER>", "photos add [OPTIONEN] <ORDNER>");
    let add = text.framed(Command::new("add"), &about_add, &usage).arg(event_dir(text));
    text.framed(Command::new("photos"), &about, &Said::new("photos <COMMAND>", "photos <BEFEHL>"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(text.fixed("Commands", "Befehle"))
        .subcommand(add)
}

fn new(text: Text) -> Command {
    let about = Said::new(
        "Write a small example event to start from",
        "Ein kleines Beispiel schreiben, von dem aus es weitergeht",
    );
    let dir = Said::new(
        "The folder to write; it must be empty or not exist",
        "Der Ordner, der geschrieben wird; er ist leer oder noch nicht da",
    );
    let usage = Said::new("new [OPTIONS] <FOLDER>", "new [OPTIONEN] <ORDNER>");
    text.framed(Command::new("new"), &about, &usage).arg(text.folder("dir", &dir))
}

fn event_dir(text: Text) -> Arg {
    text.folder("event_dir", &Said::new("The folder with event.json", "Der Ordner mit event.json"))
}

/// A value of a command line that has been read.
pub fn value<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.get_one::<T>(name).cloned()
}

/// Writes help in a language.
#[derive(Clone, Copy, Debug)]
struct Text(Tongue);

impl Text {
    fn of(self, said: &Said) -> String {
        said.to(self.0).to_owned()
    }

    fn fixed(self, english: &'static str, german: &'static str) -> &'static str {
        match self.0 {
            Tongue::English => english,
            Tongue::German => german,
        }
    }

    /// A command with its help, whose first paragraph is the short one.
    fn framed(self, command: Command, about: &Said, usage: &Said) -> Command {
        let about = self.of(about);
        let short = about.split("\n\n").next().unwrap_or_default().to_owned();
        let usage = self.of(usage);
        let heading = self.fixed("Usage", "Aufruf");
        let help = Said::new("Print help", "Diese Hilfe ausgeben");
        let lang = Said::new(
            "The language of the messages: de or en; otherwise that of the terminal",
            "Die Sprache der Meldungen: de oder en; sonst die des Terminals",
        );
        command
            .about(short)
            .long_about(about)
            .override_usage(format!("treffpunkt {usage}"))
            .help_template(format!("{{about-with-newline}}\n{heading}: {{usage}}\n\n{{all-args}}"))
            .disable_help_flag(true)
            .disable_version_flag(true)
            .disable_help_subcommand(true)
            .arg(self.option("help", &help).short('h').action(ArgAction::Help))
            .arg(self.option(LANG, &lang).value_parser(["de", "en"]).hide_possible_values(true))
    }

    fn option(self, name: &'static str, help: &Said) -> Arg {
        let option = Arg::new(name)
            .long(name)
            .help(self.of(help))
            .help_heading(self.fixed("Options", "Optionen"));
        option.hide_default_value(true).value_name(name)
    }

    fn folder(self, name: &'static str, help: &Said) -> Arg {
        Arg::new(name)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_name(self.fixed("FOLDER", "ORDNER"))
            .help(self.of(help))
            .help_heading(self.fixed("Arguments", "Angaben"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_program_is_whole_in_each_language() {
        for &tongue in Tongue::ALL {
            program(tongue).debug_assert();
        }
    }

    #[test]
    fn ok_german_help_is_german() {
        let help = |tongue| program(tongue).render_long_help().to_string();
        let german = help(Tongue::German);
        for word in ["Befehle:", "Optionen:", "Aufruf: treffpunkt <BEFEHL>", "Diese Hilfe"] {
            assert!(german.contains(word), "{word} in {german}");
        }
        for word in ["Usage", "Commands", "Options", "Print", "default"] {
            assert!(!german.contains(word), "{word} in {german}");
        }
        assert!(help(Tongue::English).contains("Usage: treffpunkt <COMMAND>"));
    }

    #[test]
    fn ok_lang_wins_wherever_it_stands() {
        let of = |arguments: &[&str]| tongue(arguments.iter().map(|one| (*one).to_owned()));
        assert_eq!(of(&["treffpunkt", "check", "x", "--lang", "de"]), Tongue::German);
        assert_eq!(of(&["treffpunkt", "--lang=en", "check", "x"]), Tongue::English);
    }
}
