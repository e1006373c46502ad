//! Texts as they come out of word processors and mails, as Markdown.
//!
//! Their lists have bullets that Markdown does not know (`•`, `·`, `–`, Word's `o`), with a tab
//! behind. Their paragraphs are indented by tabs, which would make them code. Addresses of files
//! have blanks in them.
//!
//! Each line knows which one of the organiser's it comes from, for the places of findings.

use super::{
    bare_tables::{BareTable, Found, bare_table, line_below},
    noted::{Note, Noted},
};

/// Bullets whatever stands behind them; the last two are those of Word's symbol fonts.
const BULLETS: &[char] =
    &['•', '‣', '▪', '▫', '◦', '●', '○', '■', '□', '◆', '➢', '✓', '\u{f0b7}', '\u{f0a7}'];

/// A text in Markdown.
#[derive(Debug, Default)]
pub struct OfficeText {
    pub markdown: String,
    /// Of each line the one that it was written in, from 1.
    pub origins: Vec<usize>,
    pub notes: Vec<Note>,
}

impl OfficeText {
    fn add(&mut self, line: &str, origin: usize) {
        if !self.origins.is_empty() {
            self.markdown.push('\n');
        }
        self.markdown.push_str(line);
        self.origins.push(origin);
    }

    /// Blank lines around keep it apart from what stands there.
    fn add_table(&mut self, table: &BareTable, origin: usize) {
        let (columns, rows) = (table.form.columns, table.rows.iter().enumerate());
        self.add("", origin);
        if !table.form.is_headed {
            self.add(&format!("|{}", "  |".repeat(columns)), origin);
            self.add(&line_below(columns), origin);
        }
        for (index, row) in rows {
            self.add(row, origin + index);
            if index == 0 && table.form.is_headed {
                self.add(&line_below(columns), origin);
            }
        }
        self.add("", origin + table.rows.len() - 1);
    }
}

/// A line that begins with a bullet.
#[derive(Clone, Copy, Debug)]
struct Bullet<'t> {
    mark: char,
    /// How far the mark is indented, in characters.
    indent: usize,
    text: &'t str,
}

/// Makes Markdown of a text.
pub fn as_markdown(text: &str) -> OfficeText {
    let lines: Vec<&str> = text.split('\n').collect();
    let bullets: Vec<Option<Bullet>> = lines.iter().map(|line| bullet(line)).collect();
    let mut writer = Writer::default();
    let mut office = OfficeText::default();
    let (mut at, mut text_until) = (0, 0);
    while at < lines.len() {
        let is_item = |index: usize| bullets[at + index].is_some() || is_item(lines[at + index]);
        let found =
            if at < text_until { Found::Text(0) } else { bare_table(&lines[at..], is_item) };
        match found {
            Found::Table(table) => {
                office.notes.push(Note { what: Noted::Table(table.form), line: at + 1 });
                office.add_table(&table, at + 1);
                writer = Writer::default();
                at += table.rows.len();
                continue;
            }
            Found::Columns(count) => {
                office.notes.push(Note { what: Noted::Columns, line: at + 1 });
                text_until = at + count;
            }
            Found::Text(count) => text_until = text_until.max(at + count),
        }
        let line = match bullets[at] {
            Some(bullet) if is_of_list(&bullets, &lines, at) => writer.item(&bullet),
            _ => writer.line(lines[at]),
        };
        office.add(&with_whole_addresses(&line), at + 1);
        at += 1;
    }
    office
}

/// An address may have blanks only between `<` and `>`: `[Plan](<Plan Nord.pdf>)`.
fn with_whole_addresses(line: &str) -> String {
    let mut parts = line.split("](");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole += "](";
        let (address, rest) = part.split_at(part.find(')').unwrap_or(0));
        let has_blanks = address.trim().contains(' ');
        // What has quotation marks or brackets has a title, or is something else.
        whole += &match has_blanks && !address.contains(['"', '\'', '(', '<', '>']) {
            true => format!("<{}>{rest}", address.trim()),
            false => part.to_owned(),
        };
    }
    whole
}

fn bullet(line: &str) -> Option<Bullet<'_>> {
    let text = line.trim_start();
    let mark = text.chars().next()?;
    let behind = &text[mark.len_utf8()..];
    let is_bullet = match mark {
        '·' | '–' | '—' => behind.starts_with(char::is_whitespace),
        // Word's second and third level.
        'o' | '§' => behind.starts_with('\t'),
        _ => BULLETS.contains(&mark),
    };
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let text = behind.trim();
    (is_bullet && !text.is_empty()).then_some(Bullet { mark, indent, text })
}

/// A dash alone may also stand before a name, or inside a sentence.
fn is_of_list(bullets: &[Option<Bullet>], lines: &[&str], index: usize) -> bool {
    let is_dash = |bullet: &Option<Bullet>| bullet.is_some_and(|one| matches!(one.mark, '–' | '—'));
    let is_written = |at: &usize| lines.get(*at).is_some_and(|line| !line.trim().is_empty());
    let before = (0..index).rev().take(2).find(is_written);
    let behind = (index + 1..lines.len()).take(2).find(is_written);
    !is_dash(&bullets[index])
        || [before, behind].into_iter().flatten().any(|at| is_dash(&bullets[at]))
}

