//! Texts, in one language or in several.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::schema::entry::{described, entry};

use super::values::{FileName, Language};

/// Plain text.
pub struct Text;

/// Text in Markdown.
pub struct RichText;

entry! {
    /// A text that stands in a file of its own.
    #[schemars(title = "Text file")]
    pub struct TextFile {
        /// A file in the event folder: `texts/imprint.md`.
        file: FileName,
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = json!({"type": "string", "minLength": 1});
        let schema = json_schema!({"anyOf": [one, by_language(generator, &one)]});
        described(
            schema,
            "A text in the event's own language, or texts by language: `{\"de\": \"Programm\", \"en\": \"Programme\"}`.",
        )
    }
}

impl JsonSchema for RichText {
    fn schema_name() -> Cow<'static, str> {
        "RichText".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let file = generator.subschema_for::<TextFile>();
        let one = json!({"type": "string", "minLength": 1});
        let either = json!({"anyOf": [one, file]});
        let schema = json_schema!({"anyOf": [one, file, by_language(generator, &either)]});
        described(
            schema,
            "Text in Markdown, in one language or by language. A long one can have a file of its own: `{\"file\": \"texts/imprint.md\"}`.",
        )
    }
}

/// An object whose keys are codes of languages.
fn by_language(generator: &mut SchemaGenerator, text: &Value) -> Value {
    let language = Language::json_schema(generator);
    let pattern = language.get("pattern").and_then(Value::as_str).unwrap_or_default();
    let patterns = Map::from_iter([(pattern.to_owned(), text.clone())]);
    json!({
        "type": "object",
        "patternProperties": patterns,
        "additionalProperties": false,
        "minProperties": 1,
    })
}
