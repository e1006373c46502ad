//! The JSON Schema beside an `event.json`, by which editors complete and check it.
//!
//! An event folder lies anywhere, and editors are to help without a network: so the schema lies
//! in it, and `"$schema"` names it there. VS Code takes a name without `./` for an address.

use std::{fs, io, path::Path};

use serde::Deserialize;

/// What `"$schema"` says in an event file that has the schema beside it.
pub const SCHEMA_NAME: &str = "./event.schema.json";

const SCHEMA: &str = include_str!("../../docs/event.schema.json");

/// What of an event file says where its schema is.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "$schema")]
    schema: Option<String>,
}

/// Writes the schema of this program into the folder of an event whose `"$schema"` names it there.
///
/// # Errors
/// If it cannot be written.
pub fn write_schema(dir: &Path, event: &str) -> io::Result<()> {
    let named = serde_json::from_str::<Head>(event).ok().and_then(|head| head.schema);
    let file = dir.join(SCHEMA_NAME);
    // A folder that is as it should be can be read-only.
    let is_known = || fs::read_to_string(&file).is_ok_and(|known| known == SCHEMA);
    if named.as_deref() != Some(SCHEMA_NAME) || is_known() {
        return Ok(());
    }
    fs::write(&file, SCHEMA)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_schema_is_written_where_the_event_names_it() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("event.schema.json");
        for event in ["{", "{}", r#"{"$schema": "../docs/event.schema.json"}"#] {
            write_schema(dir.path(), event).unwrap();
            assert!(!file.exists(), "{event}");
        }
        fs::write(&file, "that of an older program").unwrap();
        write_schema(dir.path(), r#"{"$schema": "./event.schema.json"}"#).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), SCHEMA);
    }
}
