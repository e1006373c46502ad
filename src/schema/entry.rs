//! Macros for what organisers write: entries with keys, and values.

use schemars::{JsonSchema, Schema};

/// An object with keys, in the order in which the reference lists them.
pub trait Entry: JsonSchema {
    const KEYS: &'static [&'static str];
}

/// Defines an entry. Its doc comment and those of its keys are what editors show; a key whose
/// type is an [`Option`] may be left out.
macro_rules! entry {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$key_meta:meta])* $key:ident: $value:ty),+ $(,)?
        }
    ) => {
        #[derive(schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name {
            $($(#[$key_meta])* $key: $value),+
        }

        impl $crate::schema::entry::Entry for $name {
            const KEYS: &'static [&'static str] = &[$(stringify!($key)),+];
        }
    };
}

/// Defines a value by its schema: `value! { #[doc = "A day."] Date, {"type": "string"} }`.
macro_rules! value {
    ($(#[doc = $doc:literal])+ $name:ident, $schema:tt) => {
        $(#[doc = $doc])+
        pub struct $name;

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema = schemars::json_schema!($schema);
                $crate::schema::entry::described(schema, concat!($($doc, "\n"),+))
            }
        }
    };
}

/// The schema with a doc comment as its description.
pub fn described(mut schema: Schema, doc: &str) -> Schema {
    let lines: Vec<_> = doc.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    schema.insert("description".to_owned(), lines.join(" ").into());
    schema
}

pub(in crate::schema) use entry;
pub(in crate::schema) use value;
