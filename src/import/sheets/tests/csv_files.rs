//! CSV: separators, encodings, and tables as organisers have them.

use super::{event_of, programme, read, read_csv, source};
use crate::{
    event::{PartRole, RunState, SessionKind},
    import::DraftSignup,
};

const FACHTAG: &[u8] = include_bytes!("../../../../tests/import/sheets/fachtag.csv");

#[test]
fn ok_a_table_as_organisers_have_it() {
    let (draft, notes) = read(&[source("fachtag.csv", FACHTAG)]);
    assert_eq!(
        programme(&draft),
        [
            "Begrüßung: 05-07 09:00–05-07 09:30 grossersaal",
            "Wohnen für alle: 05-07 09:30–05-07 10:15 grossersaal",
            "Werkstatt Sprache: 05-07 10:30– raum12, 05-08 14:00– raum12",
            "Fest: 05-08 23:30–05-09 00:30 hof",
            "Ausklang: ",
        ]
    );
    let people: Vec<_> = draft
        .people
        .iter()
        .map(|one| (one.title.as_str(), one.name.as_str(), one.organisation.as_str()))
        .collect();
    assert_eq!(
        people,
        [("Prof. Dr.", "Anna Berg", ""), ("", "Ben Cruz", "Stadt X"), ("", "Cy Ek", "")]
    );
    let roles: Vec<_> = draft.sessions[1].people.iter().map(|part| part.role).collect();
    assert_eq!(roles, [None, None, Some(PartRole::Moderator)]);
    assert_eq!(draft.sessions[1].runs[0].capacity, Some(40));
    assert_eq!(draft.languages, ["de"]);
    for expected in [
        "Windows-1252",
        "“Titel des Vortrags” = Title",
        "“Uhrzeit” = Time",
        "columns that are not used: “Nr.”, “Budget”",
        "neither date nor time that is clear",
        "no number, and left out: fachtag F",
        "e-mail addresses and telephone numbers of people are not taken over",
        "what stands above the names of the columns is not read: fachtag: Fachtag Musterstadt 2027",
        "rows with a time and no date have the date above them",
    ] {
        assert!(notes.iter().any(|note| note.contains(expected)), "{expected}: {notes:#?}");
    }
    assert!(!format!("{draft:?}").contains('@'), "no addresses of speakers");
}

#[test]
fn ok_it_is_an_event() {
    let event = event_of(&[source("fachtag.csv", FACHTAG)]);
    assert_eq!((event.sessions.len(), event.people.len(), event.rooms.len()), (5, 3, 3));
}

#[test]
fn ok_separators_and_encodings() {
    let text = "Titel;Raum\nÜber Größe;Saal\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = "\u{feff}Titel\tRaum\nÜber Größe\tSaal\n".encode_utf16();
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let bom = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for bytes in [
        text.as_bytes().to_vec(),
        text.replace(';', ",").into_bytes(),
        text.replace(';', "\t").into_bytes(),
        text.replace(';', "|").into_bytes(),
        text.replace('\n', "\r\n").into_bytes(),
        text.replace('\n', "\r").into_bytes(),
        format!("sep=;\r\n{text}").into_bytes(),
        bom,
        utf16(true),
        utf16(false),
        b"Titel;Raum\n\xdcber Gr\xf6\xdfe;Saal\n".to_vec(),
    ] {
        let (draft, _) = read(&[source("a.csv", &bytes)]);
        assert_eq!(
            programme(&draft),
            ["Über Größe:  saal".replace("  ", " – ")],
            "{}",
            bytes.escape_ascii()
        );
    }
}

#[test]
fn ok_rows_are_named_by_their_lines() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["Titel;Datum", "A;", "", "\"B\nb\";", "C;bald"].join(end);
        let (_, notes) = read_csv(&text);
        assert!(notes.iter().any(|note| note.ends_with("programm B6: bald")), "{notes:?}");
    }
}

#[test]
fn ok_any_table_with_a_title_column() {
    let (draft, _) = read_csv("Title\nOne\nTwo\n");
    assert_eq!(programme(&draft), ["One: ", "Two: "]);
    assert_eq!(draft.languages, ["en"]);
}

#[test]
fn err_other_files_are_no_tables() {
    for (name, bytes) in [
        ("a.json", &b"{\"title\": 1}"[..]),
        ("a.xml", b"<schedule><title>A</title></schedule>"),
        ("a.ics", b"BEGIN:VCALENDAR\nSUMMARY:A\n"),
        ("a.csv", b"Posten;Betrag\nSaal;12\n"),
        ("a.csv", b""),
        ("a.csv", b"\0\0\0"),
    ] {
        assert!(!super::super::is_that_of(&[source(name, bytes)]), "{}", bytes.escape_ascii());
    }
    assert!(!super::super::is_that_of(&[]));
}

