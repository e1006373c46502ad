//! Files of a folder that import each other in a circle.
//!
//! A folder inside a folder counts as one file. What a `mod.rs` defines itself is not seen: it
//! may both use its files and be used by them.

use std::collections::{BTreeMap, BTreeSet};

use crate::sources::Source;

/// Files of one folder that import each other, directly or by way of one another.
#[derive(Debug, PartialEq, Eq)]
pub struct Circle {
    pub folder: String,
    pub files: Vec<String>,
}

/// Which files of a folder import which others of it.
type Imports = BTreeMap<String, BTreeSet<String>>;

pub fn circles(sources: &[Source]) -> Vec<Circle> {
    let folders = sources.iter().filter(|source| source.is_folder && !source.module.is_empty());
    folders.flat_map(|folder| circles_in(folder, sources)).collect()
}

fn circles_in(folder: &Source, sources: &[Source]) -> Vec<Circle> {
    let imports = imports_in(folder, sources);
    let reached: BTreeMap<_, _> =
        imports.keys().map(|file| (file, reachable(file, &imports))).collect();
    let together = |file: &String| {
        let is_mutual = |other: &&String| reached[other].contains(file);
        reached[file].iter().filter(is_mutual).cloned().collect::<Vec<_>>()
    };
    let circles: BTreeSet<_> = imports.keys().map(together).collect();
    let circles = circles.into_iter().filter(|files| !files.is_empty());
    circles.map(|files| Circle { folder: folder.name(), files }).collect()
}

fn imports_in(folder: &Source, sources: &[Source]) -> Imports {
    let depth = folder.module.len();
    let below = sources.iter().filter(|source| {
        !source.is_test && source.module.len() > depth && source.module.starts_with(&folder.module)
    });
    let below: Vec<_> = below.collect();
    let mut imports: Imports =
        below.iter().map(|source| (source.module[depth].clone(), BTreeSet::new())).collect();
    let reexports = folder.reexports();
    let file_of = |name: &String, imports: &Imports| {
        if imports.contains_key(name) {
            return Some(name.clone());
        }
        let found = reexports.iter().find(|(_, item)| item == name);
        found.map(|(file, _)| file.clone()).filter(|file| imports.contains_key(file))
    };
    for source in below {
        let own = &source.module[depth];
        for path in source.imports() {
            let name = path.strip_prefix(folder.module.as_slice()).and_then(<[_]>::first);
            if let Some(file) =
                name.and_then(|name| file_of(name, &imports)).filter(|file| file != own)
            {
                imports.entry(own.clone()).or_default().insert(file);
            }
        }
    }
    imports
}

/// Every file that one imports, directly or not.
fn reachable(file: &str, imports: &Imports) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut next = vec![file];
    while let Some(file) = next.pop() {
        for other in &imports[file] {
            if reached.insert(other.clone()) {
                next.push(other);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<Circle> {
        let split = |(path, text): &(&str, &str)| Source::split(Path::new(path), text);
        circles(&files.iter().flat_map(split).collect::<Vec<_>>())
    }

    #[test]
    fn a_circle_of_three_through_a_re_export_and_a_folder() {
        let circles = found(&[
            ("view/mod.rs", "mod a;\npub use a::{A, B};\nmod b;"),
            ("view/a.rs", "use super::b::item;"),
            ("view/b.rs", "use crate::view::part::star;"),
            ("view/part/mod.rs", ""),
            ("view/part/star.rs", "fn star() -> super::super::B {}"),
        ]);
        let files = ["a", "b", "part"].map(str::to_owned).to_vec();
        assert_eq!(circles, [Circle { folder: "view".to_owned(), files }]);
    }

    #[test]
    fn no_circle_without_tests_and_folders_themselves() {
        let circles = found(&[
            ("view/mod.rs", "mod a;\nmod b;\npub struct Own;"),
            ("view/a.rs", "use super::{Own, b::item};"),
            (
                "view/b.rs",
                "use super::Own;\n#[cfg(test)]\nmod tests {\n    use super::super::a;\n}",
            ),
        ]);
        assert_eq!(circles, []);
    }
}
