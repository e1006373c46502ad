//! What looks like Markdown in a text and is none: visitors would see its marks.

use std::ops::Range;

use super::{bare_tables::is_piped, noted::Noted};

/// What the address of a link begins with, where a blank stands before its bracket.
const ADDRESSES: [&str; 8] =
    ["https:", "http:", "mailto:", "tel:", "page:", "session:", "person:", "photo:"];

/// The first brackets in each line that look like those of a link or a picture and are none,
/// with their offset. `understood` is where Markdown has found something, in the order of the
/// text.
pub fn leftover_brackets(markdown: &str, understood: &[Range<usize>]) -> Vec<(Noted, usize)> {
    let mut leftovers = Vec::new();
    let (mut until, mut begin) = (0, 0);
    let mut understood = understood.iter().peekable();
    for line in markdown.split('\n') {
        let is_left = |at: &usize| {
            while let Some(range) = understood.next_if(|range| range.start <= begin + at) {
                until = until.max(range.end);
            }
            begin + at >= until
        };
        if let Some(at) = links(line).find(is_left) {
            let (from, to) = around(line, at);
            leftovers.push((Noted::Brackets(line[from..to].to_owned()), begin + from));
        }
        begin += line.len() + 1;
    }
    leftovers
}

/// Where brackets close behind which an address in brackets follows.
fn links(line: &str) -> impl Iterator<Item = usize> {
    let closed = line.match_indices(']').map(|(at, _)| at);
    closed.filter(|at| is_link(&line[at + 1..]) && !line[..*at].ends_with('\\'))
}

/// Whether an address in brackets follows.
fn is_link(behind: &str) -> bool {
    let spaced = behind.trim_start_matches(' ').strip_prefix('(').map(str::trim_start);
    behind.starts_with('(')
        || spaced.is_some_and(|address| ADDRESSES.iter().any(|known| address.starts_with(known)))
}

/// From the opening bracket to the closing one.
fn around(line: &str, at: usize) -> (usize, usize) {
    let begin = line[..at].rfind('[').unwrap_or(0);
    let begin = if line[..begin].ends_with('!') { begin - 1 } else { begin };
    (begin, line[at..].find(')').map_or(line.len(), |end| at + end + 1))
}

/// Marks in a text that Markdown has left there.
pub fn leftover_marks(text: &str) -> Option<&'static str> {
    ["**", "~~"].into_iter().find(|marks| text.contains(marks))
}

/// The offset of the first row of a table that is none, in a paragraph.
pub fn leftover_row(markdown: &str, paragraph: Range<usize>) -> Option<usize> {
    let text = markdown.get(paragraph.clone())?;
    let mut begin = paragraph.start;
    let mut columns = 0;
    for line in text.split('\n') {
        let bars = line.trim().matches('|').count();
        if bars > 1 && is_piped(line) || bars > 0 && bars == columns {
            return Some(begin);
        }
        columns = bars;
        begin += line.len() + 1;
    }
    None
}
