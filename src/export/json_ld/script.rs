//! JSON as the contents of a script element.

use serde_json::Value;

/// The JSON without unknown values, and without any character that could end the script
/// element, start a comment in it or end a line of JavaScript.
pub(super) fn script_text(mut json: Value) -> String {
    drop_unknown(&mut json);
    let mut text = String::new();
    // Outside of strings, JSON has none of these characters.
    for character in json.to_string().chars() {
        match character {
            '<' => text.push_str("\\u003c"),
            '>' => text.push_str("\\u003e"),
            '&' => text.push_str("\\u0026"),
            '\u{2028}' => text.push_str("\\u2028"),
            '\u{2029}' => text.push_str("\\u2029"),
            _ => text.push(character),
        }
    }
    text
}

/// Drops every member that is null, an empty text or an empty list.
fn drop_unknown(json: &mut Value) {
    match json {
        Value::Object(members) => {
            members.values_mut().for_each(drop_unknown);
            members.retain(|_, value| !is_unknown(value));
        }
        Value::Array(items) => items.iter_mut().for_each(drop_unknown),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_unknown(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ok_what_is_not_known_is_left_out_at_any_depth() {
        let json = json!({"a": null, "b": [{"c": "", "d": 0}], "e": [], "f": {"g": null}});
        assert_eq!(script_text(json), r#"{"b":[{"d":0}],"f":{}}"#);
    }

    #[test]
    fn err_a_text_cannot_end_the_script() {
        let hostile = "</script><!-- &amp; \u{2028}\u{2029}";
        let text = script_text(json!({"name": hostile}));
        let safe = r"\u003c/script\u003e\u003c!-- \u0026amp; \u2028\u2029";
        assert_eq!(text, format!("{{\"name\":\"{safe}\"}}"));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["name"], hostile);
    }
}
