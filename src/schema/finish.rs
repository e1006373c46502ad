//! What holds for all of the schema, and is not said at each key.

use schemars::{
    Schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Value, json};

use crate::author::MOST_ITEMS;

/// Finishes a schema and all inside it.
#[derive(Clone, Debug)]
pub struct Finish;

impl Transform for Finish {
    fn transform(&mut self, schema: &mut Schema) {
        without_null(schema);
        with_comments(schema);
        with_limit(schema);
        // `uint32` is no format that validators know.
        schema.remove("format");
        in_two_forms(schema);
        transform_subschemas(self, schema);
    }
}

/// What may be left out is left out, and not null.
fn without_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|one| one != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            schema.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(names)) = schema.get_mut("enum") {
        names.retain(|name| !name.is_null());
    }
    let Some(Value::Array(choices)) = schema.get_mut("anyOf") else { return };
    let before = choices.len();
    choices.retain(|one| *one != json!({"type": "null"}));
    if let (true, [Value::Object(only)]) = (choices.len() < before, choices.as_slice()) {
        let only = only.clone();
        schema.remove("anyOf");
        for (key, value) in only {
            if schema.get(&key).is_none() {
                schema.insert(key, value);
            }
        }
    }
}

/// A key that begins with `_` is a comment, everywhere.
fn with_comments(schema: &mut Schema) {
    if schema.get("type") == Some(&json!("object")) {
        let patterns = schema.ensure_object().entry("patternProperties");
        let patterns = patterns.or_insert_with(|| json!({}));
        if let Some(patterns) = patterns.as_object_mut() {
            patterns.insert("^_".to_owned(), json!(true));
        }
    }
}

fn with_limit(schema: &mut Schema) {
    if schema.get("type") == Some(&json!("array")) && schema.get("maxItems").is_none() {
        schema.insert("maxItems".to_owned(), MOST_ITEMS.into());
    }
}

/// Doc comments are Markdown, which not all editors show.
fn in_two_forms(schema: &mut Schema) {
    let Some(Value::String(text)) = schema.get("description") else { return };
    let text = text.replace('\n', " ");
    let plain = text.replace('`', "");
    if plain != text {
        schema.insert("markdownDescription".to_owned(), text.into());
    }
    if schema.get("pattern").is_some() {
        // Otherwise editors show the pattern.
        schema.insert("patternErrorMessage".to_owned(), plain.clone().into());
    }
    schema.insert("description".to_owned(), plain.into());
}
