//! Files that are broken, or made to harm.

use std::fmt::Write as _;

use proptest::prelude::*;

use super::{ods, options, programme, read, source, xlsx, zip};
use crate::import::{Draft, Notes, Source, Wrong, sheets};

fn tried(sources: &[Source]) -> Result<Draft, Wrong> {
    sheets::is_that_of(sources);
    sheets::read(sources, &options(), &mut Notes::default())
}

#[test]
fn err_workbooks_that_unpack_to_more_than_any_programme() {
    let blank = " ".repeat(65 << 20);
    let bomb = xlsx("", &blank, &[]);
    assert!(bomb.len() < 1 << 20);
    assert!(tried(&[source("a.xlsx", bomb)]).unwrap_err().what.english.contains("unpacked"));
    assert!(tried(&[source("a.ods", ods(&blank))]).is_err());
}

#[test]
fn err_cells_that_repeat_without_end() {
    let cell = r#"<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>Titel</text:p></table:table-cell>"#;
    let row = format!(
        r#"<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>"#
    );
    assert!(tried(&[source("a.ods", ods(&row))]).is_err());
    let rows = format!("<table:table-row>{cell}</table:table-row>").repeat(50_000);
    assert!(tried(&[source("a.ods", ods(&rows))]).is_err());
}

#[test]
fn err_one_long_text_in_many_cells() {
    let strings =
        format!("<sst><si><t>Titel</t></si><si><t>{}</t></si></sst>", "x".repeat(1 << 20));
    let mut rows = "<row><c t=\"s\"><v>0</v></c></row>".to_owned();
    rows.push_str(&"<row><c t=\"s\"><v>1</v></c></row>".repeat(1000));
    assert!(
        tried(&[source("a.xlsx", xlsx(&rows, "", &[("xl/sharedStrings.xml", &strings)]))]).is_err()
    );
}

#[test]
fn err_merged_cells_over_everything() {
    let mut rows = String::new();
    for row in 1..=20_000 {
        write!(rows, "<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>").unwrap();
    }
    let merges = "<mergeCell ref=\"A1:A1048576\"/>".repeat(20_000);
    assert!(tried(&[source("a.xlsx", xlsx(&rows, &merges, &[]))]).is_err());
}

#[test]
fn ok_cells_far_out_cost_nothing() {
    let cell =
        |at: &str, text: &str| format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"1048576\">{}{}</row><row r=\"99999999999999999999\">{}</row>",
        cell("A1", "Titel"),
        cell("XFD1", "Raum"),
        cell("A1048576", "A"),
        cell("ZZZZZZZZ1", "B"),
        cell("A99999999999999999999", "C")
    );
    let (draft, notes) = read(&[source("a.xlsx", xlsx(&rows, "", &[]))]);
    assert!(programme(&draft).contains(&"A: ".to_owned()), "{draft:?}");
    assert!(notes.iter().any(|note| note.contains("to the right of IV")), "{notes:?}");
}

#[test]
fn ok_deep_nesting_goes_down_nowhere() {
    let deep = "<is>".repeat(500_000);
    let _ = tried(&[source("a.xlsx", xlsx(&deep, "", &[]))]);
    let _ = tried(&[source("a.ods", ods(&"<table:table>".repeat(200_000)))]);
    let _ = tried(&[source("a.csv", format!("Titel;Referent\nA;{}\n", "(".repeat(100_000)))]);
}

#[test]
fn err_old_workbooks_and_those_with_a_password() {
    let old = source("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    assert!(sheets::is_that_of(std::slice::from_ref(&old)));
    assert!(tried(&[old]).unwrap_err().hint.unwrap().english.contains("save it as XLSX"));
}

#[test]
fn ok_many_rows_of_one_title() {
    let rows = "Werkstatt;07.05.2027;9:00;Anna Berg\n".repeat(20_000);
    let (draft, _) = read(&[source("a.csv", format!("Titel;Datum;Beginn;Referent\n{rows}"))]);
    assert_eq!((draft.sessions.len(), draft.sessions[0].runs.len()), (1, 20_000));
}

#[test]
fn err_more_rows_than_any_programme() {
    let rows = "A\n".repeat(100_001);
    assert!(tried(&[source("a.csv", format!("Titel\n{rows}"))]).is_err());
}

const CSV: &str = "Id;Titel;Datum;Zeit;Referent;Raum;Plätze;Links;Sprache;Dauer\n\
    a;Wohnen;07.05.2027;9:30–10:15;Prof. Dr. Anna Berg, B und C (Stadt X);Saal;max. 20;Folien: https://a.example;Deutsch;45 min\n\
    Freitag, 7. Mai 2027\n;Fest;;23:30;(Moderation);;;;;\n";

const SHEET: &str = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Titel</t></is></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="str"><f>A1</f><v>A &amp; B</v></c><c r="B2" s="1"><v>46514.5</v></c></row>"#;
const STRINGS: &str = "<sst><si><t>Beginn</t></si></sst>";
const STYLES: &str = r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>"#;

/// A text with pieces replaced by others.
fn mutated(text: &'static str) -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<Vec<u8>>(),
        "[0-9]{1,30}".prop_map(String::into_bytes),
        "[;,(){}<>/\"&=:.–-]{1,8}".prop_map(String::into_bytes),
        Just(b"1e400".to_vec()),
        Just(b"31.12.9999".to_vec()),
    ];
    let change = (0..text.len(), 0..12_usize, piece);
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut bytes = text.as_bytes().to_vec();
        for (at, length, piece) in changes {
            let at = at.min(bytes.len());
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, piece);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ok_broken_csv_never_panics(bytes in mutated(CSV)) {
        let _ = tried(&[source("a.csv", bytes)]);
    }

    #[test]
    fn ok_broken_workbooks_never_panic(
        sheet in mutated(SHEET), strings in mutated(STRINGS), styles in mutated(STYLES),
    ) {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (sheet, strings, styles) = (text(&sheet), text(&strings), text(&styles));
        let merges = "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>";
        let parts = [("xl/sharedStrings.xml", strings.as_str()), ("xl/styles.xml", &styles)];
        let _ = tried(&[source("a.xlsx", xlsx(&sheet, merges, &parts))]);
        let _ = tried(&[source("a.ods", ods(&sheet.replace("row", "table:table-row").replace("<c ", "<table:table-cell ")))]);
    }

    #[test]
    fn ok_broken_zips_never_panic(changes in prop::collection::vec((any::<usize>(), any::<u8>()), 1..8)) {
        let mut bytes = zip(&[("[Content_Types].xml", ""), ("xl/workbook.xml", SHEET), ("mimetype", "x")], false);
        for (at, byte) in changes {
            let length = bytes.len();
            bytes[at % length] = byte;
        }
        let _ = tried(&[source("a.xlsx", bytes)]);
    }
}