#[test]
fn ok_formulas_stay_text() {
    let (draft, _) = read_csv("Titel;Referent\n\"=cmd|' /C calc'!A0\";=Anna Berg\n");
    assert_eq!(draft.sessions[0].title.first(), "=cmd|' /C calc'!A0");
    assert_eq!(draft.people[0].name, "=Anna Berg");
}

#[test]
fn ok_an_apostrophe_before_a_formula_is_none_of_the_text() {
    let (draft, _) = read_csv("Titel;Referent\n'=1+1;'@anna\n''-a;'Anna Berg\n");
    let titles: Vec<_> = draft.sessions.iter().map(|session| session.title.first()).collect();
    assert_eq!(titles, ["=1+1", "'-a"]);
}

#[test]
fn ok_states_sign_ups_and_languages_of_texts() {
    let (draft, notes) = read_csv(
        "Titel (de-x-leicht);Stand;Anmeldung;Aufzeichnung\nA;verlegt;ausgebucht;ja\nB;bestätigt;nicht nötig;\n",
    );
    assert_eq!(draft.languages, ["de-x-leicht"], "{notes:?}");
    let run = |at: usize| &draft.sessions[at].runs[0];
    assert_eq!((run(0).state, run(1).state), (RunState::Moved, RunState::Confirmed));
    assert_eq!(run(0).signup, Some(DraftSignup::Full));
    assert_eq!(run(1).signup, Some(DraftSignup::NotNeeded));
    assert_eq!(draft.sessions[0].recording, Some(true));
}

#[test]
fn ok_ids_keep_sessions_apart_and_together() {
    let (draft, notes) = read_csv(
        "id;title;date;start;people\na;Workshop;2027-05-07;9:00;Ann\nb;Workshop;2027-05-07;10:00;Bo\na;Workshop;2027-05-07;11:00;Cy\n",
    );
    assert_eq!(programme(&draft).len(), 2);
    assert_eq!(draft.sessions[0].runs.len(), 2);
    let keys: Vec<_> = draft.sessions[0].runs.iter().map(|run| run.key.as_str()).collect();
    assert_eq!(keys, ["run", "2027-05-07-1100"]);
    assert_eq!(draft.sessions[0].runs[0].id.as_deref(), Some("a-2027-05-07-0900"));
    assert!(notes.iter().any(|note| note.contains("say different things")), "{notes:?}");
}

#[test]
fn ok_texts_in_two_languages() {
    let (draft, _) = read_csv("Titel;Titel (en);Sprache\nWohnen;Housing;Deutsch und Englisch\n");
    let texts = &draft.sessions[0].title.0;
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[1], ("en".to_owned(), "Housing".to_owned()));
    assert_eq!(draft.languages, ["de", "en"]);
    assert_eq!(draft.sessions[0].languages, ["de", "en"]);
}

#[test]
fn ok_what_is_not_settled_is_kept_back() {
    let (draft, notes) = read_csv(
        "Titel;Status;Öffentlich\nA;zugesagt;\nB;angefragt;\nC;abgesagt;ja\nD;;nein\nE;;\nF;;vielleicht\nG;abgelehnt;\n",
    );
    assert_eq!(programme(&draft), ["A: ", "C: – ", "E: "]);
    assert_eq!(draft.sessions[1].runs[0].state, RunState::Cancelled);
    assert!(notes.iter().any(|note| note.contains("(4 times)")), "{notes:?}");
}

#[test]
fn ok_the_next_import_finds_everything_again() {
    let sources = |time: &str| {
        [source(
            "p.csv",
            format!("Titel;Datum;Beginn;Referent\nWohnen;07.05.2027;{time};Anna Berg\n"),
        )]
    };
    let options = super::options();
    let first = super::import(&sources("9:00"), None, None, &options).unwrap();
    let same = super::import(&sources("9:00"), None, Some(&first.json), &options).unwrap();
    assert_eq!((same.changes.len(), same.json == first.json), (0, true));
    let moved = super::import(&sources("10:00"), None, Some(&first.json), &options).unwrap();
    let said: Vec<_> = moved.changes.iter().map(|one| one.to_said().english.into_owned()).collect();
    assert_eq!(said, ["~ sessions “Wohnen”: start: 2027-05-07T09:00 → 2027-05-07T10:00"]);
}

#[test]
fn ok_a_break_is_known_by_its_title_where_no_column_says_so() {
    let (draft, _) = read_csv("Titel;Raum\nMittagspause;Foyer\nPause vom Alltag;Saal\n");
    let kinds: Vec<_> = draft.sessions.iter().map(|session| session.kind).collect();
    assert_eq!(kinds, [Some(SessionKind::Break), None]);
}

#[test]
fn ok_a_kind_is_known_by_a_word_of_its_cell() {
    let (draft, _) = read_csv("Titel;Art\nA;Workshop Runde 1\nB;Mitgliederversammlung\nC;Quiz\n");
    let kinds: Vec<_> = draft.sessions.iter().map(|session| session.kind).collect();
    assert_eq!(kinds, [Some(SessionKind::Workshop), Some(SessionKind::Plenum), None]);
}
