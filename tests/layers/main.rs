//! Imports point downwards only, and never in a circle.
//!
//! ARCHITECTURE.md has the picture of the layers; the table here is what it shows. `browser`
//! knows nothing of events, and `view` nothing of the browser; `app` joins them.

mod circles;
mod paths;
mod sources;

use std::{fs, io, path::Path};

use circles::circles;
use sources::{Source, rust_files};

/// A layer, and the layers that it may import.
type Row = (&'static str, &'static [&'static str]);

const LAYERS: [Row; 18] = [
    ("event", &[]),
    ("markup", &[]),
    ("columns", &[]),
    ("markdown", &[]),
    ("browser", &[]),
    ("i18n", &["event"]),
    ("route", &["event"]),
    ("export", &["columns", "event", "i18n", "markdown", "route"]),
    ("present", &["event", "i18n", "route"]),
    ("author", &["event", "i18n", "route"]),
    ("import", &["author", "columns", "event", "markdown"]),
    ("schema", &["author", "event"]),
    ("reconcile", &["markup"]),
    ("view", &["event", "export", "i18n", "markup", "present", "route"]),
    (
        "app",
        &["browser", "event", "export", "i18n", "markup", "present", "reconcile", "route", "view"],
    ),
    ("publish", &["author", "event", "export", "i18n", "markup", "present", "route", "view"]),
    ("main", &["app"]),
    ("bin", &["author", "import", "publish", "schema"]),
];

/// Folders whose files import each other in a circle: those of `markup` are one recursive type.
const WITH_CIRCLES: [&str; 1] = ["markup"];

fn sources() -> io::Result<Vec<Source>> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = Vec::new();
    for file in rust_files(&src)? {
        let path = file.strip_prefix(&src).unwrap_or(&file);
        if path != Path::new("lib.rs") {
            sources.extend(Source::split(path, &fs::read_to_string(&file)?));
        }
    }
    Ok(sources)
}

#[test]
fn imports_point_downwards() -> io::Result<()> {
    let sources = sources()?;
    let wrong: Vec<_> = sources.iter().flat_map(violations).collect();
    assert!(sources.len() > 100, "are these the sources? only {}", sources.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn no_files_import_each_other_in_a_circle() -> io::Result<()> {
    let found = circles(&sources()?);
    let new: Vec<_> =
        found.iter().filter(|circle| !WITH_CIRCLES.contains(&circle.folder.as_str())).collect();
    assert!(new.is_empty(), "{new:#?}");
    for folder in WITH_CIRCLES {
        let has_one = found.iter().any(|circle| circle.folder == folder);
        assert!(has_one, "{folder} has no circle any more: take it off WITH_CIRCLES");
    }
    Ok(())
}

/// What a source imports and must not.
fn violations(source: &Source) -> Vec<String> {
    let [layer, ..] = source.module.as_slice() else { return Vec::new() };
    let Some((_, below)) = LAYERS.iter().find(|(name, _)| name == layer) else {
        return vec![format!("{layer} is no layer")];
    };
    let mut names: Vec<_> = source.imports().into_iter().map(|mut path| path.remove(0)).collect();
    names.retain(|name| name != layer && !below.contains(&name.as_str()));
    names.iter().map(|name| format!("{} must not import {name}", source.name())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, text: &str) -> Vec<String> {
        Source::split(Path::new(path), text).iter().flat_map(violations).collect()
    }

    #[test]
    fn an_import_that_points_upwards() {
        let text = "use crate::{\n    event::{Event, view},\n    view::Scene,\n};\n";
        assert_eq!(of("present/grid.rs", text), ["present::grid must not import view"]);
        let text = "fn a() -> crate::i18n::Words {}";
        assert_eq!(of("event/mod.rs", text), ["event must not import i18n"]);
        let text = "use treffpunkt::view::Site;";
        assert_eq!(
            of("bin/treffpunkt/main.rs", text),
            ["bin::treffpunkt::main must not import view"]
        );
    }

    #[test]
    fn an_import_that_leaves_its_layer_by_super() {
        let text = "use super::super::view::Scene;";
        assert_eq!(of("present/grid.rs", text), ["present::grid must not import view"]);
        assert_eq!(of("view/part/star.rs", text), [""; 0]);
        let inline = "#[cfg(test)]\nmod tests {\n    use super::super::fold;\n}\n";
        assert_eq!(of("present/grid.rs", inline), [""; 0]);
    }

    #[test]
    fn a_layer_that_the_table_does_not_know() {
        let text = "use crate::helpers::all;";
        assert_eq!(of("view/site.rs", text), ["view::site must not import helpers"]);
        assert_eq!(of("helpers.rs", ""), ["helpers is no layer"]);
    }

    #[test]
    fn own_layer_lower_layers_and_mere_mentions() {
        let text = "//! Unlike [`crate::app`].\npub(crate) use crate::{route::Route, view};\nuse leptos::view;";
        assert_eq!(of("view/site.rs", text), [""; 0]);
    }
}
