//! Workbooks of Excel and LibreOffice, and the template.

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{event_of, ods, programme, read, source, xlsx};
use crate::{author::Tongue, columns::SheetKind, event::PartRole};

/// A cell with a text.
fn text(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn ok_the_template_is_an_event_without_errors() {
    for &tongue in Tongue::ALL {
        let file = [source("vorlage.xlsx", super::super::template(tongue))];
        let (draft, notes) = read(&file);
        assert_eq!(draft.sessions.len(), 1, "{tongue:?}");
        assert_eq!(draft.sessions[0].runs.len(), 2);
        assert_eq!((draft.people.len(), draft.contacts.len(), draft.photos.len()), (1, 1, 1));
        assert_eq!(draft.languages, [tongue.name()]);
        let other: Vec<_> =
            notes.iter().filter(|note| !note.contains("texts are taken as")).collect();
        assert!(other.is_empty(), "{other:#?}");
        assert_eq!(event_of(&file).sessions.len(), 1);
    }
    let again = super::super::template(Tongue::German);
    assert_eq!(again, super::super::template(Tongue::German), "the same each time");
}

#[test]
fn ok_the_template_has_the_columns_that_are_exported() {
    for kind in SheetKind::ALL {
        let samples = super::super::template_columns::samples(kind);
        let columns: Vec<_> = samples.iter().map(|sample| sample.column).collect();
        assert_eq!(columns, kind.written(), "{kind:?}");
    }
}

#[test]
fn ok_names_that_are_known_or_in_quotation_marks_are_not_divided() {
    let sources = [
        source(
            "programm.csv",
            "Titel;Personen\nA;\"Chor & Band, Ort\nAnna Berg (Moderation)\"\nB;\"\"\"Rhythmus und Co\"\" (Stadt X)\"\n",
        ),
        source(
            "personen.csv",
            "Id;Name;Organisation\nchor;Chor & Band, Ort;Haus\nanna-1;Anna Berg;\nanna-2;Anna Berg;\n",
        ),
    ];
    let (draft, _) = read(&sources);
    let names: Vec<_> = draft.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Chor & Band, Ort", "Anna Berg", "Anna Berg", "Rhythmus und Co"]);
    assert_eq!(draft.people[3].organisation, "Stadt X");
    let parts: Vec<_> = draft.sessions[0].people.iter().map(|part| part.person.as_str()).collect();
    assert_eq!(parts, ["chor", "anna-1"]);
    assert_eq!(draft.sessions[0].people[1].role, Some(PartRole::Moderator));
}

#[test]
fn ok_dates_of_excel_merged_cells_and_formulas() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let (day, hour) =
        (Format::new().set_num_format("dd.mm.yyyy"), Format::new().set_num_format("hh:mm"));
    for (at, name) in (0..).zip(["Datum", "Beginn", "Titel", "Raum"]) {
        sheet.write_string(0, at, name).unwrap();
    }
    sheet.merge_range(1, 0, 2, 0, "", &day).unwrap();
    sheet
        .write_datetime_with_format(1, 0, ExcelDateTime::from_ymd(2027, 5, 7).unwrap(), &day)
        .unwrap();
    for (row, time) in [(1, 9), (2, 10), (3, 11)] {
        let time = ExcelDateTime::from_hms(time, 30, 0).unwrap();
        sheet.write_datetime_with_format(row, 1, &time, &hour).unwrap();
    }
    sheet
        .write_formula(
            1,
            2,
            Formula::new("=CONCATENATE(\"Er\",\"öffnung\")").set_result("Eröffnung"),
        )
        .unwrap();
    sheet.write_string(2, 2, "Wohnen").unwrap();
    sheet.write_string(3, 2, "Ohne Datum").unwrap();
    sheet.merge_range(4, 1, 4, 3, "Mittagspause", &Format::new()).unwrap();
    let (draft, notes) = read(&[source("a.xlsx", workbook.save_to_buffer().unwrap())]);
    assert_eq!(
        programme(&draft),
        ["Eröffnung: 05-07 09:30– ", "Wohnen: 05-07 10:30– ", "Ohne Datum: 05-07 11:30– "]
    );
    assert!(notes.iter().any(|note| note.contains("rows without a title")), "{notes:?}");
}

#[test]
fn ok_the_other_epoch() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\" s=\"1\"><v>45052.395833333336</v></c></row>",
        text("A1", "Titel"),
        text("B1", "Beginn"),
        text("A2", "A")
    );
    let styles =
        r#"<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;
    let book = r#"<workbook><workbookPr date1904="1"/><sheets><sheet name="P" r:id="rId1"/></sheets></workbook>"#;
    let file = xlsx(&rows, "", &[("xl/styles.xml", styles), ("xl/workbook.xml", book)]);
    assert_eq!(programme(&read(&[source("a.xlsx", file)]).0), ["A: 05-07 09:30– "]);
}

