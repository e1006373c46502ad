//! Nothing that must stay secret is in any byte of a site.
//!
//! Events are made by chance, with mistakes in them. The generator gives each thing words and
//! a colour of its own, and knows by a plain rule whether they may be seen; nothing of the
//! program is asked for that. Then the site is built where one with all of it has been before,
//! and searched.

mod cases;
mod dice;
mod event;
mod parts;
mod press;
mod search;

use std::fs;

use proptest::prelude::*;
use tempfile::tempdir;

use super::{Options, build};

use dice::Dice;
use event::Made;
use search::Found;

/// Between the embargoes that have passed and those that have not: 1 June 2026.
const NOW: i64 = 1_780_272_000;
/// As many throws as the largest event needs; after that, everything is as it should be.
const THROWS: usize = 240;

fn write(made: &Made, out: &std::path::Path) {
    let folder = tempdir().unwrap();
    fs::write(folder.path().join("event.json"), &made.json).unwrap();
    for file in &made.files {
        fs::write(folder.path().join(&file.name), &file.bytes).unwrap();
    }
    let options = Options { now: Some(NOW), ..Options::default() };
    if let Err(error) = build(folder.path(), out, &options) {
        panic!("{error:?}\n{}", made.json);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn err_what_must_not_be_published_is_in_no_byte_of_a_site(
        throws in prop::collection::vec(any::<u8>(), THROWS),
    ) {
        let site = tempdir().unwrap();
        let out = site.path().join("site");
        write(&Made::of(Dice::default()), &out);
        let made = Made::of(Dice::from(throws));
        write(&made, &out);
        let found = Found::in_site(&out);
        let seen: Vec<_> = made.secret_words().filter(|word| found.has_word(word)).collect();
        prop_assert!(seen.is_empty(), "{seen:?} in {:?}\n{}", found.places(&seen), made.json);
        for file in made.secret_files() {
            prop_assert!(!found.has_file(file), "{}\n{}", file.name, made.json);
        }
        // What may be seen is there: the search finds, and the program keeps no more back.
        let json = fs::read_to_string(out.join("event.json")).unwrap().to_lowercase();
        let missing: Vec<_> = made.open_words().filter(|word| !json.contains(*word)).collect();
        prop_assert!(missing.is_empty(), "{missing:?}\n{}", made.json);
    }
}

#[test]
fn ok_the_search_finds_everything_where_nothing_is_secret() {
    let site = tempdir().unwrap();
    let out = site.path().join("site");
    let made = Made::of(Dice::default());
    write(&made, &out);
    let found = Found::in_site(&out);
    assert_eq!(made.secret_words().count(), 0);
    assert!(made.open_words().all(|word| found.has_word(word)), "{}", made.json);
    assert!(made.files.iter().all(|file| found.has_file(file)), "{}", made.json);
}
