use std::io::Read;

use super::{Source, row::Cell, schedule_csv, schedule_xlsx};
use crate::{
    event::{Event, EventState, FromTree, RunState, Text},
    export::fixture,
};

fn csv(event: &Event, language: &str) -> String {
    String::from_utf8(schedule_csv(event, Some("https://example.org/"), language)).unwrap()
}

/// The cells of the first rows of a sheet, by their headings.
fn first_row(event: &Event, language: &str, sheet: usize) -> Vec<(String, Cell)> {
    let sheet = Source::new(event, None, language).sheets().swap_remove(sheet);
    let headings = sheet.columns.into_iter().map(|(_, heading)| heading);
    let cells = headings.zip(sheet.rows.into_iter().next().unwrap());
    cells.filter_map(|(heading, cell)| Some((heading, cell?))).collect()
}

fn text(heading: &str, text: &str) -> (String, Cell) {
    (heading.to_owned(), Cell::Text(text.to_owned()))
}

#[test]
fn ok_a_row_of_the_table_is_a_run_with_all_that_is_said_of_it() {
    let text = csv(&fixture::event(), "de");
    let lines: Vec<_> = text.split("\r\n").collect();
    assert_eq!(
        lines[0],
        "\u{feff}Id;Titel;Titel (en);Art;Datum;Beginn;Ende;Raum;Personen;Kurztext;Beschreibung;Veranstaltet von;Hinweis;Stand"
    );
    assert_eq!(
        lines[1],
        "kontaktzonen;Digitale Kontaktzonen;Digital contact zones;Workshop;2026-05-07;09:30;11:00;\"Saal\nFoyer\";\"Prof. Dr. Lothar Abicht (Vortrag, Universität)\nSamson (Darbietung)\";Neue Zugänge;Mehr über neue Zugänge.;;;bestätigt"
    );
    assert!(lines[2].starts_with("kontaktzonen;Digitale Kontaktzonen;"), "{}", lines[2]);
    assert!(lines[2].contains(";2026-05-08;;;"), "a day without a time: {}", lines[2]);
    assert!(lines[2].ends_with(";Fällt aus"), "{}", lines[2]);
    assert_eq!(lines.len(), 5, "three runs, and the end");
}

#[test]
fn ok_each_language_has_its_words_and_separator() {
    let english = csv(&fixture::event(), "en");
    assert!(english.starts_with("\u{feff}Id,Title,Title (de),Kind,"), "{english}");
    assert!(english.contains("\r\nkontaktzonen,Digital contact zones,Digitale Kontaktzonen,"));
    // Where columns have no names, texts say their language.
    let mut event = fixture::event();
    event.languages.push("ar".to_owned());
    let arabic = csv(&event, "ar");
    assert!(arabic.starts_with("\u{feff}Id;Title (ar);Title (en);Kind;"), "{arabic}");
    assert!(arabic.contains("\r\nvortrag;Vortrag;"), "a title stands first in any case");
}

#[test]
fn ok_a_workbook_has_several_runs_on_their_sheet_and_people_once() {
    let event = fixture::event();
    let sheets = Source::new(&event, None, "de").sheets();
    let sizes: Vec<_> = sheets.iter().map(|sheet| (sheet.name, sheet.rows.len())).collect();
    assert_eq!(sizes, [("Programmpunkte", 2), ("Termine", 2), ("Personen", 2)]);
    assert_eq!(
        first_row(&event, "de", 1)[..2],
        [text("Programmpunkt", "kontaktzonen"), text("Id", "kontaktzonen-1")]
    );
    assert_eq!(
        first_row(&event, "de", 2),
        [
            text("Id", "abicht"),
            text("Name", "Lothar Abicht"),
            text("Akademischer Titel", "Prof. Dr."),
            text("Funktion", "Zukunftsforscher"),
            text("Funktion (en)", "Futurologist"),
            text("Organisation", "Institut"),
            text("Über die Person", "Forscht."),
            text("Sprachen", "Deutsch"),
        ]
    );
}

#[test]
fn err_who_has_not_said_yes_is_in_no_table() {
    let mut event = fixture::event();
    event.people[0].asked = true;
    assert!(!csv(&event, "de").contains("Abicht"));
    let sheets = Source::new(&event, None, "de").sheets();
    assert_eq!(sheets[2].rows.len(), 1);
}

#[test]
fn ok_of_people_with_one_name_ids_tell_which_is_meant() {
    let mut event = fixture::event();
    event.people[1].name = "Lothar Abicht".to_owned();
    let row = first_row(&event, "de", 0);
    assert!(row.contains(&text("Personen", "abicht (Vortrag)\nsamson (Darbietung)")), "{row:?}");
}

#[test]
fn ok_what_is_off_does_not_take_place() {
    let mut event = fixture::event();
    event.sessions[0].runs[0].state = RunState::Moved;
    assert!(csv(&event, "en").contains(",Moved\r\n"));
    let off = serde_json::from_str(r#"{"is": "cancelled"}"#).unwrap();
    event.state = EventState::from_tree(off);
    assert_eq!(csv(&event, "en").matches(",Cancelled\r\n").count(), 3);
}

#[test]
fn err_texts_are_no_formulas_and_fit_into_cells() {
    let mut event = fixture::event();
    event.sessions[0].title = "=HYPERLINK(\"https://example.org\")".into();
    event.sessions[0].summary = Some(Text::plain("ß".repeat(40_000)));
    assert!(csv(&event, "de").contains(";\"'=HYPERLINK(\"\"https://example.org\"\")\";"));
    assert!(!schedule_xlsx(&event, None, "de").is_empty());
}

#[test]
fn ok_a_workbook_is_of_the_time_of_its_event() {
    let event = fixture::event();
    let bytes = schedule_xlsx(&event, None, "de");
    assert_eq!(bytes, schedule_xlsx(&event, None, "de"));
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut about = String::new();
    zip.by_name("docProps/core.xml").unwrap().read_to_string(&mut about).unwrap();
    assert_eq!(about.matches(">2026-05-18T12:00:00Z<").count(), 2, "{about}");
}
