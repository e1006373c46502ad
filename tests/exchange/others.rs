//! Real exports of Sessionize, ConClár and Open Event.

use treffpunkt::import::{Format, Source};

use crate::support::{event_of, imported, real};

fn check(sources: &[Source], zone: Option<&str>, format: Format, sessions: usize, people: usize) {
    let imported = imported(sources, zone, None);
    assert_eq!(imported.format, format);
    let event = event_of(&imported);
    assert_eq!((event.sessions.len(), event.people.len()), (sessions, people));
    assert_eq!((imported.sessions, imported.people), (sessions, people));
}

#[test]
fn ok_sessionize_global_azure_austria_2021() {
    if let Some(files) = real(&["global-azure-austria-2021-sessionize.json"]) {
        check(&files, Some("Europe/Vienna"), Format::Sessionize, 37, 40);
    }
}

#[test]
fn ok_conclar_copernicon_2024() {
    if let Some(files) = real(&["copernicon-2024-program.js", "copernicon-2024-people.js"]) {
        check(&files, Some("Europe/Warsaw"), Format::ConClar, 781, 457);
    }
}

#[test]
fn ok_open_event_fossasia_2018() {
    if let Some(files) = real(&FOSSASIA) {
        check(&files, None, Format::OpenEvent, 234, 215);
    }
}

pub const FOSSASIA: [&str; 5] = [
    "fossasia-2018-event.json",
    "fossasia-2018-sessions.json",
    "fossasia-2018-speakers.json",
    "fossasia-2018-tracks.json",
    "fossasia-2018-microlocations.json",
];
