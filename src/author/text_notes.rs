//! Reports what is to be known about a text in Markdown.

use super::{
    address::hint_for_url,
    context::Context,
    finding::{Finding, Severity},
    json::quoted,
    markdown::{Note, Noted},
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
            let hint = hint_for_url(&address)
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
        Noted::Columns => warn(
            Said::new(
                "columns with tabs between; the tabs become blanks",
                "Spalten mit Tabulatoren dazwischen; die Tabulatoren werden Leerzeichen",
            ),
            Said::new(
                "write a table: | Day | Hall | above | --- | --- | and the rows below",
                "eine Tabelle schreiben: | Tag | Saal | über | --- | --- | und darunter die Zeilen",
            ),
        ),
    }
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
    "links that start with https:, http:, mailto: or tel:, or with page:, session: or person: and an id",
    "Links, die mit https:, http:, mailto: oder tel: beginnen, oder mit page:, session: oder person: und einer ID",
);
