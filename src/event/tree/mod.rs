//! JSON as a tree, and values read from it.
//!
//! Reading `event.json` straight into an [`Event`](super::Event) compiles the parser into
//! every type, as much WebAssembly as all pages together. One piece of code reads a tree,
//! and a type then needs only the names of its fields. There are no error messages:
//! [`crate::author`] has checked the file before it was published.

mod from_tree;
mod read;

pub use from_tree::FromTree;
pub(super) use from_tree::from_object;

/// A JSON value. The format has no fractions or negative numbers; they are read as `Null`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    Null,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Event, Signup, fixture};

    fn read<T: FromTree>(json: &str) -> Option<T> {
        T::from_tree(serde_json::from_str(json).unwrap())
    }

    #[test]
    fn ok_reads_what_was_written() {
        let event = fixture::event();
        assert_eq!(read(&serde_json::to_string(&event).unwrap()), Some(event));
    }

    #[test]
    fn ok_unknown_keys_and_numbers_do_not_matter() {
        let json = serde_json::to_string(&fixture::event()).unwrap();
        let json = json.replacen('{', r#"{"new": {"a": [1.5, -2, null, true]}, "#, 1);
        assert_eq!(read(&json), Some(fixture::event()));
    }

    #[test]
    fn ok_enums_with_and_without_content() {
        assert_eq!(read(r#""full""#), Some(Signup::Full));
        let open: Option<Signup> = read(r#"{"open": {"label": "Anmelden"}}"#);
        assert!(matches!(open, Some(Signup::Open(_))), "{open:?}");
    }

    #[test]
    fn err_another_form() {
        for json in ["7", "[]", r#"{"schema_version": 1}"#, r#"{"schema_version": "1"}"#] {
            assert_eq!(read::<Event>(json), None, "{json}");
        }
        assert_eq!(read::<Signup>(r#"{"open": {}, "full": {}}"#), None);
        assert_eq!(read::<Vec<u16>>("[1, 65536]"), None);
        assert_eq!(read::<Vec<String>>(r#"["a", 1.5]"#), None);
    }
}
