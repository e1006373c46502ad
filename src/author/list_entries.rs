//! Adds entries to a list of an `event.json`. They are inserted as text, so that the organiser's
//! formatting stays.

use serde_json::{Map, Value};

use super::event_file::json_of;

/// The text of an `event.json` with entries appended to one of its lists, which is begun if it is
/// not there. `entries` makes them from the event. A byte order mark and the kind of line breaks
/// stay. `None` if the text is not a JSON object.
pub fn with_entries(
    json: &str,
    list: &str,
    entries: impl Fn(&Map<String, Value>) -> Vec<String>,
) -> Option<String> {
    let (mark, json) = json.split_at(json.len() - json.trim_start_matches('\u{feff}').len());
    let event: Map<String, Value> = json_of(json.as_bytes())?;
    let entries = entries(&event).join(",\n");
    if entries.is_empty() {
        return Some(format!("{mark}{json}"));
    }
    let known = event.get(list).and_then(Value::as_array);
    let (before, added, after) = match (known, list_end(json, list)) {
        (Some(known), Some(end)) => {
            let (before, after) = json.split_at(end);
            (before.trim_end(), format!("{}\n{entries}\n  ", comma(known.is_empty())), after)
        }
        (None, _) => {
            let (before, after) = json.split_at(json.rfind('}')?);
            let added = format!("{}\n  \"{list}\": [\n{entries}\n  ]\n", comma(event.is_empty()));
            (before.trim_end(), added, after)
        }
        _ => return None,
    };
    let added = if json.contains("\r\n") { added.replace('\n', "\r\n") } else { added };
    Some(format!("{mark}{before}{added}{after}"))
}

/// Between what is there and what follows.
fn comma(is_first: bool) -> &'static str {
    if is_first { "" } else { "," }
}

/// The offset of the `]` of a top-level list.
fn list_end(json: &str, list: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped, mut begin) = (0_usize, false, false, 0);
    let mut is_list = false;
    for (place, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => {
                in_text = !in_text;
                if in_text {
                    begin = place + 1;
                } else if depth == 1 {
                    let is_key = json[place + 1..].trim_start().starts_with(':');
                    is_list = if is_key { &json[begin..place] == list } else { is_list };
                }
            }
            _ if in_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 1 && is_list && byte == b']' {
                    return Some(place);
                }
            }
            _ => {}
        }
    }
    None
}
