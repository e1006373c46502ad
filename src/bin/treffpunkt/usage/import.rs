//! The command that imports programmes.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, builder::PossibleValue, value_parser};
use treffpunkt::{author::Said, import::Format};

use super::Text;

pub fn import(text: Text) -> Command {
    let about = Said::new(
        "Take over a programme from a spreadsheet or from other software\n\nIn a folder that has \
         an event.json already, what the file says is carried over, and all else stays: ids, \
         translations, pictures. So a programme can be imported every evening. Nothing is \
         fetched from the internet. docs/data.md says what each format keeps and loses, and \
         docs/spreadsheet.md how to begin with a table.",
        "Ein Programm aus einer Tabelle oder aus anderer Software übernehmen\n\nIn einem Ordner, \
         der schon eine event.json hat, wird übertragen, was die Datei sagt, und alles andere \
         bleibt: IDs, Übersetzungen, Bilder. So lässt sich ein Programm jeden Abend neu \
         übernehmen. Aus dem Internet wird nichts geladen. docs/data.md sagt, was jedes Format \
         behält und verliert, docs/tabelle.md, wie man mit einer Tabelle anfängt.",
    );
    let usage = Said::new(
        "import [OPTIONS] <FILE>… --out <FOLDER>",
        "import [OPTIONEN] <DATEI>… --out <ORDNER>",
    );
    text.framed(Command::new("import"), &about, &usage)
        .arg(files(text))
        .args(options(text))
        .arg(template(text))
}

fn files(text: Text) -> Arg {
    let help = Said::new(
        "What to import; several files of one export, or its folder",
        "Was übernommen wird; mehrere Dateien einer Ausgabe, oder ihr Ordner",
    );
    Arg::new("files")
        .num_args(1..)
        .required_unless_present("template")
        .value_parser(value_parser!(PathBuf))
        .value_name(text.fixed("FILE", "DATEI"))
        .help(text.of(&help))
        .help_heading(text.fixed("Arguments", "Angaben"))
}

fn options(text: Text) -> [Arg; 5] {
    let out = Said::new(
        "The event folder to write; it may have an event.json already",
        "Der Ordner der Veranstaltung; er kann schon eine event.json haben",
    );
    let format =
        Said::new("The format, where it is not recognised", "Das Format, wo es nicht erkannt wird");
    let time_zone = Said::new(
        "The time zone of times that name none, such as Europe/Berlin",
        "Die Zeitzone von Zeiten, die keine nennen, etwa Europe/Berlin",
    );
    let language = Said::new(
        "The language of texts that name none, such as de",
        "Die Sprache von Texten, die keine nennen, etwa de",
    );
    let dry_run = Said::new(
        "Say what would change, and write nothing",
        "Sagen, was sich ändern würde, und nichts schreiben",
    );
    let formats = Format::ALL.iter().map(|format| PossibleValue::new(format.name()));
    [
        text.option("out", &out)
            .required_unless_present("template")
            .value_parser(value_parser!(PathBuf)),
        text.option("format", &format).value_parser(formats.collect::<Vec<_>>()),
        text.option("time-zone", &time_zone),
        text.option("language", &language),
        text.option("dry-run", &dry_run).action(ArgAction::SetTrue),
    ]
}

fn template(text: Text) -> Arg {
    let help = Said::new(
        "Write a spreadsheet to fill in instead: FILE.xlsx",
        "Stattdessen eine Tabelle zum Ausfüllen schreiben: DATEI.xlsx",
    );
    text.option("template", &help)
        .value_parser(value_parser!(PathBuf))
        .conflicts_with_all(["files", "out"])
}
