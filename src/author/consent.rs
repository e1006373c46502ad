//! The consent of those who are to be seen.

use super::{
    fields::Fields,
    kinds::Kind,
    said::{Said, said},
};

/// Whether the file, if there is one, may be published. Anything but a clear
/// yes is a no.
pub fn has_consent(kind: Kind, id: &str, fields: &mut Fields) -> bool {
    let report = &fields.cursor.context.report;
    let begin = report.len();
    let consent = fields.flag("consent");
    if fields.has("file") && !consent {
        fields.cursor.context.names.keep_out(kind, id);
        if let Some(index) = report.last_error(begin) {
            report.costs(index, kind.is_left_out());
            return false;
        }
        let place = fields.cursor.key("consent");
        let found = place.json.describe();
        let what = said!(
            "consent is {found}: it is left out until those shown have agreed",
            "consent ist {found}: es fehlt, bis alle Abgebildeten zugestimmt haben"; found
        );
        let hint = Said::new(
            "when all have agreed, write \"consent\": true",
            "wenn alle zugestimmt haben, \"consent\": true schreiben",
        );
        place.warn(what, Some(hint));
    }
    consent
}
