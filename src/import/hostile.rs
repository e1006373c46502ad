//! What attackers and broken exports put into files, tried with every format.
//!
//! What only one format has (entities of XML, zips, rules of calendars) is tried beside its reader.

use std::{
    fs,
    time::{Duration, Instant},
};

use crate::author::{Json, Severity, read_folder};

use super::{
    Format, Source, Wrong,
    fixture::{options, source},
    import,
};

/// Far above what any of these needs, also in a busy place.
const PATIENCE: Duration = Duration::from_secs(30);

macro_rules! files {
    ($folder:literal: $($name:literal),+) => {
        vec![$(source($name, include_bytes!(concat!("../../tests/import/", $folder, "/", $name)))),+]
    };
}

/// The fixture of each format, and the value of a title in it as it is written there.
fn fixtures() -> Vec<(Format, Vec<Source>, &'static str)> {
    vec![
        (Format::ScheduleJson, files!("schedule": "frab.json"), "Anfangen &amp; Aufhören"),
        (Format::ScheduleXml, files!("schedule": "fosdem.xml"), "Eröffnung"),
        (Format::Pretalx, files!("pretalx": "widget.json"), "Night music"),
        (Format::Pretalx, files!("pretalx": "submissions.json", "slots.json"), "Night music"),
        (Format::Sessionize, files!("sessionize": "all.json"), ""),
        (Format::ConClar, files!("conclar": "program.js", "people.js"), "Frühstück"),
        (Format::ConClar, files!("conclar": "version_2.json"), ""),
        (
            Format::OpenEvent,
            files!("open_event/v1": "event.json", "sessions.json", "speakers.json", "tracks.json", "microlocations.json"),
            "",
        ),
        (Format::ICalendar, files!("icalendar": "programme.ics"), ""),
        (Format::Spreadsheet, files!("sheets": "fachtag.csv"), ""),
    ]
}

/// What comes of the files: an event that is read without errors, or a reason. Both in time.
fn tried(format: Format, sources: &[Source]) -> Result<Json, Wrong> {
    let begin = Instant::now();
    let made = import(sources, Some(format), None, &options(Some("Europe/Berlin")))?;
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), &made.json).unwrap();
    let reading = read_folder(dir.path()).unwrap();
    let errors = reading.findings.iter().filter(|one| one.severity == Severity::Error);
    // Without any day there is no event yet; the import says so.
    let is_no_day = |said: &super::Note| said.said.english.contains("fill in “days”");
    let has_no_day = made.notes.iter().any(is_no_day);
    let errors: Vec<_> = errors.filter(|one| !(has_no_day && one.place.path == "days")).collect();
    assert!(errors.is_empty(), "{format:?}: {errors:#?}");
    assert!(begin.elapsed() < PATIENCE, "{format:?} took {:?}", begin.elapsed());
    Ok(serde_json::from_str(&made.json).unwrap())
}

/// Tries each fixture with its files changed.
fn each(change: impl Fn(Format, &str) -> String) -> Vec<(Format, Result<Json, Wrong>)> {
    let changed = |format, one: &Source| source(&one.name, change(format, &text_of(one)));
    let all = fixtures().into_iter().map(|(format, sources, _)| {
        let sources: Vec<_> = sources.iter().map(|one| changed(format, one)).collect();
        (format, tried(format, &sources))
    });
    all.collect()
}

/// A table of Windows loses its umlauts here.
fn text_of(one: &Source) -> String {
    String::from_utf8_lossy(&one.bytes).into_owned()
}

fn sessions(event: &Json) -> usize {
    event.get("sessions").map_or(0, |sessions| sessions.items().len())
}

#[test]
fn ok_the_fixtures_are_events_as_they_are() {
    for (format, made) in each(|_, text| text.to_owned()) {
        assert!(sessions(&made.unwrap()) > 0, "{format:?}");
    }
}

#[test]
fn ok_years_at_the_ends_of_time_are_no_times_and_everything_else_stays() {
    for year in ["0000", "9999"] {
        let all = each(|_, text| {
            ["2026", "2027"].iter().fold(text.to_owned(), |text, now| {
                text.replace(&format!("{now}-"), &format!("{year}-"))
                    .replace(&format!(":{now}"), &format!(":{year}"))
                    .replace(&format!(".{now}"), &format!(".{year}"))
            })
        });
        for (format, made) in all {
            let event = made.unwrap();
            assert!(sessions(&event) > 0, "{format:?} in {year}");
            let text = serde_json::to_string(&event).unwrap();
            assert!(!text.contains(&format!("\"{year}-")), "{format:?} in {year}: {text}");
        }
    }
}

