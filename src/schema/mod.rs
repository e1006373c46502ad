//! The JSON Schema (draft 2020-12) of the `event.json` that organisers write, for editors.
//!
//! `written` has a type for each kind of entry. Nothing is read into them: the reader
//! (`crate::author`) reads leniently and explains what is wrong, which derived code cannot. The
//! names of enums are the reader's own; `tests/reading/schema/` compares keys, what is needed and
//! what is refused with the reader.
//!
//! Format: <https://json-schema.org/draft/2020-12>. `markdownDescription`,
//! `enumDescriptions` and `patternErrorMessage` are extensions of VS Code that others ignore.

mod entry;
mod finish;
mod one_of;
mod ordered;
mod reference;
mod written;

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

pub use reference::event_reference;

use crate::author::lines_of;

use finish::Finish;
use ordered::Ordered;
use written::Event;

/// The schema as a file: JSON in lines.
pub fn event_schema() -> String {
    lines_of(&Ordered::new(&schema(), &Event::schema_name()))
}

fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().with_transform(Finish);
    let mut schema = settings.into_generator().into_root_schema_for::<Event>().to_value();
    // The way to this schema; the reader ignores it.
    schema["properties"]["$schema"] = json!({"type": "string"});
    schema
}

#[cfg(test)]
mod tests;
