//! Whether two words differ only by a slip of the fingers.

/// Shorter words have too many neighbours.
const SHORTEST: usize = 4;
/// From this length on, two slips are forgiven.
const TWO_SLIPS: usize = 8;

/// Whether `word`, folded, is the beginning of `other` but for a letter that is wrong,
/// missing, added, or in the place of its neighbour; in long words, for two.
pub(super) fn is_similar(word: &str, other: &str) -> bool {
    if word.len() < SHORTEST || !begins_alike(word.as_bytes(), other.as_bytes()) {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
    let slips = if word.len() < TWO_SLIPS { 1 } else { 2 };
    let other: Vec<char> = other.chars().take(word.len() + slips).collect();
    other.len() + slips >= word.len() && slips_between(&word, &other) <= slips
}

/// Whether one of the first two letters is right: one look, which spares most words the
/// long one.
fn begins_alike(word: &[u8], other: &[u8]) -> bool {
    match (word, other) {
        ([first, second, ..], [one, two, ..]) => {
            [one, two].contains(&first) || [one, two].contains(&second)
        }
        _ => false,
    }
}

/// The fewest slips that lead from `word` to any beginning of `other` (Damerau and
/// Levenshtein's distance, neighbours swapped at most once).
fn slips_between(word: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in word.iter().enumerate() {
        let mut next = vec![line + 1];
        for (column, counterpart) in other.iter().enumerate() {
            let replaced = row[column] + usize::from(letter != counterpart);
            let mut best = replaced.min(row[column + 1] + 1).min(next[column] + 1);
            let crossed = line > 0
                && column > 0
                && (word[line - 1], *letter) == (*counterpart, other[column - 1]);
            if crossed {
                best = best.min(before[column - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.into_iter().min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::is_similar;

    #[test]
    fn ok_one_slip_of_each_sort() {
        for slip in ["netwerk", "nettzwerk", "netzwerj", "netzwrek", "netwerkt"] {
            assert!(is_similar(slip, "netzwerktreffen"), "{slip}");
        }
    }

    #[test]
    fn err_other_and_short_words() {
        assert!(!is_similar("ort", "art"));
        assert!(!is_similar("plenum", "podium"));
        assert!(!is_similar("programm", "pro"));
    }
}
