//! The consent of those who are to be seen.

use crate::event::PhotoKind;

use super::{
    fields::Fields,
    guard::{Guard, is_withheld},
    json::Json,
    kinds::Kind,
    picture::is_drawing,
    said::{Said, said},
    spellings::Spelled,
};

/// Whether what an entry shows may be published. Anything but a clear yes is a no, also for a
/// picture that is elsewhere. A logo that is a drawing shows no people, and needs no yes.
pub fn has_consent(kind: Kind, id: &str, fields: &mut Fields) -> bool {
    let (report, needs_file) = (&fields.cursor.context.report, fields.has("file"));
    let begin = report.len();
    let allowed = fields.guard(Guard::Consent);
    let is_drawn = || is_drawn_logo(fields);
    let may_be_shown = allowed.unwrap_or_else(|| !needs_file || is_drawn());
    if may_be_shown {
        return true;
    }
    fields.cursor.context.names.keep_out(kind, id);
    if report.last_error(begin).is_none() {
        ask_for_consent(fields);
    }
    false
}

fn ask_for_consent(fields: &Fields) {
    let place = fields.cursor.key("consent");
    if is_logo(fields.cursor.json) && place.json == &Json::Null {
        let what = Said::new(
            "a logo that is no drawing (SVG) needs consent as a photo does: it is left out",
            "ein Logo, das keine Zeichnung (SVG) ist, braucht Zustimmung wie ein Foto: es fehlt",
        );
        let hint = Said::new(
            "if it shows nobody, or all have agreed, write \"consent\": true",
            "wenn es niemanden zeigt oder alle zugestimmt haben, \"consent\": true schreiben",
        );
        return place.warn(what, Some(hint));
    }
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

/// Whether an entry is clear about the consent to publish its file.
pub fn says_yes(entry: &Json) -> bool {
    let mut said = entry.all(Guard::Consent.key()).peekable();
    let is_said = said.peek().is_some();
    is_said && said.all(|value| Guard::Consent.allows(value)) && !is_withheld(entry)
}

/// Whether a photo is a logo, and nothing else in any of its kinds.
pub fn is_logo(entry: &Json) -> bool {
    let mut kinds = entry.all("kind").peekable();
    let is_said = kinds.peek().is_some();
    is_said && kinds.all(|kind| kind.text().and_then(PhotoKind::spelled) == Some(PhotoKind::Logo))
}

/// Whether the file is a logo of shapes. What a picture of pixels shows is not known.
fn is_drawn_logo(fields: &Fields) -> bool {
    let folder = &fields.cursor.context.folder;
    let name = fields.cursor.json.get("file").and_then(Json::text);
    let path = name.filter(|_| is_logo(fields.cursor.json)).and_then(|name| folder.file(name).ok());
    path.and_then(|path| std::fs::read(path).ok()).is_some_and(|bytes| is_drawing(&bytes))
}
