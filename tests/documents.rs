//! Documents name files that exist, and limits as they are.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use treffpunkt::i18n::Locale;

/// What they tell of in examples, and what is made by building.
const IMAGINED: [&str; 6] = [
    "src/import/",
    "tests/import/",
    "src/view/section/exhibitors.rs",
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

#[test]
fn the_german_page_on_legal_pages_says_what_the_english_one_does() -> io::Result<()> {
    let [(english, count), (german, same)] =
        [shape("docs/legal-pages.md")?, shape("docs/pflichtseiten.md")?];
    let options = |words: &[String]| {
        words.iter().filter(|word| word.starts_with('-')).cloned().collect::<Vec<_>>()
    };
    assert!(options(&english).iter().any(|option| option == "--land"), "{english:?}");
    assert_eq!((options(&english).len(), count), (options(&german).len(), same));
    Ok(())
}

/// Constants that are called like limits, and only shorten or order what is said or drawn.
const NO_LIMITS: [&str; 18] = [
    "MOST_AT_ONCE in src/author/history/compare.rs",
    "MOST_NAMED in src/author/history/compare.rs",
    "MOST_NAMES in src/author/history/told.rs",
    "MOST_LOOKED_AT in src/author/folder.rs",
    "MOST_LINES in src/author/message.rs",
    "MOST_REMARKS in src/author/message.rs",
    "LONGEST_WORD in src/author/wrapped_lines.rs",
    "LONGEST in src/author/drawing.rs",
    "LONGEST in src/author/film_file.rs",
    "LONGEST in src/author/written_times.rs",
    "LONGEST in src/author/in_lines.rs",
    "LONGEST in src/author/json.rs",
    "LONGEST in src/author/report.rs",
    "MOST in src/author/published/things.rs",
    "LONGEST_NUMBER in src/publish/share_picture/line_breaks.rs",
    "LONGEST_ABBREVIATION in src/publish/share_picture/line_breaks.rs",
    "MOST_SHOWN in src/publish/error.rs",
    "LONGEST in src/publish/corrections.rs",
];

/// The limits in a source file, each as `NAME in path`, with its value without separators.
fn limits_in(path: &Path) -> io::Result<Vec<(String, String)>> {
    let source = fs::read_to_string(path)?;
    let limits = source.lines().filter_map(|line| {
        let (name, rest) = line.split_once("const ")?.1.split_once(": ")?;
        let value = rest.split_once(" = ")?.1.strip_suffix(';')?.replace('_', "");
        let is_limit = ["MOST", "LARGEST", "LONGEST", "DEEPEST", "WIDEST"]
            .iter()
            .any(|begin| name.starts_with(begin));
        let value = value.trim_end_matches(".0").to_owned();
        is_limit.then(|| (format!("{name} in {}", path.display()), value))
    });
    Ok(limits.collect())
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

#[test]
fn the_table_of_limits_has_each_as_it_is_in_the_code() -> io::Result<()> {
    let page = fs::read_to_string("docs/limits.md")?;
    let rows = page.lines().filter_map(|line| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.rsplit(" | ");
        let (place, value) = (cells.next()?, cells.next()?);
        place.starts_with('`').then(|| (place.replace('`', ""), value.replace(',', "")))
    });
    let written: BTreeSet<_> = rows.collect();
    let mut files = Vec::new();
    sources(Path::new("src/author"), &mut files)?;
    sources(Path::new("src/publish"), &mut files)?;
    sources(Path::new("src/event"), &mut files)?;
    let mut known = BTreeSet::new();
    for file in files {
        known.extend(limits_in(&file)?);
    }
    known.retain(|(place, _)| !NO_LIMITS.contains(&place.as_str()));
    assert!(written.len() > 15, "{written:?}");
    assert_eq!(written, known);
    Ok(())
}

#[test]
fn the_page_on_languages_says_which_have_been_reviewed() -> io::Result<()> {
    let page = fs::read_to_string("docs/languages.md")?;
    let rows = page.lines().filter_map(|line| {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let code = cells.get(2)?.strip_prefix('`')?.strip_suffix('`')?;
        Some((code, !cells.get(3)?.starts_with("unreviewed")))
    });
    let known = Locale::ALL.iter().map(|locale| (locale.name(), locale.is_reviewed()));
    assert_eq!(rows.collect::<BTreeSet<_>>(), known.collect::<BTreeSet<_>>());
    Ok(())
}
