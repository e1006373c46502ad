//! Paths in Rust code, with their groups written out.

/// The paths in some code that begin with `root`, without it: of `crate::{a::{b, c}, d}` they
/// are `a::b`, `a::c` and `d`.
pub fn paths(code: &str, root: &str) -> Vec<Vec<String>> {
    let starts = code.match_indices(root).map(|(at, _)| at);
    let whole = starts.filter(|at| !code[..*at].ends_with(|c: char| is_name(c) || c == ':'));
    whole.flat_map(|at| expand(&code[at + root.len()..])).collect()
}

/// The paths of one use tree.
fn expand(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim_start();
    if let Some(group) = tree.strip_prefix('{') {
        return entries(group).into_iter().flat_map(expand).collect();
    }
    let end = tree.find(|c: char| !is_name(c)).unwrap_or(tree.len());
    let (name, rest) = tree.split_at(end);
    if name.is_empty() {
        return Vec::new();
    }
    let name = name.to_owned();
    let below = rest.strip_prefix("::").map(expand).unwrap_or_default();
    if below.is_empty() {
        return vec![vec![name]];
    }
    below.into_iter().map(|path| [vec![name.clone()], path].concat()).collect()
}

/// The entries of a group, up to the brace that closes it.
fn entries(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut entries) = (0_usize, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '}' if depth == 0 => {
                entries.push(&group[from..at]);
                break;
            }
            ',' if depth == 0 => {
                entries.push(&group[from..at]);
                from = at + 1;
            }
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    entries
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::paths;

    fn found(code: &str, root: &str) -> Vec<String> {
        paths(code, root).iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn groups_are_written_out() {
        let code = "use crate::{a::{b, c::{D, e},}, f};\nfn g() { crate::h(1) }";
        assert_eq!(found(code, "crate::"), ["a::b", "a::c::D", "a::c::e", "f", "h"]);
        assert_eq!(found("use super::super::{a, b as c};", "super::"), ["super::a", "super::b"]);
        assert_eq!(found("use super::*;", "super::"), [""; 0]);
    }

    #[test]
    fn other_names_do_not_count() {
        assert_eq!(found("use my_crate::a; use x::crate::b;", "crate::"), [""; 0]);
    }
}
