//! Source files, and the paths that they import.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::paths::paths;

/// The path of a module or an item from the root of the crate: `["view", "part", "star"]`.
pub type ModulePath = Vec<String>;

/// The code of one module.
#[derive(Debug)]
pub struct Source {
    pub module: ModulePath,
    /// Whether the module is a folder with a `mod.rs`, or the like.
    pub is_folder: bool,
    pub is_test: bool,
    code: String,
}

impl Source {
    /// The module of a file below `src`, and the tests at its end.
    pub fn split(path: &Path, text: &str) -> Vec<Self> {
        let mut module: ModulePath =
            path.with_extension("").iter().map(|part| part.to_string_lossy().into()).collect();
        let is_folder = module.last().is_some_and(|name| name == "mod");
        if is_folder {
            module.pop();
        }
        let is_test = module.iter().any(|name| name == "tests" || name == "fixture");
        let code = without_comments(text);
        let (code, tests) = code.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&code, ""));
        let inline = [module.as_slice(), &["tests".to_owned()]].concat();
        let own = Self { module, is_folder, is_test, code: code.to_owned() };
        let tests = (!tests.is_empty()).then(|| Self {
            module: inline,
            is_folder: false,
            is_test: true,
            code: tests.to_owned(),
        });
        [Some(own), tests].into_iter().flatten().collect()
    }

    pub fn name(&self) -> String {
        self.module.join("::")
    }

    /// Everything of the crate that this module names, from the crate's root.
    pub fn imports(&self) -> Vec<ModulePath> {
        let mut imports = Vec::new();
        for path in ["crate::", "treffpunkt::"].iter().flat_map(|root| paths(&self.code, root)) {
            imports.push(path);
        }
        for path in paths(&self.code, "super::") {
            let up = path.iter().take_while(|name| *name == "super").count();
            let base = self.module.len().saturating_sub(up + 1);
            imports.push([&self.module[..base], &path[up..]].concat());
        }
        imports.retain(|path| !path.is_empty());
        imports
    }

    /// What a folder re-exports of its own files: the file, and the item's name.
    pub fn reexports(&self) -> Vec<(String, String)> {
        let uses = self.code.split("use ").skip(1).filter_map(|text| text.split_once(';'));
        let all = uses.flat_map(|(tree, _)| paths(&format!("self::{tree}"), "self::"));
        let of_files = all.filter_map(|path| Some((path.first()?.clone(), path.last()?.clone())));
        of_files.filter(|(file, _)| !["crate", "super", "std"].contains(&file.as_str())).collect()
    }
}

fn without_comments(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or(line).trim_end());
    lines.collect::<Vec<_>>().join("\n")
}

/// The Rust file at a path, or all those below it.
pub fn rust_files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        return Ok(if is_rust { vec![path.to_owned()] } else { Vec::new() });
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path)? {
        files.extend(rust_files(&entry?.path())?);
    }
    Ok(files)
}
