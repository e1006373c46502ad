//! Tables in Markdown.

/// A table with more columns is no table that visitors could read.
const MOST_COLUMNS: usize = 30;

/// A table under construction; its cells are Markdown.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Vec<String>>,
    /// Tables inside of cells.
    pub depth: usize,
    pub is_in_cell: bool,
}

impl Table {
    pub fn add_row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub fn add_cell(&mut self, lines: &[String]) {
        if self.rows.is_empty() {
            self.add_row();
        }
        if let Some(row) = self.rows.last_mut() {
            row.push(lines.join("<br>"));
        }
    }

    /// As blocks of Markdown. What has one column is no table but a layout, and what has too many
    /// is told line by line.
    pub fn blocks(self) -> Vec<String> {
        let is_written = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
        let rows: Vec<_> = self.rows.into_iter().filter(is_written).collect();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if !(2..=MOST_COLUMNS).contains(&columns) {
            return rows.into_iter().map(|row| row.join(", ")).collect();
        }
        let line = |row: &Vec<String>| {
            let cells = (0..columns).map(|at| row.get(at).map_or("", String::as_str));
            format!("| {} |", cells.collect::<Vec<_>>().join(" | "))
        };
        let mut lines: Vec<String> = rows.iter().map(line).collect();
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
        vec![lines.join("\n")]
    }
}
