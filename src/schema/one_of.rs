//! Words that choose one of several: the names that the reader knows.

use std::{borrow::Cow, marker::PhantomData};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::author::Spelled;

/// The English names of an enum. The reader also understands German words, which editors show
/// beside them.
pub struct OneOf<T>(PhantomData<T>);

impl<T: Spelled> JsonSchema for OneOf<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "OneOf".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let (names, german): (Vec<_>, Vec<_>) = T::own()
            .into_iter()
            .map(|(name, value)| (name, german(&value).unwrap_or(name)))
            .unzip();
        let mut schema = json_schema!({"type": "string", "enum": names});
        if names != german {
            schema.insert("enumDescriptions".to_owned(), german.into());
        }
        schema
    }
}

/// The German word that messages propose.
fn german<T: Spelled>(value: &T) -> Option<&'static str> {
    T::ALSO.iter().find(|(_, other)| other == value).map(|(word, _)| *word)
}
