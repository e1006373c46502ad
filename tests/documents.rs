//! Documents name files that exist.

use std::{collections::BTreeSet, fs, io, path::Path};

/// What they tell of in examples, and what is made by building.
const IMAGINED: [&str; 7] = [
    "src/import/",
    "tests/import/",
    "src/view/section/sponsors.rs",
    "src/i18n/fr.rs",
    "src/app/countdown.rs",
    "src/view/part/NAME.rs",
    "style/components/NAME.css",
];
const FOLDERS: [&str; 8] =
    ["src/", "tests/", "docs/", "style/", "tools/", "public/", "events/", "examples/"];

/// The paths in backticks, as far as they are of this repository.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split('`').skip(1).step_by(2);
    quoted
        .filter(|path| FOLDERS.iter().any(|folder| path.starts_with(folder)))
        .filter(|path| !path.contains([' ', '*', '…', '(', '{']))
}

#[test]
fn every_file_that_is_named_is_there() -> io::Result<()> {
    let mut named = 0;
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "ACCESSIBILITY.md"] {
        let text = fs::read_to_string(document)?;
        for path in paths(&text) {
            let is_imagined = IMAGINED.iter().any(|imagined| path.starts_with(imagined));
            assert!(is_imagined || Path::new(path).exists(), "{document} names {path}");
            named += 1;
        }
    }
    assert!(named > 60, "{named}");
    Ok(())
}

/// The words in backticks, each once, and how many paragraphs there are.
fn shape(page: &str) -> io::Result<(Vec<String>, usize)> {
    let text = fs::read_to_string(page)?;
    let code = text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<_>>();
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).count();
    Ok((code.into_iter().collect(), paragraphs))
}

#[test]
fn the_german_page_on_pictures_says_what_the_english_one_does() -> io::Result<()> {
    let (english, german) = (shape("docs/pictures.md")?, shape("docs/bilder.md")?);
    assert!(english.0.len() > 15, "{english:?}");
    assert_eq!(english, german);
    Ok(())
}