#[test]
fn ok_what_cannot_be_read_in_cells_is_said() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><f>A1</f></c></row><row r=\"3\">{}<c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>",
        text("A1", "Titel"),
        text("B1", "Raum"),
        text("A2", "A"),
        text("A3", "B &amp; C")
    );
    let (draft, notes) = read(&[source("a.xlsx", xlsx(&rows, "", &[]))]);
    assert_eq!(programme(&draft), ["A: ", "B & C: "]);
    assert!(
        notes.iter().any(|note| note.contains("not calculated") && note.contains("Programm B2")),
        "{notes:?}"
    );
    assert!(notes.iter().any(|note| note.contains("Programm B3: #REF!")), "{notes:?}");
}

#[test]
fn ok_shared_texts_with_parts_and_without_how_they_are_read_aloud() {
    let strings = "<sst uniqueCount=\"99999999999999999\"><si><t>Titel</t></si><si><r><t>Ein</t></r><r><t xml:space=\"preserve\"> Wort</t></r><rPh><t>x</t></rPh></si></sst>";
    let rows = r#"<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row><row><c t="s"><v>7</v></c></row>"#;
    let file = xlsx(rows, "", &[("xl/sharedStrings.xml", strings)]);
    assert_eq!(programme(&read(&[source("a.xlsx", file)]).0), ["Ein Wort: "]);
}

#[test]
fn ok_hidden_sheets_are_not_read() {
    let rows = format!("<row>{}</row><row>{}</row>", text("A1", "Titel"), text("A2", "A"));
    let book = r#"<workbook><sheets><sheet name="Intern" state="hidden" r:id="rId1"/><sheet name="P" r:id="rId1"/></sheets></workbook>"#;
    let (draft, notes) = read(&[source("a.xlsx", xlsx(&rows, "", &[("xl/workbook.xml", book)]))]);
    assert_eq!(draft.sessions.len(), 1);
    assert!(
        notes
            .iter()
            .any(|note| note.contains("hidden sheets are not read") && note.contains("Intern")),
        "{notes:?}"
    );
}

#[test]
fn ok_open_document() {
    let p = |text: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let rows = format!(
        "<table:table-row>{}{}{}{}</table:table-row>\
         <table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"date\" office:date-value=\"2027-05-07\"><text:p>07.05.27</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>09:30</text:p></table:table-cell>{}{}</table:table-row>\
         <table:table-row><table:covered-table-cell/><table:table-cell office:value-type=\"time\" office:time-value=\"PT10H30M00S\"/>{}\
         <table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>",
        p("Datum"),
        p("Beginn"),
        p("Titel"),
        p("Raum"),
        p("Eins<text:s/>zwei"),
        p("Saal</text:p><text:p>Hof"),
        p("Drei")
    );
    let (draft, _) = read(&[source("a.ods", ods(&rows))]);
    assert_eq!(programme(&draft), ["Eins zwei: 05-07 09:30– saal+hof", "Drei: 05-07 10:30– "]);
}

#[test]
fn ok_sheets_of_runs_and_people_belong_to_the_sessions() {
    let sources = [
        source(
            "programmpunkte.csv",
            "Id;Titel;Personen\nw;Werkstatt;Ben Cruz, Anna Berg, Di Neu\n",
        ),
        source(
            "termine.csv",
            "Programmpunkt;Id;Datum;Zeit\nw;w-1;07.05.2027;9–10 Uhr\nWerkstatt;w-2;07.05.2027;11:00\nFehlt;;07.05.2027;9:00\n",
        ),
        source(
            "personen.csv",
            "Vorname;Nachname;Titel;E-Mail;Organisation;Öffentlich\nAnna;Berg;Dr.;a@b.example;Stadt X;\nBen;Cruz;;;;nein\n",
        ),
        source("kontakte.csv", "Name;Telefon;E-Mail\nBüro;0391 1;a@b.example\n"),
    ];
    let (draft, notes) = read(&sources);
    assert_eq!(programme(&draft), ["Werkstatt: 05-07 09:00–05-07 10:00 , 05-07 11:00– "]);
    let people: Vec<_> = draft.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(people, ["Anna Berg", "Di Neu"]);
    assert_eq!(draft.people[0].sort_name, "Berg, Anna");
    assert_eq!(
        (draft.contacts[0].phone.as_str(), draft.contacts[0].email.as_str()),
        ("", "a@b.example")
    );
    for expected in
        ["that is on no sheet", "not in the sheet of people", "country code", "e-mail addresses"]
    {
        assert!(notes.iter().any(|note| note.contains(expected)), "{expected}: {notes:#?}");
    }
    assert_eq!(event_of(&sources).sessions[0].runs.len(), 2);
}
