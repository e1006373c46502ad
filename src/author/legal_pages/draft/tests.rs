use super::*;
use crate::author::{markdown::parse, read_folder, starter::write_starter};

const EVENT: &str = r#"{
  "schema_version": 1, "revision": 1, "updated": "2026-05-01", "id": "treffen",
  "languages": ["de", "en", "fr", "cs", "de-x-leicht"], "title": {"de": "Treffen", "en": "Meeting", "fr": "Rencontre"},
  "time_zone": "Europe/Berlin", "days": ["2026-05-07"],
  "organisations": [{"id": "v", "role": "host", "name": "1. Verein [e. V.]"}],
  "contacts": [
    {"id": "a", "name": "A", "email": "geheim@example.org", "publish": false},
    {"id": "b", "name": "B", "email": "b@example.org", "address": ["Weg 1", "39104 Magdeburg"]}
  ]
}
"#;

fn folder(json: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("event.json"), json).unwrap();
    dir
}

fn draft(dir: &Path, page: LegalPage) -> LegalDraft {
    LegalDraft::new(dir, &fs::read_to_string(dir.join("event.json")).unwrap(), page).unwrap()
}

fn read(dir: &Path, file: &str) -> String {
    fs::read_to_string(dir.join(file)).unwrap()
}

#[test]
fn ok_without_answers_everything_is_marked_and_check_finds_each() {
    for &page in LegalPage::ALL {
        let dir = folder(EVENT);
        let draft = draft(dir.path(), page);
        assert_eq!(draft.other_languages(), ["fr", "cs", "de-x-leicht"]);
        let written = draft.write().unwrap();
        assert_eq!(written.files.len(), 2);
        assert!(written.is_listed && written.marks > 10, "{written:?}");
        let reading = read_folder(dir.path()).unwrap();
        let errors = reading.findings.iter().filter(|finding| finding.is_error());
        assert_eq!(errors.count(), written.marks, "{page:?}");
        let event = reading.event.unwrap();
        assert_eq!((event.pages.len(), event.pages[0].role), (1, page.role()));
    }
}

#[test]
fn ok_with_all_answers_an_imprint_is_finished() {
    let dir = folder(EVENT);
    let mut draft = draft(dir.path(), LegalPage::Imprint);
    for field in draft.open_fields() {
        let answer = match field {
            LegalField::Provider => "1. FC *Beispiel* e. V.",
            LegalField::Email => "a_b@example.org",
            _ if field.may_not_apply() => "-",
            _ => "Etwas",
        };
        draft.answer(field, answer).unwrap();
    }
    assert_eq!(draft.write().unwrap().marks, 0);
    let text = read(dir.path(), "texts/impressum.de.md");
    assert!(!text.contains("Register") && !text.contains("Telefon"), "{text}");
    let (rich, notes) = parse(&text, Locale::De);
    assert_eq!(notes, []);
    assert!(rich.to_plain().contains("Anbieter 1. FC *Beispiel* e. V. Etwas Etwas"), "{rich:?}");
    let reading = read_folder(dir.path()).unwrap();
    assert!(!reading.findings.iter().any(|finding| finding.is_error()));
}

#[test]
fn ok_what_the_event_seems_to_know_is_proposed_and_not_taken() {
    let dir = folder(EVENT);
    let draft = draft(dir.path(), LegalPage::Imprint);
    assert_eq!(draft.proposal(LegalField::Email), Some("b@example.org"));
    assert_eq!(draft.proposal(LegalField::Town), Some("39104 Magdeburg"));
    draft.write().unwrap();
    let text = read(dir.path(), "texts/impressum.de.md");
    assert!(text.contains("[[Name des Anbieters mit Rechtsform, vielleicht: 1. Verein e. V.]]"));
    assert!(text.contains("„Treffen“") && !text.contains("geheim"));
    assert!(read(dir.path(), "texts/impressum.en.md").contains("“Meeting”"));
}

#[test]
fn ok_what_is_there_stays() {
    let dir = folder(EVENT);
    fs::create_dir(dir.path().join("texts")).unwrap();
    fs::write(dir.path().join("texts/datenschutz.de.md"), "Meins").unwrap();
    let written = draft(dir.path(), LegalPage::Privacy).write().unwrap();
    assert_eq!(written.kept, ["texts/datenschutz.de.md"]);
    assert_eq!(written.files, ["texts/datenschutz.en.md"]);
    assert_eq!(read(dir.path(), "texts/datenschutz.de.md"), "Meins");
    let again = draft(dir.path(), LegalPage::Privacy);
    assert_eq!(again.is_there(), Some("datenschutz"));
    fs::remove_file(dir.path().join("texts/datenschutz.en.md")).unwrap();
    assert_eq!(draft(dir.path(), LegalPage::Privacy).is_there(), None, "its file is gone");
}

#[test]
fn ok_the_texts_of_the_example_are_replaced_as_they_say_themselves() {
    let dir = tempfile::tempdir().unwrap();
    let dir = dir.path().join("new");
    write_starter(&dir).unwrap();
    let before = read(&dir, "event.json");
    let written = draft(&dir, LegalPage::Imprint).write().unwrap();
    assert_eq!(written.files, ["texts/impressum.de.md", "texts/impressum.en.md"]);
    assert!(!written.is_listed);
    assert_eq!(read(&dir, "event.json"), before);
    assert_eq!(draft(&dir, LegalPage::Imprint).is_there(), Some("impressum"));
}

#[test]
fn ok_an_accessibility_statement_says_its_state() {
    let dir = folder(EVENT);
    let text = |status: &str, land: &str| {
        let mut draft = draft(dir.path(), LegalPage::Accessibility);
        draft.answer(LegalField::Status, status).unwrap();
        draft.answer(LegalField::Land, land).unwrap();
        draft.text("de", Tongue::German)
    };
    let partly = text("teilweise", "Sachsen-Anhalt");
    for part in [
        "teilweise vereinbar",
        "## Was noch nicht",
        "Landesfachstelle für Barrierefreiheit",
        "auf Englisch: Tschechisch\n",
    ] {
        assert!(partly.contains(part), "{part} in {partly}");
    }
    let fully = text("fully", "-");
    assert!(fully.contains("vollständig vereinbar"));
    assert!(!fully.contains("## Was noch nicht") && !fully.contains("## Wenn unsere"), "{fully}");
}

#[test]
fn err_answers_and_languages_that_cannot_be_used() {
    let dir = folder(EVENT);
    let mut imprint = draft(dir.path(), LegalPage::Imprint);
    assert!(imprint.answer(LegalField::Email, "nobody").is_err());
    assert!(imprint.answer(LegalField::Provider, "-").is_err());
    assert!(imprint.answer(LegalField::Provider, " ").is_ok());
    assert!(imprint.open_fields().contains(&LegalField::Provider));
    let french = folder(r#"{"languages": ["fr"]}"#);
    assert!(!draft(french.path(), LegalPage::Imprint).has_template());
    assert!(LegalDraft::new(dir.path(), "[]", LegalPage::Imprint).is_none());
}
