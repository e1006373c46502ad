//! Marks for what is still to be filled in: `[[street and number]]`. No ordinary text has them,
//! so none that is left is overlooked.

use std::ops::Range;

const OPEN: &str = "[[";
const CLOSE: &str = "]]";

/// Where marks stand in a text in Markdown, with their brackets. An editor may have wrapped one,
/// but none holds a blank line or other brackets.
pub fn open_marks(markdown: &str) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut from = 0;
    while let Some(found) = markdown[from..].find(OPEN) {
        let begin = from + found;
        from = begin + OPEN.len();
        let Some(length) = markdown[from..].find(CLOSE) else { break };
        let (inside, end) = (&markdown[from..from + length], from + length + CLOSE.len());
        // With an address behind, the brackets are those of a link.
        let is_mark = is_wording(inside)
            && !markdown[..begin].ends_with('\\')
            && !markdown[end..].starts_with('(');
        if is_mark {
            marks.push(begin..end);
            from = end;
        }
    }
    marks
}

fn is_wording(inside: &str) -> bool {
    let has_blank_line = inside.split('\n').skip(1).any(|line| line.trim().is_empty());
    !inside.trim().is_empty() && !has_blank_line && !inside.contains(['[', ']'])
}

/// What a mark asks for, in one line.
pub fn asked(mark: &str) -> String {
    let inside = mark.trim_start_matches(OPEN).trim_end_matches(CLOSE);
    inside.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Half of a mark, in a text of which whole ones have been taken out.
pub fn half_mark(text: &str) -> Option<&'static str> {
    [OPEN, CLOSE].into_iter().find(|half| text.contains(half))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(markdown: &str) -> Vec<String> {
        open_marks(markdown).into_iter().map(|range| asked(&markdown[range])).collect()
    }

    #[test]
    fn ok_marks_and_what_they_ask_for() {
        assert_eq!(found("[[Name]]\n[[ Straße und\nNummer ]]"), ["Name", "Straße und Nummer"]);
        assert_eq!(found("[[Name [[Ort]]"), ["Ort"]);
    }

    #[test]
    fn ok_other_brackets_are_no_marks() {
        let none = [
            "[Name]",
            "[[]]",
            "[[Name",
            "Name]]",
            "[[1]](https://a.de)",
            r"\[[Name]]",
            "[[[a](https://a.de)]]",
            "[[a\n\nb]]",
            "[[1, 2], [3, 4]]",
        ];
        for text in none {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
