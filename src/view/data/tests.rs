use std::sync::Arc;

use super::*;
use crate::{
    event::{Event, Link, fixture},
    export::DataFile,
    route::Address,
};

fn page(event: Event, language: Option<&str>, site: Option<&str>) -> String {
    let mut scene = Scene::new(Arc::new(event), Address::new(language, Route::Data), 0);
    scene.site_url = site.map(str::to_owned);
    let written = |file: DataFile, language: Option<&str>, path: &str| WrittenFile {
        file,
        language: language.map(str::to_owned),
        path: path.to_owned(),
        length: 45_001,
    };
    scene.data_files = Arc::new([
        written(DataFile::Calendar, Some("de"), "event.ics"),
        written(DataFile::Calendar, Some("en"), "en/event.ics"),
        written(DataFile::Event, None, "event.json"),
    ]);
    el("main").with(data_page(&scene)).to_html()
}

#[test]
fn ok_a_page_has_the_files_of_its_language_and_those_for_all() {
    let german = page(fixture::event(), None, Some("https://example.org/m/"));
    assert!(german.contains("href=\"../event.ics\""), "{german}");
    assert!(german.contains("href=\"../event.json\"") && !german.contains("en/event.ics"));
    assert!(german.contains(">https://example.org/m/event.ics</bdi></p>"), "{german}");
    assert!(german.contains("46 KB · alle Sprachen"), "{german}");
    let english = page(fixture::event(), Some("en"), None);
    assert!(english.contains("href=\"../../en/event.ics\""), "{english}");
    assert!(!english.contains("data-address"), "no address is guessed: {english}");
}

#[test]
fn ok_the_licence_is_named_or_that_one_has_to_ask() {
    let mut event = fixture::event();
    let without = page(event.clone(), None, None);
    assert!(without.contains("keine Lizenz angegeben") && without.contains("href=\"../kontakt/\""));
    event.data_licence = Some(Link {
        label: "CC0 1.0".into(),
        url: Some("https://example.org/cc0".to_owned()),
        note: Some("Auch ohne Nennung.".into()),
        own: false,
    });
    let with = page(event, None, Some("https://example.org/m/"));
    assert!(with.contains("<a href=\"https://example.org/cc0\" rel=\"license\">CC0 1.0</a>"));
    assert!(with.contains("Auch ohne Nennung.") && !with.contains("keine Lizenz"));
    assert!(with.contains("Stand: 18. Mai 2026, CC0 1.0</p>"), "{with}");
}
