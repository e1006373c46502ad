//! Formats that are known, and cannot be imported: what they are, and what to do instead.

use crate::author::{Said, said};

use super::{Source, Wrong, lenient::mentions};

/// A format, and how it is known.
struct Foreign {
    name: Said,
    is_it: fn(&Source) -> bool,
    what_to_do: Said,
}

/// Through which most other software can be carried over.
const BY_TABLE: Said = Said::new(
    "export a calendar (.ics) or a table (.csv, .xlsx) there, and import that",
    "dort einen Kalender (.ics) oder eine Tabelle (.csv, .xlsx) exportieren und diese importieren",
);

static FOREIGN: [Foreign; 13] = [
    Foreign {
        name: Said::new("an event.json of treffpunkt", "eine event.json von treffpunkt"),
        is_it: |source| mentions(source, &["\"schema_version\"", "\"sessions\""]),
        what_to_do: Said::new(
            "it needs no import: put it into a folder, and run treffpunkt check on that",
            "sie braucht keinen Import: in einen Ordner legen und treffpunkt check damit aufrufen",
        ),
    },
    Foreign {
        name: Said::new("an export of Drupal", "ein Export von Drupal"),
        is_it: |source| {
            mentions(source, &["\"drupal_internal__nid\""])
                || mentions(source, &["\"nid\"", "\"field_"])
                || mentions(source, &["CREATE TABLE `node"])
        },
        what_to_do: Said::new(
            "each site has fields of its own: make a view of the sessions as CSV (Views Data Export), and import that",
            "jede Website hat eigene Felder: eine Ansicht der Programmpunkte als CSV ausgeben (Views Data Export) und diese importieren",
        ),
    },
    Foreign {
        name: Said::new("data of Hoverboard", "Daten von Hoverboard"),
        is_it: |source| {
            mentions(source, &["\"timeslots\"", "\"tracks\""]) || mentions(source, &["\"mainTag\""])
        },
        what_to_do: Said::new(
            "Hoverboard is filled from Sessionize or by hand: import from Sessionize, or make a table of it",
            "Hoverboard wird aus Sessionize oder von Hand gefüllt: aus Sessionize importieren oder eine Tabelle daraus machen",
        ),
    },
    Foreign {
        name: Said::new("an export of Grenadine", "ein Export von Grenadine"),
        is_it: |source| mentions(source, &["grenadine"]) || mentions(source, &["Grenadine"]),
        what_to_do: Said::new(
            "publish it there for KonOpas or ConClár, and import the two files of that",
            "dort für KonOpas oder ConClár ausgeben und deren zwei Dateien importieren",
        ),
    },
    Foreign {
        name: Said::new("an export of Indico", "ein Export von Indico"),
        is_it: |source| {
            mentions(source, &["\"_type\"", "\"Conference\""])
                || mentions(source, &["\"contributions\""])
        },
        what_to_do: Said::new(
            "export the timetable as a calendar there (.ics), and import that",
            "dort den Zeitplan als Kalender exportieren (.ics) und diesen importieren",
        ),
    },
    Foreign {
        name: Said::new("data of Eventbrite", "Daten von Eventbrite"),
        is_it: |source| {
            mentions(source, &["eventbriteapi.com"]) || mentions(source, &["\"ticket_classes\""])
        },
        what_to_do: Said::new(
            "it has tickets and no programme: import the programme from where it is planned",
            "darin sind Tickets und kein Programm: das Programm von dort importieren, wo es geplant wird",
        ),
    },
    Foreign {
        name: Said::new("a dump of a database", "ein Abzug einer Datenbank"),
        is_it: |source| mentions(source, &["CREATE TABLE"]) || mentions(source, &["INSERT INTO"]),
        what_to_do: BY_TABLE,
    },
    Foreign {
        name: Said::new("a PDF", "ein PDF"),
        is_it: |source| source.bytes.starts_with(b"%PDF"),
        what_to_do: Said::new(
            "it says where letters stand, and not what is a title or a time: import what it was made from",
            "darin steht, wo Buchstaben stehen, und nicht, was ein Titel oder eine Zeit ist: importieren, woraus es gemacht wurde",
        ),
    },
    Foreign {
        name: Said::new("a document of a word processor", "ein Dokument einer Textverarbeitung"),
        is_it: |source| {
            has_part(source, b"word/document.xml") || has_part(source, b"opendocument.text")
        },
        what_to_do: Said::new(
            "put the programme into a table, one line for each session, and import that (.xlsx, .ods, .csv)",
            "das Programm in eine Tabelle schreiben, eine Zeile je Programmpunkt, und diese importieren (.xlsx, .ods, .csv)",
        ),
    },
    Foreign {
        name: Said::new("slides", "Folien"),
        is_it: |source| {
            has_part(source, b"ppt/presentation.xml")
                || has_part(source, b"opendocument.presentation")
        },
        what_to_do: BY_TABLE,
    },
    Foreign {
        name: Said::new("a contact card", "eine Visitenkarte"),
        is_it: |source| source.bytes.starts_with(b"BEGIN:VCARD"),
        what_to_do: Said::new(
            "people belong into a table: one line for each person",
            "Personen gehören in eine Tabelle: eine Zeile je Person",
        ),
    },
    Foreign {
        name: Said::new("a web page", "eine Webseite"),
        is_it: |source| begins_with(source, "<!doctype html") || begins_with(source, "<html"),
        what_to_do: Said::new(
            "perhaps it is a page for signing in: download the file itself, and look into it",
            "vielleicht ist es eine Seite zum Anmelden: die Datei selbst herunterladen und hineinsehen",
        ),
    },
    Foreign {
        name: Said::new("a picture", "ein Bild"),
        is_it: |source| {
            source.bytes.starts_with(b"\x89PNG") || source.bytes.starts_with(b"\xff\xd8\xff")
        },
        what_to_do: Said::new(
            "put it into the event folder, and add it with treffpunkt photos",
            "in den Ordner der Veranstaltung legen und mit treffpunkt photos eintragen",
        ),
    },
];

