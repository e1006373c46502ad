//! A file of styles, and what can be asked about it.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

pub struct Sheet {
    /// From the root of the repository: `style/base.css`.
    pub path: String,
    /// Without comments.
    pub css: String,
}

impl Sheet {
    pub fn read(path: &Path) -> Self {
        let css = fs::read_to_string(root().join(path)).unwrap();
        Self { path: path.to_str().unwrap().to_owned(), css: without_comments(&css) }
    }

    /// The layer around everything in this file, if there is exactly one.
    pub fn only_layer(&self) -> Option<String> {
        let (name, body) = self.css.trim().strip_prefix("@layer ")?.split_once('{')?;
        let mut depth = 1;
        let end = body.char_indices().find_map(|(at, letter)| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            (depth == 0).then_some(at)
        })?;
        (end + 1 == body.len()).then(|| name.trim().to_owned())
    }

    /// The names of classes in selectors.
    pub fn classes(&self) -> BTreeSet<String> {
        let preludes =
            self.css.split_inclusive(['{', '}', ';']).filter_map(|part| part.strip_suffix('{'));
        let after_dots = preludes.flat_map(|prelude| prelude.split('.').skip(1));
        after_dots
            .map(|rest| {
                rest.chars()
                    .take_while(|&letter| letter.is_alphanumeric() || "-_".contains(letter))
                    .collect::<String>()
            })
            .filter(|name| name.starts_with(char::is_alphabetic))
            .collect()
    }

    /// Colours that are not names of tokens: `#fff`, `rgb(…`.
    pub fn raw_colours(&self) -> Vec<String> {
        const FUNCTIONS: [&str; 9] =
            ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklch(", "oklab("];
        let words = self.css.split(|letter: char| letter.is_whitespace() || ",;:".contains(letter));
        words
            .filter(|word| {
                word.starts_with('#') || FUNCTIONS.iter().any(|function| word.starts_with(function))
            })
            .map(str::to_owned)
            .collect()
    }

    /// What is loaded by `url("…")`.
    pub fn urls(&self) -> Vec<String> {
        let after = self.css.split("url(\"").skip(1);
        after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
    }
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Everything in `style/`.
pub fn sheets() -> Vec<Sheet> {
    let files = files(&root().join("style"));
    files.iter().map(|file| Sheet::read(file.strip_prefix(root()).unwrap())).collect()
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The words inside quotes, line by line, parted by spaces or dots: among them are the
/// classes in markup, `"p.lead"`.
pub fn words_in_quotes(text: &str) -> BTreeSet<String> {
    let quoted = text.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    quoted.flat_map(|text| text.split([' ', '.'])).map(str::to_owned).collect()
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| Some(part.split_once("*/")?.1)).collect::<String>()
}
