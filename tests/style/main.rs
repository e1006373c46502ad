//! The styles keep to their order: one wrapper layer per file, colours in one place,
//! no rule without markup, contrast as WCAG AA asks.
//!
//! Files are read as text with just enough structure for these questions; whether they
//! are valid CSS is for browsers to say.

#![expect(clippy::unwrap_used, reason = "a file that cannot be read fails the test")]

mod contrast;
mod sheet;
mod theme;

use std::{collections::BTreeSet, fs, path::Path};

use sheet::{Sheet, files, root, sheets, words_in_quotes};

#[test]
fn ok_every_file_is_linked_once_and_the_order_of_layers_comes_first() {
    let linked = linked();
    assert_eq!(linked.first().map(String::as_str), Some("style/layers.css"));
    let existing: BTreeSet<_> = sheets().into_iter().map(|sheet| sheet.path).collect();
    assert_eq!(linked.iter().cloned().collect::<BTreeSet<_>>(), existing);
    assert_eq!(linked.len(), existing.len(), "a file is linked twice");
}

#[test]
fn ok_no_two_files_have_one_name() {
    let names: Vec<_> =
        linked().iter().filter_map(|path| path.rsplit('/').next()).map(str::to_owned).collect();
    let different: BTreeSet<_> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "trunk puts all of them into one folder: {names:?}");
}

#[test]
fn ok_every_file_is_wrapped_in_a_layer_that_exists() {
    let layers = layers();
    for sheet in sheets().iter().filter(|sheet| sheet.path != "style/layers.css") {
        let layer = sheet.only_layer().unwrap_or_else(|| panic!("{}: not one @layer", sheet.path));
        assert!(layers.contains(&layer), "{}: @layer {layer} is not in layers.css", sheet.path);
    }
}

#[test]
fn ok_files_of_components_are_in_the_layer_of_components() {
    for sheet in sheets().iter().filter(|sheet| sheet.path.starts_with("style/components/")) {
        assert_eq!(sheet.only_layer().as_deref(), Some("components"), "{}", sheet.path);
    }
}

#[test]
fn ok_colours_have_their_values_in_tokens_alone() {
    for sheet in sheets().iter().filter(|sheet| sheet.path != "style/tokens.css") {
        assert_eq!(sheet.raw_colours(), Vec::<String>::new(), "{}", sheet.path);
    }
}

#[test]
fn ok_only_reduced_motion_is_important() {
    for sheet in sheets() {
        let important = sheet.css.matches("!important").count();
        let allowed = sheet
            .css
            .split_once("prefers-reduced-motion")
            .map_or(0, |(_, rest)| rest.matches("!important").count());
        assert_eq!(important, allowed, "{}", sheet.path);
    }
}

#[test]
fn ok_every_class_is_in_the_markup() {
    let mut markup = words_in_quotes(&fs::read_to_string(root().join("index.html")).unwrap());
    for folder in ["src/app", "src/browser", "src/view", "src/publish", "public"] {
        for file in files(&root().join(folder)) {
            markup.extend(
                fs::read_to_string(file).map(|text| words_in_quotes(&text)).unwrap_or_default(),
            );
        }
    }
    for sheet in sheets() {
        let unused: Vec<_> =
            sheet.classes().into_iter().filter(|class| !markup.contains(class)).collect();
        assert_eq!(unused, Vec::<String>::new(), "{}", sheet.path);
    }
}

#[test]
fn ok_fonts_are_the_only_files_loaded_and_have_their_licences() {
    for sheet in sheets() {
        for url in sheet.urls() {
            let font = root().join("public").join(&url);
            assert!(url.starts_with("fonts/") && font.exists(), "{}: {url}", sheet.path);
            // The files with rarer letters belong to the same font.
            let licence = font.to_string_lossy().replace("-ext.", ".");
            let licence = Path::new(&licence).with_extension("LICENSE.txt");
            assert!(licence.exists(), "no licence for {url}");
        }
    }
}

/// The files that `index.html` links, in its order.
fn linked() -> Vec<String> {
    let index = fs::read_to_string(root().join("index.html")).unwrap();
    let links = index.lines().filter(|line| line.contains(r#"rel="css""#));
    links
        .filter_map(|line| Some(line.split_once(r#"href=""#)?.1.split_once('"')?.0.to_owned()))
        .collect()
}

fn layers() -> Vec<String> {
    let sheet = Sheet::read(Path::new("style/layers.css"));
    let names = sheet.css.trim().strip_prefix("@layer").and_then(|rest| rest.strip_suffix(';'));
    names.unwrap().split(',').map(|name| name.trim().to_owned()).collect()
}
