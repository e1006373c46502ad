//! An `event.json` in the layout that this program writes.

use serde::Serialize;

use super::{in_lines::in_lines, json::Json};

/// JSON in canonical lines: keys stay in their order, and so do comments, which are keys that begin
/// with `_`.
pub fn lines_of(json: &impl Serialize) -> String {
    // Serialising texts, numbers, lists and objects cannot fail.
    let mut lines = in_lines(&serde_json::to_string(json).unwrap_or_default());
    lines.push('\n');
    lines
}

/// The same event in canonical lines. A byte order mark and what stands between values is no part
/// of it.
///
/// # Errors
/// If it is no JSON; `treffpunkt check` says where.
pub fn formatted(text: &str) -> Result<String, serde_json::Error> {
    let json: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))?;
    Ok(lines_of(&json))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_only_the_layout_changes() {
        let text = "\u{feff}{ \"_comment\" : \"bleibt\",\r\n\"b\":[1 ,2],\"a\":{\"de\":\"ü\",\"de\":\"doppelt\"}, \"x\": -2 }";
        let lines = formatted(text).unwrap();
        assert_eq!(formatted(&lines).unwrap(), lines, "is written once and for all");
        let read = |text: &str| serde_json::from_str::<Json>(text.trim_start_matches('\u{feff}'));
        assert_eq!(read(&lines).unwrap(), read(text).unwrap());
        assert!(lines.starts_with("{\n  \"_comment\": \"bleibt\",\n"), "{lines}");
        assert!(formatted("{").is_err());
    }
}
