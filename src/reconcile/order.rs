//! Which children can stay where they are while the others are moved around them.

/// For the old positions of children in their new order (`None`: they were not here), which
/// of them stay: as many as possible, and `pivot` (an index into `positions`) in any case.
pub(super) fn staying(positions: &[Option<usize>], pivot: Option<usize>) -> Vec<bool> {
    let pivot = pivot.and_then(|index| Some((index, positions.get(index).copied()??)));
    let is_eligible = |index: usize, old: usize| match pivot {
        Some((at, its_old)) => index.cmp(&at) == old.cmp(&its_old),
        None => true,
    };
    let candidates: Vec<(usize, usize)> = positions
        .iter()
        .enumerate()
        .filter_map(|(index, old)| Some((index, (*old)?)))
        .filter(|(index, old)| is_eligible(*index, *old))
        .collect();
    let mut stays = vec![false; positions.len()];
    for index in longest_increasing(&candidates) {
        stays[index] = true;
    }
    stays
}

/// The indices of a longest run of increasing values, last one first.
fn longest_increasing(candidates: &[(usize, usize)]) -> Vec<usize> {
    // `ends[n]`: the candidate with the lowest value that ends a run of n + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(candidates.len());
    for (at, (_, value)) in candidates.iter().enumerate() {
        let length = ends.partition_point(|end| candidates[*end].1 < *value);
        before.push(length.checked_sub(1).map(|one| ends[one]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut current = ends.last().copied();
    let mut chosen = Vec::new();
    while let Some(at) = current {
        chosen.push(candidates[at].0);
        current = before[at];
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staying_at(positions: &[usize], pivot: Option<usize>) -> Vec<usize> {
        let positions: Vec<_> = positions.iter().copied().map(Some).collect();
        let stays = staying(&positions, pivot);
        (0..positions.len()).filter(|index| stays[*index]).collect()
    }

    #[test]
    fn as_many_as_possible_stay() {
        assert_eq!(staying_at(&[0, 1, 2], None), [0, 1, 2]);
        assert_eq!(staying_at(&[3, 0, 1, 2], None), [1, 2, 3]);
        assert_eq!(staying(&[None, Some(0), None, Some(1)], None), [false, true, false, true]);
    }

    #[test]
    fn the_pivot_stays_in_any_case() {
        assert_eq!(staying_at(&[3, 0, 1, 2], Some(0)), [0]);
        assert_eq!(staying_at(&[1, 0, 3, 2], Some(3)), [1, 3]);
        assert_eq!(staying(&[Some(0), None], Some(1)), [true, false]);
    }
}
