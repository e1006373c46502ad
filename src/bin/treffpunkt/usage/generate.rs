//! The command that writes a large event, for measuring.

use clap::{Command, value_parser};
use treffpunkt::author::Said;

use super::Text;

pub fn generate(text: Text) -> Command {
    let about = Said::new(
        "Write a large fictional event, for measuring",
        "Eine große erfundene Veranstaltung schreiben, zum Messen",
    );
    let dir = Said::new("The folder to write", "Der Ordner, der geschrieben wird");
    let number = |name: &'static str, default: &'static str| {
        let said = Said::as_is(default);
        text.option(name, &said).value_parser(value_parser!(usize)).default_value(default)
    };
    let usage = Said::new("generate [OPTIONS] <FOLDER>", "generate [OPTIONEN] <ORDNER>");
    text.framed(Command::new("generate"), &about, &usage)
        .hide(true)
        .arg(text.folder("dir", &dir))
        .arg(number("sessions", "1000"))
        .arg(number("people", "800"))
}
