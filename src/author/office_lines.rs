//! Texts as they come out of word processors and mails, as Markdown.
//!
//! Their lists have bullets that Markdown does not know (`•`, `·`, `–`, Word's `o`), with a tab
//! behind. Their paragraphs are indented by tabs, which would make them code.
//!
//! Every line stays a line, so the places of findings are those in the text of the organiser.

/// Bullets whatever stands behind them; the last two are those of Word's symbol fonts.
const BULLETS: &[char] =
    &['•', '‣', '▪', '▫', '◦', '●', '○', '■', '□', '◆', '➢', '✓', '\u{f0b7}', '\u{f0a7}'];

/// A text in Markdown.
#[derive(Debug)]
pub struct OfficeText {
    pub markdown: String,
    /// The first of several lines, from 1, whose columns are parted by tabs.
    pub columns: Option<usize>,
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
    let has_columns = |index: usize| {
        let line = lines.get(index).map_or("", |line| line.trim());
        line.contains('\t') && bullets[index].is_none() && !is_item(line)
    };
    let columns = (1..lines.len()).find(|index| has_columns(index - 1) && has_columns(*index));
    let mut writer = Writer { levels: Vec::new(), is_in_list: false };
    let written = lines.iter().enumerate().map(|(index, line)| match bullets[index] {
        Some(bullet) if is_of_list(&bullets, &lines, index) => writer.item(&bullet),
        _ => writer.line(line),
    });
    OfficeText { markdown: written.collect::<Vec<_>>().join("\n"), columns }
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
    fn ok_columns_are_noticed() {
        assert_eq!(as_markdown("Zeiten\nMo\t9 Uhr\nDi\t10 Uhr").columns, Some(2));
        assert_eq!(as_markdown("Mo\t9 Uhr\n\nDi").columns, None);
        assert_eq!(as_markdown("•\ta\tx\n•\tb\tx\n1.\ta\n2.\tb").columns, None);
    }
}
