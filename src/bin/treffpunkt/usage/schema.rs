//! The command that says what an event.json may hold.

use clap::{ArgAction, Command};
use treffpunkt::author::Said;

use super::Text;

pub fn schema(text: Text) -> Command {
    let about = Said::new(
        "Print the JSON Schema of event.json, by which editors complete and check it",
        "Das JSON-Schema der event.json ausgeben, nach dem Editoren sie ergänzen und prüfen",
    );
    let table = Said::new(
        "Print every key as Markdown tables instead, in English",
        "Stattdessen alle Schlüssel als Markdown-Tabellen ausgeben, auf Englisch",
    );
    let usage = Said::new("schema [OPTIONS]", "schema [OPTIONEN]");
    text.framed(Command::new("schema"), &about, &usage)
        .arg(text.option("table", &table).action(ArgAction::SetTrue))
}