#[test]
fn ok_what_is_nested_ten_thousand_deep_ends_with_a_reason_or_an_event() {
    let deep = |format: Format, text: &str| match format {
        Format::ScheduleXml => text.replacen("<day ", &format!("{}<day ", "<x>".repeat(10_000)), 1),
        Format::ICalendar => text.replacen("BEGIN:VEVENT", &"BEGIN:VEVENT\r\n".repeat(10_000), 1),
        Format::Spreadsheet => text.replacen('\n', &format!("\n{}\n", "\"".repeat(10_001)), 1),
        _ => text.replacen('{', &format!("{{\"x\": {}", "[".repeat(10_000)), 1),
    };
    for (format, made) in each(deep) {
        let is_json =
            !matches!(format, Format::ScheduleXml | Format::ICalendar | Format::Spreadsheet);
        assert!(made.is_err() || !is_json, "{format:?}");
    }
    // In a text, and closed again.
    let markup = format!("{}x{}", "<i> ".repeat(10_000), "</i>".repeat(10_000));
    for (format, sources, title) in fixtures().into_iter().filter(|(.., title)| !title.is_empty()) {
        let text = text_of(&sources[0]);
        assert!(text.contains(title), "{format:?}");
        let escaped = markup.replace('<', "&lt;").replace('>', "&gt;");
        let markup = if format == Format::ScheduleXml { &escaped } else { &markup };
        let mut sources = sources.clone();
        sources[0].bytes = text.replacen(title, markup, 1).into_bytes();
        assert!(tried(format, &sources).is_ok(), "{format:?}");
    }
}

#[test]
fn ok_halves_of_characters_and_too_large_numbers_cost_nothing_else() {
    for broken in ["\"\\ud800\"", "\"a\\udc00b\"", "1e400", "-1e400"] {
        for (format, sources, title) in fixtures() {
            if matches!(format, Format::ScheduleXml | Format::ICalendar | Format::Spreadsheet) {
                continue;
            }
            let count = sessions(&tried(format, &sources).unwrap());
            let mut sources = sources;
            let text = text_of(&sources[0]).replacen('{', &format!("{{\"x\": {broken}, "), 1);
            // A title that was cut in the middle of an emoji.
            let text = if title.is_empty() { text } else { text.replacen(title, "Cut\\ud83d", 1) };
            sources[0].bytes = text.into_bytes();
            let made =
                import(&sources, Some(format), None, &options(Some("Europe/Berlin"))).unwrap();
            let noted = |note: &super::Note| {
                note.said.english.contains("halves of characters")
                    || note.said.english.contains("too large for a computer")
            };
            assert!(made.notes.iter().any(noted), "{format:?}: {broken}");
            assert_eq!(made.sessions, count, "{format:?}: {broken}");
            assert!(title.is_empty() || made.json.contains("Cut\u{fffd}"), "{format:?}");
        }
    }
}

#[test]
fn ok_of_a_key_that_stands_there_twice_the_first_counts() {
    for (format, sources, title) in fixtures() {
        let text = text_of(&sources[0]);
        let is_json = text.contains(&format!("\"title\": \"{title}\""));
        if title.is_empty() || !is_json {
            continue;
        }
        let key = format!("\"title\": \"{title}\"");
        let twice =
            text.replacen(&key, &format!("\"title\": \"Erste\", \"title\": \"Zweite\", {key}"), 1);
        let mut sources = sources.clone();
        sources[0].bytes = twice.into_bytes();
        let text = serde_json::to_string(&tried(format, &sources).unwrap()).unwrap();
        assert!(text.contains("\"Erste\"") && !text.contains("Zweite"), "{format:?}");
    }
}

#[test]
fn ok_formulas_and_paths_are_text() {
    let formula = "=HYPERLINK(1)";
    for (format, sources, title) in fixtures().into_iter().filter(|(.., title)| !title.is_empty()) {
        let text = text_of(&sources[0]);
        for hostile in [formula, "../../etc/passwd", "C:\\\\x", "%2e%2e%2f"] {
            let mut sources = sources.clone();
            sources[0].bytes = text.replacen(title, hostile, 1).into_bytes();
            let event = tried(format, &sources).unwrap();
            let ids = event.get("sessions").map(Json::items).unwrap_or_default().iter();
            for id in ids.filter_map(|session| session.get("id")?.text()) {
                let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
                assert!(id.chars().all(is_plain), "{format:?}: {id}");
            }
        }
    }
}

#[test]
fn ok_a_hundred_thousand_entries_take_no_square_of_time() {
    let talk = r#"{"code": "A", "title": "T", "start": "2027-05-07T09:00:00Z", "end": "2027-05-07T10:00:00Z", "room": 1, "track": 1, "speakers": ["P"]},"#;
    let speaker = r#"{"code": "P", "name": "N"},"#;
    let room = r#"{"id": 1, "name": "R"},"#;
    let many = |one: &str| one.repeat(100_000).trim_end_matches(',').to_owned();
    let text = format!(
        r#"{{"talks": [{}], "timezone": "Europe/Berlin", "rooms": [{}], "tracks": [], "speakers": [{}]}}"#,
        many(talk),
        many(room),
        many(speaker)
    );
    let sources = [source("schedule.json", text)];
    let event = tried(Format::Pretalx, &sources).unwrap();
    assert_eq!(sessions(&event), 1);
}
