//! Imports point downwards only.
//!
//! ```text
//! src/main.rs (wasm app)      src/bin/treffpunkt.rs (program)
//!        │                               │
//!       app                           publish
//!      ┌─┴──────────────┬────────────────┴─┐
//!      │              view                 │
//!      │         ┌──────┴──────┐           │
//!   browser   present       export       author
//!                └──────┬──────┴───────────┘
//!                 i18n, route
//!                       │
//!                     event
//! ```
//!
//! `browser` knows nothing of events, and `view` nothing of the browser; `app` joins them.
//! Read is what the sources say: every path that begins with the crate. Paths that
//! begin with `super` are left out, for they stay in their layer.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// A layer, and the layers that it may import.
type Row = (&'static str, &'static [&'static str]);

const LAYERS: [Row; 12] = [
    ("event", &[]),
    ("i18n", &["event"]),
    ("route", &["event"]),
    ("export", &["event", "i18n", "route"]),
    ("present", &["event", "i18n", "route"]),
    ("author", &["event", "i18n", "route"]),
    ("browser", &[]),
    ("view", &["event", "export", "i18n", "present", "route"]),
    ("app", &["browser", "event", "export", "i18n", "present", "route", "view"]),
    ("publish", &["author", "event", "export", "i18n", "present", "route", "view"]),
    ("main", &["app"]),
    ("bin", &["author", "publish"]),
];

#[test]
fn ok_imports_point_downwards() -> io::Result<()> {
    let layers = entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))?;
    let mut wrong = Vec::new();
    for path in layers.iter().filter(|path| !path.ends_with("lib.rs")) {
        let layer = path.file_stem().unwrap_or_default().to_string_lossy();
        for file in rust_files(path)? {
            let found = violations(&layer, &fs::read_to_string(&file)?);
            wrong.extend(found.into_iter().map(|found| format!("{}: {found}", file.display())));
        }
    }
    assert!(layers.len() > 3, "are these the sources? only {layers:?}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn err_an_import_that_points_upwards() {
    let source = "use crate::{\n    event::{Event, view},\n    view::Scene,\n};\n";
    assert_eq!(violations("present", source), ["present must not import view"]);
    assert_eq!(
        violations("event", "fn a() -> crate::i18n::Words {}"),
        ["event must not import i18n"]
    );
    assert_eq!(violations("bin", "use treffpunkt::view::Site;"), ["bin must not import view"]);
}

#[test]
fn err_a_layer_that_the_table_does_not_know() {
    assert_eq!(violations("view", "use crate::helpers::all;"), ["view must not import helpers"]);
    assert_eq!(violations("helpers", ""), ["helpers is no layer"]);
}

#[test]
fn ok_own_layer_lower_layers_and_mere_mentions() {
    let source = "//! Unlike [`crate::app`].\npub(crate) use crate::{route::Route, view};\nuse leptos::view;";
    assert_eq!(violations("view", source), [""; 0]);
}

/// What a source of this layer imports and must not.
fn violations(layer: &str, source: &str) -> Vec<String> {
    let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        return vec![format!("{layer} is no layer")];
    };
    let mut names = imports(source);
    names.retain(|name| name != layer && !below.contains(&name.as_str()));
    names.iter().map(|name| format!("{layer} must not import {name}")).collect()
}

/// The first names of all paths that begin with the crate.
fn imports(source: &str) -> Vec<String> {
    let code: String = source
        .lines()
        .map(|line| line.split("//").next().unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n");
    let mut names = Vec::new();
    for root in ["crate::", "treffpunkt::"] {
        for (at, _) in code.match_indices(root) {
            let preceded_by_name = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if !preceded_by_name {
                names.extend(first_names(&code[at + root.len()..]));
            }
        }
    }
    names
}

/// `a` of `a::b`, or `a` and `b` of `{a::{c, d}, b}`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![name(path)];
    };
    let mut depth = 0_usize;
    let (mut entries, mut entry) = (Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => entries.push(std::mem::take(&mut entry)),
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => entry.push(c),
            _ => {}
        }
    }
    entries.push(entry);
    entries.iter().map(|entry| name(entry.trim())).filter(|name| !name.is_empty()).collect()
}

fn name(path: &str) -> String {
    path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The Rust file at a path, or all those below it.
fn rust_files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        return Ok(if is_rust { vec![path.to_owned()] } else { Vec::new() });
    }
    let files: io::Result<Vec<_>> = entries(path)?.iter().map(|path| rust_files(path)).collect();
    Ok(files?.concat())
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
}
