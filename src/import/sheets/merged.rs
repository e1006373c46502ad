//! Merged cells: what stands in the first one holds for all rows of it. What is merged across
//! columns is a heading, and stays in its first column.

use super::super::Wrong;
use super::table::{Budget, Row};

/// Cells that are one, in one column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    pub column: usize,
    /// Numbers of rows, both included.
    pub first: usize,
    pub last: usize,
}

impl Region {
    /// As Excel names it: `B2:C5`.
    pub fn named(range: &str) -> Option<Self> {
        let (from, until) = range.split_once(':')?;
        let ((first, column), (last, _)) = (position(from)?, position(until)?);
        (first < last).then_some(Self { column, first, last })
    }
}

/// Row and column of `B2`.
pub fn position(name: &str) -> Option<(usize, usize)> {
    let digits = name.find(|letter: char| letter.is_ascii_digit())?;
    let (letters, row) = name.split_at(digits);
    let is_name =
        matches!(letters.len(), 1..=3) && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let place = |before: usize, letter: u8| {
        before * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    };
    let column = is_name.then(|| letters.bytes().fold(0, place))?;
    Some((row.parse().ok().filter(|row| *row > 0)?, column - 1))
}

/// Repeats merged cells in the rows that say something else. Rows are in their order.
pub fn fill(rows: &mut [Row], regions: &[Region], budget: &mut Budget) -> Result<(), Wrong> {
    for region in regions {
        let from = rows.partition_point(|row| row.number < region.first);
        let Some(first) = rows.get(from).filter(|row| row.number == region.first) else { continue };
        let Some(cell) = first.get(region.column).cloned() else { continue };
        for row in rows.iter_mut().skip(from + 1).take_while(|row| row.number <= region.last) {
            budget.take(&cell)?;
            row.fill(region.column, cell.clone());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_positions_and_regions() {
        assert_eq!(position("B2"), Some((2, 1)));
        assert_eq!(position("IV1"), Some((1, 255)));
        for wrong in ["", "B", "2", "B0", "ABCD1", "Ä1", "B99999999999999999999999"] {
            assert_eq!(position(wrong), None, "{wrong}");
        }
        assert_eq!(Region::named("A2:A4"), Some(Region { column: 0, first: 2, last: 4 }));
        assert_eq!(Region::named("A2:C2"), None, "a heading");
    }
}
