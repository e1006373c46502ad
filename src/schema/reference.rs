//! The schema as Markdown: a table for each kind of entry, and one of the values.

use serde_json::Value;

use super::{schema, written::entries};

/// Every key that an event may have, in Markdown.
pub fn event_reference() -> String {
    let schema = schema();
    let mut text = String::from("Keys in **bold** are needed.\n");
    for (name, keys) in entries() {
        let entry = definition(&schema, &name);
        let kind = Kind { name: &name, entry };
        text += &kind.section(keys, &schema);
    }
    text + &values(&schema)
}

fn definition<'s>(schema: &'s Value, name: &str) -> &'s Value {
    match &schema["$defs"][name] {
        Value::Null => schema,
        entry => entry,
    }
}

/// A kind of entry.
struct Kind<'s> {
    name: &'s str,
    entry: &'s Value,
}

impl Kind<'_> {
    fn section(&self, keys: &[&str], schema: &Value) -> String {
        let (heading, about) = (heading(self.name, self.entry), said(self.entry));
        let mut text = format!("\n### {heading}\n{about}\n\n| key | value | what it says |\n");
        text += "| --- | --- | --- |\n";
        for key in keys {
            let value = &self.entry["properties"][key];
            let needed = self.entry["required"].as_array().into_iter().flatten();
            let name = match needed.into_iter().any(|needed| needed == key) {
                true => format!("**`{key}`**"),
                false => format!("`{key}`"),
            };
            text += &format!("| {name} | {} | {} |\n", form(value, schema), cell(said(value)));
        }
        text
    }
}

fn heading<'s>(name: &'s str, entry: &'s Value) -> &'s str {
    entry["title"].as_str().unwrap_or(name)
}

fn said(schema: &Value) -> &str {
    let text = schema["markdownDescription"].as_str().or(schema["description"].as_str());
    text.unwrap_or_default()
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// What may stand there.
fn form(value: &Value, schema: &Value) -> String {
    if let Some(name) = value["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        return form_of_name(name, schema);
    }
    if let Some(names) = value["enum"].as_array() {
        let names: Vec<_> = names.iter().map(|name| format!("`{}`", text_of(name))).collect();
        return names.join(", ");
    }
    if let Some(choices) = value["anyOf"].as_array() {
        let choices: Vec<_> = choices.iter().map(|choice| form(choice, schema)).collect();
        return choices.join(" or ");
    }
    match value["type"].as_str() {
        Some("array") => format!("list: {}", form(&value["items"], schema)),
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("object") => {
            format!("object by id: {}", form(&value["additionalProperties"], schema))
        }
        _ => "text".to_owned(),
    }
}

/// An entry or a value as a link to where it is explained; a choice as what may be chosen.
fn form_of_name(name: &str, schema: &Value) -> String {
    let definition = definition(schema, name);
    match entries().iter().any(|(entry, _)| entry == name) {
        true => {
            let heading = heading(name, definition);
            format!("[{heading}](#{})", heading.to_lowercase().replace(' ', "-"))
        }
        false if is_choice(name, definition) => form(definition, schema),
        false => format!("[{}](#values)", words(name)),
    }
}

/// Whether it is nothing but a choice between others.
fn is_choice(name: &str, definition: &Value) -> bool {
    definition["anyOf"].is_array() && !["Text", "RichText", "Price"].contains(&name)
}

fn text_of(name: &Value) -> String {
    name.as_str().map_or_else(|| name.to_string(), str::to_owned)
}

/// `TimeOfDay` as "time of day".
fn words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words.replace("url", "URL")
}

/// What stands alone: days, times, addresses.
fn values(schema: &Value) -> String {
    let mut text = String::from("\n### Values\n| value | what may stand there |\n| --- | --- |\n");
    let known = entries();
    for (name, value) in schema["$defs"].as_object().into_iter().flatten() {
        let is_entry = known.iter().any(|(entry, _)| entry == name);
        if !is_entry && !is_choice(name, value) {
            text += &format!("| {} | {} |\n", words(name), cell(said(value)));
        }
    }
    text
}
