//! Reports what is to be known about a text in Markdown.

use super::{
    address::hint_for_link,
    bare_tables::line_below,
    context::Context,
    finding::{Finding, Severity},
    json::quoted,
    noted::{Note, Noted, Rows},
    said::{Said, said},
    spot::Place,
};

/// A place in a text.
#[derive(Clone, Debug)]
pub struct TextPlace {
    pub place: Place,
    /// The line inside the text, from 1, if the place is that of the whole text.
    pub line: Option<usize>,
}

/// Records the references of a text, and reports what was not understood in it. Of HTML, each
/// line is reported once.
pub fn report_notes(context: &Context, notes: Vec<Note>, place: &impl Fn(usize) -> TextPlace) {
    let mut line_with_html = 0;
    for Note { what, line } in notes {
        let is_html = matches!(what, Noted::Html(_));
        if !is_html || line != line_with_html {
            report(context, &place(line), what);
        }
        if is_html {
            line_with_html = line;
        }
    }
}

fn report(context: &Context, at: &TextPlace, what: Noted) {
    let report = &context.report;
    let warn = |what: Said, hint: Said| {
        let what = in_line(what, at.line);
        report.add(Finding::new(Severity::Warning, at.place.clone(), what, Some(hint)));
    };
    match what {
        Noted::Reference(kind, id) => context.names.refer(kind, &id, &at.place),
        Noted::Link(address) => {
            let hint = hint_for_link(&address)
                .unwrap_or(Said::new("it stays as plain text", "er bleibt gewöhnlicher Text"));
            let found = in_line(Said::as_is(quoted(&address)), at.line);
            report.error(&at.place, EXPECTED_LINK, found, Some(hint));
        }
        Noted::Picture(address) => {
            let address = quoted(&address);
            warn(
                said!("the picture {address} is left out", "das Bild {address} fehlt dann"),
                Said::new(
                    "list the file in \"photos\" and write ![](photo:ID)",
                    "die Datei in \"photos\" aufführen und ![](photo:ID) schreiben",
                ),
            );
        }
        Noted::Html(tag) => {
            let tag = quoted(&tag);
            warn(
                said!(
                    "the HTML {tag} is shown as it is written",
                    "das HTML {tag} erscheint, wie es da steht"
                ),
                Said::new(
                    "use Markdown instead: **strong**, [text](https://…)",
                    "stattdessen Markdown verwenden: **stark**, [Text](https://…)",
                ),
            );
        }
        Noted::Footnote(label) => {
            let (label, shown) = (quoted(&format!("[^{label}]")), label);
            warn(
                said!(
                    "the footnote {label} is shown as [{shown}], and what it says where it stands",
                    "die Fußnote {label} erscheint als [{shown}], und ihr Text dort, wo er steht"
                ),
                Said::new("put what it says in the text", "was sie sagt, in den Text schreiben"),
            );
        }
        Noted::Table(rows) => warn(made_a_table(rows), how_to_write_it(rows)),
        Noted::Columns => warn(
            Said::new(
                "columns with tabs between, not the same number in each line; the tabs become blanks",
                "Spalten mit Tabulatoren dazwischen, nicht in jeder Zeile gleich viele; die Tabulatoren werden Leerzeichen",
            ),
            WRITE_A_TABLE,
        ),
        Noted::Row => warn(
            Said::new(
                "a row of a table that is shown as it is written",
                "eine Tabellenzeile, die erscheint, wie sie da steht",
            ),
            WRITE_A_TABLE,
        ),
        Noted::Brackets(text) => {
            let text = quoted(&text);
            warn(
                said!(
                    "{text} is no link and no picture, and is shown as it is written",
                    "{text} ist kein Link und kein Bild und erscheint, wie es da steht"
                ),
                Said::new(
                    "write [text](https://…) or ![](photo:ID), without a blank before or in the round brackets",
                    "[Text](https://…) oder ![](photo:ID) schreiben, ohne Leerzeichen vor und in der runden Klammer",
                ),
            );
        }
        Noted::ToFillIn(asked) => {
            let what = said!("still to be filled in: \"{asked}\"", "noch auszufüllen: „{asked}“");
            let found = Finding::new(
                Severity::Error,
                at.place.clone(),
                in_line(what, at.line),
                Some(HOW_TO_FILL_IN),
            );
            report.add(Finding { effect: Some(SAYS_THAT_IT_IS_MISSING), ..found });
        }
        Noted::HalfMark(half) => {
            let what = said!(
                "{half} is half of a mark for what is to be filled in",
                "{half} ist die Hälfte einer Markierung für das, was noch auszufüllen ist"
            );
            let hint = Said::new(
                "fill it in and take the brackets out; for brackets that are meant write \\[\\[ and \\]\\]",
                "ausfüllen und die Klammern herausnehmen; gewollte Klammern als \\[\\[ und \\]\\] schreiben",
            );
            let what = in_line(what, at.line);
            report.add(Finding::new(Severity::Error, at.place.clone(), what, Some(hint)));
        }
        Noted::Marks(marks) => warn(
            said!(
                "{marks} marks nothing here and is shown as it is written",
                "{marks} zeichnet hier nichts aus und erscheint, wie es da steht"
            ),
            said!(
                "no blank belongs inside the marks, and one behind them: {marks}word{marks} more",
                "innen gehört kein Leerzeichen an die Zeichen, dahinter aber eins: {marks}Wort{marks} weiter"
            ),
        ),
    }
}

