//! Whether two words differ only by typing errors.

/// Shorter words are similar to too many others.
const SHORTEST: usize = 4;
/// Words of at least this length may have two errors.
const TWO_ERRORS: usize = 8;

/// Whether `word`, folded, is the beginning of `other` except for a letter that is wrong,
/// missing, added or swapped with its neighbour; for two of them in long words.
pub(super) fn is_similar(word: &str, other: &str) -> bool {
    if word.len() < SHORTEST || !begins_alike(word.as_bytes(), other.as_bytes()) {
        return false;
    }
    let allowed = if word.chars().count() < TWO_ERRORS { 1 } else { 2 };
    // Each error explains at most one letter that the other word does not have.
    if (letters(word) & !letters(other)).count_ones() as usize > allowed {
        return false;
    }
    let word: Vec<char> = word.chars().collect();
    let other: Vec<char> = other.chars().take(word.len() + allowed).collect();
    other.len() + allowed >= word.len() && edit_distance(&word, &other) <= allowed
}

/// Whether the words share one of their first two letters, a quick check that rules out most.
fn begins_alike(word: &[u8], other: &[u8]) -> bool {
    match (word, other) {
        ([first, second, ..], [one, two, ..]) => {
            [one, two].contains(&first) || [one, two].contains(&second)
        }
        _ => false,
    }
}

/// A set of the letters of a word, one bit each; some letters share a bit.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter) % 32))
}

/// The smallest distance between `word` and any beginning of `other` (Damerau–Levenshtein,
/// optimal string alignment).
fn edit_distance(word: &[char], other: &[char]) -> usize {
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
    fn ok_one_error_of_each_sort() {
        for wrong in ["netwerk", "nettzwerk", "netzwerj", "netzwrek", "netwerkt"] {
            assert!(is_similar(wrong, "netzwerktreffen"), "{wrong}");
        }
    }

    #[test]
    fn ok_any_letter_may_be_wrong_missing_or_added() {
        let word: Vec<char> = "netzwerk".chars().collect();
        for place in 1..word.len() {
            for letter in ['x', 'ж', '字'] {
                let (before, after) = word.split_at(place);
                for after in [&after[1..], after] {
                    let wrong: String = before.iter().chain(&[letter]).chain(after).collect();
                    assert!(is_similar(&wrong, "netzwerktreffen"), "{wrong}");
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