/// Whether a line is an item of a list in Markdown.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = match behind.len() == line.len() {
        true => behind.strip_prefix(['-', '*', '+']),
        false => behind.strip_prefix(['.', ')']),
    };
    behind.is_some_and(|behind| behind.starts_with([' ', '\t']))
}

#[derive(Default)]
struct Writer {
    /// Indentation and mark of the items around.
    levels: Vec<(usize, char)>,
    /// Whether an indented line belongs to an item in Markdown.
    is_in_list: bool,
}

impl Writer {
    fn item(&mut self, bullet: &Bullet) -> String {
        let level = (bullet.indent, bullet.mark);
        while self.levels.last().is_some_and(|(indent, _)| *indent > bullet.indent) {
            self.levels.pop();
        }
        match self.levels.iter().position(|known| *known == level) {
            Some(position) => self.levels.truncate(position + 1),
            None => self.levels.push(level),
        }
        let depth = self.levels.len() - 1 + usize::from(self.is_in_list);
        format!("{}- {}", "   ".repeat(depth), without_tabs(bullet.text))
    }

    fn line(&mut self, line: &str) -> String {
        let text = line.trim_start();
        let indent = &line[..line.len() - text.len()];
        if text.is_empty() {
            return String::new();
        }
        if is_item(line) {
            self.is_in_list = true;
        } else if indent.is_empty() {
            self.is_in_list = false;
            self.levels.clear();
        }
        let is_inside = self.is_in_list || !self.levels.is_empty();
        match indent.contains('\t') {
            true if is_inside => format!("{}{}", indent.replace('\t', "    "), without_tabs(text)),
            true => without_tabs(text),
            false => format!("{indent}{}", without_tabs(text)),
        }
    }
}

/// Two blanks at the end of a line break it, so they stay.
fn without_tabs(text: &str) -> String {
    let end = text.trim_end_matches('\t');
    let parts: Vec<&str> = end.split('\t').filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn markdown(text: &str) -> String {
        as_markdown(text).markdown
    }

    #[test]
    fn ok_bullets_of_word_are_a_list() {
        for (text, expected) in [
            ("Bitte mitbringen:\n•\tStift\n•\tPapier", "Bitte mitbringen:\n- Stift\n- Papier"),
            ("· a\n· b", "- a\n- b"),
            ("\u{f0b7}\ta\no\tb\n\u{f0a7}\tc\n\u{f0b7}\td", "- a\n   - b\n      - c\n- d"),
            ("\t•\ta\n\t\t•\tb\n\t•\tc", "- a\n   - b\n- c"),
            ("–\ta\n–\tb", "- a\n- b"),
            ("– a\n\n– b", "- a\n\n- b"),
            ("1. a\n   • b\n2. c", "1. a\n   - b\n2. c"),
        ] {
            assert_eq!(markdown(text), expected, "{text}");
        }
    }

    #[test]
    fn ok_what_only_looks_like_a_bullet_stays() {
        for text in [
            "Das gilt heute\n– und morgen.",
            "> Anfangen ist alles.\n\n– Ada Berg",
            "o weh",
            "·",
            "1. a\n   b\n\n   c",
            "a  \nb",
        ] {
            assert_eq!(markdown(text), text);
        }
    }

    #[test]
    fn ok_tabs_become_blanks() {
        assert_eq!(markdown("\tEin **Absatz**\t\tmit\tTabs"), "Ein **Absatz** mit Tabs");
        assert_eq!(markdown("1.\ta\n\tb"), "1. a\n    b");
    }

    #[test]
    fn ok_tables_get_their_lines_and_each_line_knows_its_own() {
        let office = as_markdown("Zeiten\nTag\tSaal\nDi\tHof\nx");
        assert_eq!(office.markdown, "Zeiten\n\n| Tag | Saal |\n| --- | --- |\n| Di | Hof |\n\nx");
        assert_eq!(office.origins, [1, 2, 2, 2, 3, 3, 4]);
        assert!(matches!(&office.notes[..], [Note { what: Noted::Table(_), line: 2 }]));
        let office = as_markdown("|1|2|\n|3|4|");
        assert_eq!(office.markdown, "\n|  |  |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n");
        assert_eq!(as_markdown("Mo\t9 Uhr\n\nDi").notes, []);
        assert_eq!(as_markdown("•\ta\tx\n•\tb\tx\n1.\ta\n2.\tb").notes, []);
    }

    #[test]
    fn ok_columns_of_no_table_are_noticed() {
        let office = as_markdown("x\na\tb\tc\nd\te\nf\tg");
        assert_eq!(office.notes, [Note { what: Noted::Columns, line: 2 }]);
        assert_eq!(office.markdown, "x\na b c\nd e\nf g");
    }

    #[test]
    fn ok_addresses_with_blanks_are_whole() {
        for (text, expected) in [
            ("[a](b c.pdf) [d](e)", "[a](<b c.pdf>) [d](e)"),
            ("![a](b c.jpg)", "![a](<b c.jpg>)"),
            ("[a](b \"c\")", "[a](b \"c\")"),
            ("[a](b c", "[a](b c"),
        ] {
            assert_eq!(markdown(text), expected);
        }
    }
}
