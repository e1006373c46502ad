//! Fills in the templates of legal pages.

/// The text with each `{placeholder}` replaced by what `fill` says. Lines for which it says
/// nothing are left out, and so are headings with nothing below them any more.
pub fn filled(template: &str, fill: impl Fn(&str) -> Option<String>) -> String {
    let paragraphs = template.trim().split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().filter_map(|line| filled_line(line, &fill));
        lines.collect::<Vec<_>>().join("\n")
    });
    let paragraphs: Vec<String> = paragraphs.filter(|one| !one.is_empty()).collect();
    let next = paragraphs.iter().skip(1).map(Some).chain([None]);
    let with_next = paragraphs.iter().zip(next);
    let kept = with_next.filter(|(one, next)| !is_heading(one) || !next.is_none_or(is_heading));
    let kept: Vec<&str> = kept.map(|(one, _)| one.as_str()).collect();
    kept.join("\n\n") + "\n"
}

fn is_heading(paragraph: impl AsRef<str>) -> bool {
    paragraph.as_ref().starts_with("## ")
}

fn filled_line(line: &str, fill: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut pieces = line.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (placeholder, rest) = piece.split_once('}')?;
        text += &fill(placeholder)?;
        text += rest;
    }
    Some(text)
}

/// A value that stands in Markdown as it is: none of its characters is a mark there.
pub fn as_text(value: &str) -> String {
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = String::new();
    for letter in value.chars() {
        if matches!(letter, '\\' | '*' | '`' | '[' | ']' | '<' | '|' | '~' | '&') {
            text.push('\\');
        }
        text.push(letter);
    }
    at_line_begin(text)
}

/// What would begin a list, a heading or a quotation, as in "1. FC" and "#zusammen".
fn at_line_begin(text: String) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    match text[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        Some('#' | '>' | '+' | '-' | '=' | '_') if digits == 0 => format!("\\{text}"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{author::markdown::parse, i18n::Locale};

    #[test]
    fn ok_lines_that_do_not_apply_go_with_their_headings() {
        let template = "## A\n\n{a}\nB: {b}\n\n## C\n\nC: {c}\n\n## D\n\n{b} and {c}\n";
        let fill = |name: &str| (name != "c").then(|| name.to_uppercase());
        assert_eq!(filled(template, fill), "## A\n\nA\nB: B\n");
    }

    #[test]
    fn ok_a_value_is_no_markdown() {
        for value in [
            "1. FC Beispiel",
            "#zusammen e. V.",
            "- und +",
            "A*B*C <i> & [[x]] `y` ~~z~~",
            "a_b@example.org",
            "+49 30 23125 100",
            "Verein | Stadt",
            r"\n",
            "_kursiv_",
            "2026) x",
        ] {
            let (rich, notes) = parse(&as_text(value), Locale::De);
            assert_eq!((rich.to_plain().as_str(), notes), (value, vec![]));
        }
    }
}
