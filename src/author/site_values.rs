//! Values of a JSON text by their paths.

use super::json::{Json, NOTHING};

/// The value at a path such as `sessions[3].title`; null if there is none.
pub fn value_at<'j>(json: &'j Json, path: &str) -> &'j Json {
    steps(path).fold(json, |json, step| match (json, step.parse::<usize>()) {
        (Json::List(items), Ok(index)) => items.get(index).unwrap_or(&NOTHING),
        _ => json.get(step).unwrap_or(&NOTHING),
    })
}

/// The last key of a path.
pub fn last_key(path: &str) -> &str {
    steps(path).last().unwrap_or_default()
}

fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split(['.', '[']).map(|step| step.trim_end_matches(']')).filter(|step| !step.is_empty())
}

/// All values that a pattern such as `sessions[].runs[].day` names, with their paths.
pub fn values<'j>(json: &'j Json, pattern: &str) -> Vec<(String, &'j Json)> {
    let mut found = vec![(String::new(), json)];
    for key in pattern.split('.') {
        let (name, is_list) = key.strip_suffix("[]").map_or((key, false), |name| (name, true));
        found = found
            .into_iter()
            .filter_map(|(path, json)| {
                let dot = if path.is_empty() { "" } else { "." };
                Some((format!("{path}{dot}{name}"), json.get(name)?))
            })
            .flat_map(|(path, json)| if is_list { items(&path, json) } else { vec![(path, json)] })
            .collect();
    }
    found
}

fn items<'j>(path: &str, json: &'j Json) -> Vec<(String, &'j Json)> {
    let Json::List(items) = json else { return Vec::new() };
    let numbered = items.iter().enumerate();
    numbered.map(|(index, item)| (format!("{path}[{index}]"), item)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_values_by_path_and_by_pattern() {
        let json = r#"{"a": [{"b": ["x", "y"]}, {"c": 1}, {"b": ["z"]}]}"#;
        let json: Json = serde_json::from_str(json).unwrap();
        let paths: Vec<_> = values(&json, "a[].b[]").into_iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["a[0].b[0]", "a[0].b[1]", "a[2].b[0]"]);
        assert_eq!(value_at(&json, "a[2].b[0]"), &Json::Text("z".to_owned()));
        assert_eq!(value_at(&json, "a[7].b"), &NOTHING);
        assert_eq!(last_key("a[2].stat"), "stat");
    }
}
