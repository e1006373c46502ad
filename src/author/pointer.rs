//! Paths of findings as JSON Pointers ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).

use super::json::{Json, NOTHING, printable};

/// `sessions[3].runs[0].start` as `/sessions/3/runs/0/start`. `None` if the file has no such
/// place; what is missing is in the place that it is missing from.
pub fn pointer(root: &Json, path: &str) -> Option<String> {
    let (mut json, mut rest, mut pointer) = (root, path, String::new());
    while !rest.is_empty() {
        let (step, inner, behind) = step(json, rest)?;
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        (json, rest) = (inner, behind);
    }
    Some(pointer)
}

/// The first step of a path: its name, what is there, and the rest. A key may have dots in it, so
/// the longest that is there is meant.
fn step<'j, 'p>(json: &'j Json, path: &'p str) -> Option<(String, &'j Json, &'p str)> {
    if let Some(rest) = path.strip_prefix('[') {
        let (index, rest) = rest.split_once(']')?;
        let inner = json.items().get(index.parse::<usize>().ok()?)?;
        return Some((index.to_owned(), inner, rest.trim_start_matches('.')));
    }
    let behind = |key: &str| {
        let rest = path.strip_prefix(printable(key).as_str())?;
        (rest.is_empty() || rest.starts_with(['.', '['])).then_some(rest)
    };
    let entries = if let Json::Object(entries) = json { entries.as_slice() } else { &[] };
    let known = entries.iter().filter_map(|(key, inner)| Some((key, inner, behind(key)?)));
    if let Some((key, inner, rest)) = known.min_by_key(|(.., rest)| rest.len()) {
        return Some((key.clone(), inner, rest.strip_prefix('.').unwrap_or(rest)));
    }
    // A key that is missing.
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let rest = &path[end..];
    Some((path[..end].to_owned(), &NOTHING, rest.strip_prefix('.').unwrap_or(rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_paths_as_pointers() {
        let json = r#"{"sessions": [{"runs": [{"start": 1}]}], "a.b": {"c/d": [1, {"~": 2}]}}"#;
        let json: Json = serde_json::from_str(json).unwrap();
        for (path, expected) in [
            ("", Some("")),
            ("sessions[0].runs[0].start", Some("/sessions/0/runs/0/start")),
            ("sessions[0].title", Some("/sessions/0/title")),
            ("a.b.c/d[1].~", Some("/a.b/c~1d/1/~0")),
            ("sessions[7]", None),
        ] {
            assert_eq!(pointer(&json, path).as_deref(), expected, "{path}");
        }
    }
}
