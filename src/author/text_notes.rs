//! Reports what is to be known about a text in Markdown.

use super::{
    address::hint_for_url,
    context::Context,
    json::quoted,
    markdown::{Note, Noted},
    report::Place,
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
    let found = |what: &str| match at.line {
        Some(line) => format!("{} in line {line} of the text", quoted(what)),
        None => quoted(what),
    };
    let warn = |expected: &str, found: &str, hint: &str| {
        report.warning(&at.place, expected, found, Some(hint.to_owned()));
    };
    match what {
        Noted::Reference(kind, id) => context.names.refer(kind, &id, &at.place),
        Noted::Link(address) => {
            let hint =
                hint_for_url(&address).unwrap_or_else(|| "it stays as plain text".to_owned());
            report.error(&at.place, EXPECTED_LINK, &found(&address), Some(hint));
        }
        Noted::Picture(address) => warn(
            "a picture with the id of a photo",
            &found(&address),
            "it is left out; list the file in \"photos\" and write ![](photo:ID)",
        ),
        Noted::Html(tag) => warn(
            "a text without HTML",
            &found(&tag),
            "visitors read it as it is written; use Markdown instead: **strong**, [text](https://…)",
        ),
        Noted::Footnote(label) => warn(
            "a text without footnotes",
            &found(&format!("[^{label}]")),
            &format!("it is shown as [{label}], and what it says where it stands in the text"),
        ),
        Noted::Columns => warn(
            "a table in Markdown",
            &at.line.map_or_else(
                || "columns with tabs between".to_owned(),
                |line| format!("columns with tabs between in line {line} of the text"),
            ),
            "the tabs become blanks; write | Day | Hall | above | --- | --- | and the rows below",
        ),
    }
}

const EXPECTED_LINK: &str = "links that start with https:, http:, mailto: or tel:, \
                             or with page:, session: or person: and an id";
