//! Tables without the line (`| --- | --- |`) that Markdown wants below their head, and rows
//! pasted from a spreadsheet, whose columns tabs part.

use super::noted::Rows;

/// Rows that stand together.
#[derive(Debug)]
pub struct BareTable {
    /// In Markdown.
    pub rows: Vec<String>,
    pub form: Rows,
}

/// Lines that stand together and have columns, the first ones of `lines`.
#[derive(Debug)]
pub enum Found {
    Table(BareTable),
    /// That many lines whose columns are not those of one table.
    Columns(usize),
    /// That many lines of which no table begins.
    Text(usize),
}

/// What the first lines are: rows parted by lines, or by tabs. `is_item` tells the lines that
/// belong to a list, of which tabs are a part.
pub fn bare_table(lines: &[&str], is_item: impl Fn(usize) -> bool) -> Found {
    let piped = lines.iter().take_while(|line| is_piped(line)).count();
    if piped > 1 {
        return piped_table(&lines[..piped]).map_or(Found::Text(piped), Found::Table);
    }
    let is_tabbed = |at: &usize| lines[*at].contains('\t') && !is_item(*at);
    let tabbed = (0..lines.len()).take_while(is_tabbed).count();
    let lines = &lines[..tabbed];
    // A tab before a line is its indentation.
    if lines.iter().filter(|line| line.trim().contains('\t')).count() < 2 {
        return Found::Text(tabbed.max(1));
    }
    let alone = |cells: &[Vec<&str>]| cells.windows(2).all(|rows| rows[0].len() == rows[1].len());
    let exact: Vec<Vec<&str>> = lines.iter().map(|line| line.split('\t').collect()).collect();
    // As on a typewriter, several tabs may lead to the next column.
    let dense = exact.iter().map(|row| row.iter().copied().filter(|cell| !cell.trim().is_empty()));
    let dense: Vec<Vec<&str>> = dense.map(Iterator::collect).collect();
    match [exact, dense].into_iter().find(|cells| alone(cells)) {
        Some(cells) => Found::Table(table(&cells, true)),
        None => Found::Columns(tabbed),
    }
}

/// Whether a line is a row as Markdown writes it.
pub fn is_piped(line: &str) -> bool {
    let line = line.trim();
    line.len() > 2 && line.starts_with('|') && line.ends_with('|')
}

fn piped_table(lines: &[&str]) -> Option<BareTable> {
    let cells: Vec<Vec<&str>> = lines.iter().map(|line| piped_cells(line)).collect();
    let is_line = |row: &Vec<&str>| {
        row.iter().all(|cell| cell.contains('-') && cell.trim().trim_matches([':', '-']).is_empty())
    };
    let is_as_wide = |row: &Vec<&str>| row.len() <= cells[0].len();
    let is_whole = !cells.iter().any(is_line) && cells.iter().all(is_as_wide);
    is_whole.then(|| table(&cells, false))
}

/// The cells of a row, in which `\\|` is no line.
fn piped_cells(line: &str) -> Vec<&str> {
    let inner = line.trim().trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let mut cells = Vec::new();
    let (mut begin, mut before) = (0, ' ');
    for (at, c) in inner.char_indices() {
        if c == '|' && before != '\\' {
            cells.push(&inner[begin..at]);
            begin = at + 1;
        }
        before = c;
    }
    cells.push(&inner[begin..]);
    cells
}

fn table(cells: &[Vec<&str>], by_tabs: bool) -> BareTable {
    let columns = cells.first().map_or(0, Vec::len);
    let is_used = |column: &usize| {
        cells.iter().any(|row| row.get(*column).is_some_and(|cell| !cell.trim().is_empty()))
    };
    let used: Vec<usize> = (0..columns).filter(is_used).collect();
    let cell = |row: &Vec<&str>, column: usize| {
        let cell = row.get(column).map_or("", |cell| cell.trim());
        if by_tabs { cell.replace('|', "\\|") } else { cell.to_owned() }
    };
    let row = |row: &Vec<&str>| {
        let cells: Vec<_> = used.iter().map(|column| cell(row, *column)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let is_figure = |cell: &str| cell.trim().starts_with(|c: char| c.is_ascii_digit());
    let is_headed = cells.first().is_some_and(|first| !first.iter().any(|cell| is_figure(cell)));
    let form = Rows { columns: used.len(), by_tabs, is_headed };
    BareTable { rows: cells.iter().map(row).collect(), form }
}

/// The line below the head of a table.
pub fn line_below(columns: usize) -> String {
    format!("|{}", " --- |".repeat(columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows that are found, and whether the first one names the columns.
    fn rows(text: &str) -> Option<(Vec<String>, bool)> {
        let lines: Vec<&str> = text.split('\n').collect();
        match bare_table(&lines, |_| false) {
            Found::Table(table) => Some((table.rows, table.form.is_headed)),
            Found::Columns(_) | Found::Text(_) => None,
        }
    }

    #[test]
    fn ok_rows_are_a_table_however_their_columns_are_parted() {
        for (text, expected, is_headed) in [
            ("|Tag|Ort|\n|Mo|Saal|\n\nx", ["| Tag | Ort |", "| Mo | Saal |"], true),
            ("Tag\tOrt\nMo\tSaal|A\nx", ["| Tag | Ort |", "| Mo | Saal\\|A |"], true),
            ("Mo\t9 Uhr\nDi\t10 Uhr", ["| Mo | 9 Uhr |", "| Di | 10 Uhr |"], false),
            ("\tSaal\tHof\n9:00\t\tA", ["|  | Saal | Hof |", "| 9:00 |  | A |"], true),
            ("Mo\t\tSaal\nDienstag\tHof", ["| Mo | Saal |", "| Dienstag | Hof |"], true),
            ("| a \\| b | c |\n| d |", ["| a \\| b | c |", "| d |  |"], true),
        ] {
            let expected = expected.map(str::to_owned).to_vec();
            assert_eq!(rows(text), Some((expected, is_headed)), "{text}");
        }
    }

    #[test]
    fn ok_other_lines_are_no_table() {
        for text in [
            "| a | b |",
            "| a | b |\n| - | - |\n| c | d |",
            "| a |\n| b | c |",
            "\tEin Absatz\n\tund noch einer",
            "a\tb",
            "a\tb\tc\nd\te",
        ] {
            assert_eq!(rows(text), None, "{text}");
        }
    }
}
