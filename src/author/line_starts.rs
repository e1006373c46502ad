//! Which line of a text a byte is in.

/// Where the lines of a text begin, in bytes.
#[derive(Debug)]
pub struct LineStarts(Vec<usize>);

impl LineStarts {
    pub fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    /// The line of a byte, from 0; a line break is part of the line that it ends.
    pub fn of_offset(&self, offset: usize) -> usize {
        self.0.partition_point(|start| *start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_line_ends_with_its_break() {
        let lines = LineStarts::of("ab\n\nc");
        assert_eq!([0, 2, 3, 4, 5].map(|offset| lines.of_offset(offset)), [0, 0, 1, 2, 2]);
    }
}
