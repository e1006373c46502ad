//! Writes the schema in the order of the types, as a tree of values sorts its keys.

use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::Value;

use super::written::entries;

/// The keywords in the order in which they are read best; others follow.
const KEYWORDS: [&str; 12] = [
    "$schema",
    "title",
    "description",
    "markdownDescription",
    "$ref",
    "type",
    "const",
    "enum",
    "enumDescriptions",
    "default",
    "required",
    "properties",
];

/// A part of the schema.
pub struct Ordered<'v> {
    value: &'v Value,
    part: Part<'v>,
}

#[derive(Clone, Copy)]
enum Part<'v> {
    /// Of the entry with this name, or of another value.
    Schema(&'v str),
    Properties(&'v str),
    Definitions,
}

impl<'v> Ordered<'v> {
    /// The whole schema, which describes the entry `name`.
    pub fn new(value: &'v Value, name: &'v str) -> Self {
        Self { value, part: Part::Schema(name) }
    }

    fn below(&self, key: &'v str, value: &'v Value) -> Self {
        let part = match (self.part, key) {
            (Part::Schema(_), "$defs") => Part::Definitions,
            (Part::Schema(name), "properties") => Part::Properties(name),
            (Part::Definitions, name) => Part::Schema(name),
            _ => Part::Schema(""),
        };
        Self { value, part }
    }

    /// Where a key belongs.
    fn rank(&self, key: &str) -> usize {
        let known = entries();
        let order = match self.part {
            Part::Schema(_) => KEYWORDS.as_slice(),
            Part::Properties(name) => {
                known.iter().find(|(entry, _)| entry == name).map_or(&[][..], |(_, keys)| keys)
            }
            Part::Definitions => &[],
        };
        order.iter().position(|known| *known == key).unwrap_or(order.len())
    }
}

impl Serialize for Ordered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.value {
            Value::Object(entries) => {
                let mut entries: Vec<_> = entries.iter().collect();
                entries.sort_by_key(|(key, _)| self.rank(key));
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &self.below(key, value))?;
                }
                map.end()
            }
            Value::Array(items) => {
                let part = Part::Schema("");
                serializer.collect_seq(items.iter().map(|value| Self { value, part }))
            }
            other => other.serialize(serializer),
        }
    }
}
