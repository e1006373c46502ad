//! Substring search.

/// Byte offsets of every occurrence of `part` in `text` at or after `from`, overlapping ones
/// included; none if `part` is empty. The standard library's search is faster for long parts
/// only, and weighs 4 KB in the browser.
pub fn find_all(text: &str, from: usize, part: &str) -> impl Iterator<Item = usize> {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let first = part.first();
    // Comparing the first byte rules out most places.
    let begins = move |place: &usize| {
        text.get(*place) == first && text.get(*place..).is_some_and(|rest| rest.starts_with(part))
    };
    (from..text.len()).filter(begins)
}

#[cfg(test)]
mod tests {
    use super::find_all;

    #[test]
    fn ok_every_place_and_those_that_overlap() {
        let found = |text, part| find_all(text, 0, part).collect::<Vec<_>>();
        assert_eq!(found("banana", "ana"), [1, 3]);
        assert_eq!(found("Öl und Öl", "Öl"), [0, 8]);
        assert_eq!(found("Öl", "öl"), Vec::<usize>::new());
        assert_eq!(found("kurz", "kurz und gut"), Vec::<usize>::new());
        assert_eq!(found("nichts", ""), Vec::<usize>::new());
        assert_eq!(find_all("banana", 2, "ana").collect::<Vec<_>>(), [3]);
    }
}