const SAYS_THAT_IT_IS_MISSING: Said =
    Said::new("the page says that it is missing", "die Seite sagt, dass es fehlt");
const HOW_TO_FILL_IN: Said = Said::new(
    "write it in the place of the double brackets; delete the line if it does not apply",
    "an die Stelle der doppelten Klammern schreiben; die Zeile löschen, wenn sie nicht zutrifft",
);

const WRITE_A_TABLE: Said = Said::new(
    "write a table: | Day | Hall | above | --- | --- | and the rows below",
    "eine Tabelle schreiben: | Tag | Saal | über | --- | --- | und darunter die Zeilen",
);

fn made_a_table(rows: Rows) -> Said {
    let head = if rows.is_headed {
        Said::new("its first row names the columns", "die erste Zeile benennt die Spalten")
    } else {
        Said::new("no row names its columns", "keine Zeile benennt die Spalten")
    };
    if rows.by_tabs {
        return said!(
            "columns with tabs between become a table; {head}",
            "Spalten mit Tabulatoren dazwischen werden eine Tabelle; {head}"; head
        );
    }
    let line = line_below(rows.columns);
    said!(
        "a table without the line {line}; {head}",
        "eine Tabelle ohne die Zeile {line}; {head}"; head
    )
}

fn how_to_write_it(rows: Rows) -> Said {
    if rows.by_tabs {
        return Said::new(
            "if it is another table, write it: | Day | Hall | above | --- | --- | and the rows below",
            "ist es eine andere Tabelle, sie schreiben: | Tag | Saal | über | --- | --- | und darunter die Zeilen",
        );
    }
    let line = line_below(rows.columns);
    said!(
        "write {line} below the names of the columns",
        "{line} unter die Namen der Spalten schreiben"
    )
}

/// With the line in a long text, from 1.
fn in_line(what: Said, line: Option<usize>) -> Said {
    match line {
        Some(line) => {
            said!("{what} (line {line} of the text)", "{what} (Zeile {line} des Textes)"; what)
        }
        None => what,
    }
}

const EXPECTED_LINK: Said = Said::new(
    "links that start with https:, http:, mailto: or tel:, or with page:, session:, person:, photo: or contact: and an id, or day: and a date",
    "Links, die mit https:, http:, mailto: oder tel: beginnen, oder mit page:, session:, person:, photo: oder contact: und einer ID, oder mit day: und einem Tag",
);
