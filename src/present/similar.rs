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
    let slips = if word.chars().count() < TWO_SLIPS { 1 } else { 2 };
    // No slip makes up for more than one letter that the other word does not have.
    if (letters(word) & !letters(other)).count_ones() as usize > slips {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
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

/// The letters of a word, each a bit; some share one.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 32))
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
    fn ok_any_letter_may_be_wrong_missing_or_added() {
        let word: Vec<char> = "netzwerk".chars().collect();
        for place in 1..word.len() {
            for letter in ['x', 'ж', '字'] {
                let (before, after) = word.split_at(place);
                for after in [&after[1..], after] {
                    let slip: String = before.iter().chain(&[letter]).chain(after).collect();
                    assert!(is_similar(&slip, "netzwerktreffen"), "{slip}");
                }
                let missing: String = before.iter().chain(&after[1..]).collect();
                assert!(is_similar(&missing, "netzwerktreffen"), "{missing}");
            }
        }
    }

    #[test]
    fn err_other_and_short_words() {
        assert!(!is_similar("ort", "art"));
        assert!(!is_similar("plenum", "podium"));
        assert!(!is_similar("programm", "pro"));
    }
}
