//! The consent of those who are to be seen.

use super::{fields::Fields, names::Kind};

/// Whether the file, if there is one, may be published. Anything but a clear
/// yes is a no.
pub fn has_consent(kind: Kind, id: &str, fields: &mut Fields) -> bool {
    let consent = fields.flag("consent");
    if fields.has("file") && !consent {
        let place = fields.cursor.key("consent");
        let hint = "it is left out until those shown have agreed".to_owned();
        place.warn("\"consent\": true", &place.json.describe(), Some(hint));
        fields.cursor.context.names.keep_out(kind, id);
    }
    consent
}
