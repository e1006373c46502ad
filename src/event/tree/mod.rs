//! JSON as a tree, and values read from it.
//!
//! Reading `event.json` straight into an [`Event`](super::Event) compiles the parser into
//! every type, as much WebAssembly as all pages together. One piece of code reads a tree,
//! and a type then needs only the names of its fields. There are no error messages:
//! [`crate::author`] has checked the file before it was published, and `treffpunkt check` says
//! what is wrong with one that was corrected by hand.

mod access;
mod from_tree;
mod read;
mod slips;

pub use from_tree::{FromTree, LONGEST_WORD, has_endless_word};
pub(super) use from_tree::{fill, from_object};
pub use slips::counted;
pub(super) use slips::unknown;
#[cfg(not(target_arch = "wasm32"))]
pub use slips::{Slip, SlipKind, noted};

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
    use crate::event::{Event, Rich, Run, RunState, Signup, Text, fixture};

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
        assert_eq!(read::<Vec<u16>>("7"), None);
    }

    #[test]
    fn ok_a_list_does_without_what_cannot_be_read() {
        let (read, left_out) =
            counted(|| (read::<Vec<u16>>("[1, 65536]"), read::<Vec<String>>(r#"["a", 1.5]"#)));
        assert_eq!(read, (Some(vec![1]), Some(vec!["a".to_owned()])));
        assert_eq!(left_out, 2);
    }

    #[test]
    fn err_what_browsers_would_not_come_to_an_end_with() {
        let text = |words: &[&str]| format!("\"{}\"", words.join(" "));
        let long = "x".repeat(LONGEST_WORD);
        assert!(read::<String>(&text(&[&long, &long])).is_some());
        assert_eq!(read::<String>(&text(&["a", &(long + "x")])), None);
    }

    #[test]
    fn err_a_text_does_not_do_without_one_of_its_words() {
        assert_eq!(read::<Rich>(r#"[{"p": [{"t": "Not "}, {"b": "today"}]}]"#), None);
        assert_eq!(read::<Text>(r#"{"de": "Nicht heute", "en": 5}"#), None);
    }

    #[test]
    fn err_a_run_whose_state_is_not_understood_never_takes_place() {
        let run = |state: &str| format!(r#"{{"id": "r{state}", "state": "{state}"}}"#);
        for state in ["abgesagt", "Cancelled", "", "planed"] {
            let json = format!("[{}, {}]", run("cancelled"), run(state));
            let runs = read::<Vec<Run>>(&json).unwrap();
            assert_eq!(runs.len(), 1, "{state}");
            assert_eq!(runs[0].state, RunState::Cancelled);
        }
        assert_eq!(read::<Run>(r#"{"id": "r"}"#).unwrap().state, RunState::Planned);
    }

    #[test]
    fn ok_notes_say_where_and_what_is_left_out() {
        let runs = r#"[{"id": "a", "start": "8:45"}, {"id": "b", "state": "abgesagt", "room": 1}]"#;
        let (runs, slips) = noted(|| read::<Vec<Run>>(runs).unwrap());
        assert_eq!(runs.len(), 1);
        let unreadable = |path: &str, left_out: &str| {
            let slip = slips.iter().find(|slip| slip.path == path);
            let kind = slip.map(|slip| &slip.kind);
            matches!(kind, Some(SlipKind::Unreadable { left_out: Some(left), .. }) if left == left_out)
        };
        assert!(unreadable("[0].start", "[0].start"), "{slips:?}");
        assert!(unreadable("[1].state", "[1]"), "{slips:?}");
        assert_eq!(slips.len(), 2, "{slips:?}");
        let (_, slips) = noted(|| read::<Run>(r#"{"id": "b", "stat": "cancelled", "_note": 1}"#));
        assert_eq!(slips, [Slip { path: "stat".to_owned(), kind: SlipKind::Unknown }]);
    }
}
