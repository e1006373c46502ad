//! JSON as a tree, and values read from it.
//!
//! The app could read `event.json` straight into an [`Event`](super::Event), but
//! then the parser is compiled into the reading of every type: that is as much
//! WebAssembly as all pages together. A tree is read by one piece of code, and from
//! the tree a type needs only its field names. Errors carry no text: in the
//! browser nobody would read it, and [`crate::author`] has checked the file before.

mod read;
mod value;

use std::fmt;

/// A JSON value. Numbers that are no whole positive ones are of no use here and
/// read as `Null`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    Null,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

/// The tree is not of the form that the type has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the file is not of the published form")
    }
}

impl std::error::Error for Unreadable {}

impl serde::de::Error for Unreadable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: serde::de::Unexpected, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn invalid_value(_: serde::de::Unexpected, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::event::{Event, Signup, fixture};

    fn tree(json: &str) -> Tree {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn ok_reads_what_serde_json_reads() {
        let event = fixture::event();
        let json = serde_json::to_string(&event).unwrap();
        assert_eq!(Event::deserialize(tree(&json)), Ok(event));
    }

    #[test]
    fn ok_unknown_keys_and_numbers_do_not_matter() {
        let json = serde_json::to_string(&fixture::event()).unwrap();
        let json = json.replacen('{', r#"{"new": {"a": [1.5, -2, null, true]}, "#, 1);
        assert_eq!(Event::deserialize(tree(&json)), Ok(fixture::event()));
    }

    #[test]
    fn ok_enums_with_and_without_content() {
        assert_eq!(Signup::deserialize(tree(r#""full""#)), Ok(Signup::Full));
        let open = Signup::deserialize(tree(r#"{"open": {"label": "Anmelden"}}"#));
        assert!(matches!(open, Ok(Signup::Open(_))), "{open:?}");
    }

    #[test]
    fn err_another_form() {
        for json in ["7", "[]", r#"{"schema_version": 1}"#, r#"{"schema_version": "1"}"#] {
            assert_eq!(Event::deserialize(tree(json)), Err(Unreadable), "{json}");
        }
        assert_eq!(Signup::deserialize(tree(r#"{"open": {}, "full": {}}"#)), Err(Unreadable));
    }
}