/// What is said of files of a format that is known, and cannot be imported.
pub fn foreign(sources: &[Source]) -> Option<Wrong> {
    let found = |source: &Source| FOREIGN.iter().find(|format| (format.is_it)(source));
    let (source, format) = sources.iter().find_map(|source| Some((source, found(source)?)))?;
    let (file, name) = (&source.name, &format.name);
    let what = said!(
        "{file} is {name}, which treffpunkt cannot import",
        "{file} ist {name}; das kann treffpunkt nicht importieren"; name
    );
    Some(Wrong::new(what).hint(format.what_to_do.clone()))
}

/// Whether a zip names this part; its list of names is at its end.
fn has_part(source: &Source, part: &[u8]) -> bool {
    let is_zip = source.bytes.starts_with(b"PK\x03\x04");
    let end = &source.bytes[source.bytes.len().saturating_sub(1 << 20)..];
    is_zip
        && [&source.bytes[..source.bytes.len().min(200)], end]
            .iter()
            .any(|bytes| bytes.windows(part.len()).any(|found| found == part))
}

fn begins_with(source: &Source, text: &str) -> bool {
    let begin = source.bytes.trim_ascii_start();
    begin.len() >= text.len() && begin[..text.len()].eq_ignore_ascii_case(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::{fixture::options, import};

    fn source(bytes: &[u8]) -> Source {
        Source { name: "a".to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn err_what_is_known_is_named_with_what_to_do() {
        for (bytes, name, what_to_do) in [
            (
                br#"{"schema_version": 1, "sessions": []}"#.as_slice(),
                "event.json",
                "treffpunkt check",
            ),
            (br#"[{"nid": "7", "field_room": "A"}]"#, "Drupal", "CSV"),
            (br#"{"data": [{"attributes": {"drupal_internal__nid": 7}}]}"#, "Drupal", "CSV"),
            (br#"{"2026-05-07": {"timeslots": [], "tracks": []}}"#, "Hoverboard", "Sessionize"),
            (br#"{"generator": "Grenadine Event Planner"}"#, "Grenadine", "KonOpas"),
            (br#"{"_type": "Conference", "id": "1"}"#, "Indico", ".ics"),
            (b"INSERT INTO `sessions` VALUES (1);", "database", ".csv"),
            (b"%PDF-1.7", "PDF", "made from"),
            (b"PK\x03\x04........word/document.xml", "word processor", "table"),
            (b"BEGIN:VCARD\r\n", "contact card", "table"),
            (b"\n<!DOCTYPE html><title>Sign in", "web page", "signing in"),
            (b"\xff\xd8\xff\xe0", "picture", "treffpunkt photos"),
        ] {
            let wrong = foreign(&[source(bytes)]).unwrap();
            assert!(wrong.what.english.contains(name), "{}", wrong.what.english);
            let hint = wrong.hint.unwrap().english;
            assert!(hint.contains(what_to_do), "{hint}");
        }
    }

    #[test]
    fn err_what_is_not_known_says_what_can_be_imported() {
        assert!(foreign(&[source(b"hello"), source(b"")]).is_none());
        let wrong = import(&[source(b"hello")], None, None, &options(None)).unwrap_err();
        assert!(wrong.hint.unwrap().english.contains("sessionize"));
        let page = import(&[source(b"<html>")], None, None, &options(None)).unwrap_err();
        assert!(page.what.english.contains("a web page"));
    }
}
