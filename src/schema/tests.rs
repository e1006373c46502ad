//! The documents that are made from the schema are as it is. `WRITE_DOCS=1` writes them anew.

use std::{env, fs};

use super::{event_reference, event_schema};

const HOW: &str = "run: WRITE_DOCS=1 cargo test --features schema --lib schema";

/// Compares a document with what is made, or writes it.
fn compare(path: &str, made: &str) {
    let written = fs::read_to_string(path).unwrap();
    if env::var_os("WRITE_DOCS").is_some() {
        fs::write(path, made).unwrap();
    } else {
        assert!(written == made, "{path} is not up to date; {HOW}");
    }
}

#[test]
fn ok_the_file_for_editors_is_up_to_date() {
    compare("docs/event.schema.json", &event_schema());
}

#[test]
fn ok_the_table_of_all_keys_is_up_to_date() {
    const PATH: &str = "docs/data.md";
    const MARKS: [&str; 2] = ["<!-- every key -->\n", "<!-- end of every key -->\n"];
    let document = fs::read_to_string(PATH).unwrap();
    let (before, rest) = document.split_once(MARKS[0]).unwrap();
    let (_, after) = rest.split_once(MARKS[1]).unwrap();
    let made = format!("{before}{}{}{}{after}", MARKS[0], event_reference(), MARKS[1]);
    compare(PATH, &made);
}
