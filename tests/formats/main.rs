//! What other formats hold of an event: `docs/data.md` says what is measured here.
//!
//! An import fills a key if the event has it that comes of the fixtures of its format. An export
//! keeps a key if its file is another one without it. `WRITE_DOCS=1` writes the table anew.
#![cfg(feature = "import")]
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod exports;
mod imports;
mod keys;

use std::{collections::BTreeSet, env, fs};

use keys::{LISTS, keys_of};

const DOCUMENT: &str = "docs/data.md";
const MARKS: [&str; 2] = ["<!-- what formats hold -->\n", "<!-- end of what formats hold -->\n"];

/// A format, and the keys that it fills or keeps: `sessions.title`.
#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    pub keys: BTreeSet<String>,
}

/// The table, with a row for each key that at least one format holds.
fn table() -> String {
    let (imports, exports) = (imports::columns(), exports::columns());
    let columns: Vec<_> = imports.iter().chain(&exports).collect();
    let names: Vec<_> = columns.iter().map(|column| column.name).collect();
    let mut table =
        format!("| key | {} |\n|{}\n", names.join(" | "), " --- |".repeat(names.len() + 1));
    let mut in_none = Vec::new();
    for list in LISTS {
        for key in keys_of(list) {
            let cells: Vec<_> =
                columns.iter().map(|column| mark(column.keys.contains(&key))).collect();
            if cells.iter().all(|cell| cell.is_empty()) {
                in_none.push(format!("`{key}`"));
            } else {
                table += &format!("| `{key}` | {} |\n", cells.join(" | "));
            }
        }
    }
    format!("{table}\nIn none of these formats: {}.\n", in_none.join(", "))
}

fn mark(holds: bool) -> &'static str {
    if holds { "●" } else { "" }
}

#[test]
fn ok_the_document_says_what_formats_hold() {
    let document = fs::read_to_string(DOCUMENT).unwrap();
    let (before, rest) = document.split_once(MARKS[0]).unwrap();
    let (_, after) = rest.split_once(MARKS[1]).unwrap();
    let made = format!("{before}{}{}{}{after}", MARKS[0], table(), MARKS[1]);
    if env::var_os("WRITE_DOCS").is_some() {
        fs::write(DOCUMENT, made).unwrap();
        return;
    }
    let how = "run: WRITE_DOCS=1 cargo test --features import --test formats";
    assert!(document == made, "{DOCUMENT} is not up to date; {how}");
}
