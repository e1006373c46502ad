//! The pattern that stands in for a person's missing photo.

use super::{constellation::Point, rng::SeededRng};

/// Half the width of the pattern in points, and its squared radius.
const HALF: i32 = 4;
const RADIUS: i32 = 18;

/// The points of a pattern in three tones, −4 to 4 in both directions: a disc whose middle
/// is left free for the initials.
pub fn monogram(name: &str) -> [Vec<Point>; 3] {
    let mut rng = SeededRng::new(name);
    let mut tones = [const { Vec::new() }; 3];
    for y in -HALF..=HALF {
        for x in -HALF..=HALF {
            let is_free = y.abs() <= 1 && x.abs() < HALF;
            if is_free || x * x + y * y > RADIUS {
                continue;
            }
            let tone = match rng.below(8) {
                0 | 1 => 0,
                2..=4 => 1,
                _ => 2,
            };
            tones[tone].push(Point { x, y });
        }
    }
    tones
}

#[cfg(test)]
mod tests {
    use super::monogram;

    #[test]
    fn ok_everybody_has_a_pattern_of_their_own() {
        let patterns: Vec<_> = (0..500).map(|id| monogram(&format!("person-{id}"))).collect();
        let distinct =
            patterns.iter().filter(|one| patterns.iter().filter(|two| one == two).count() == 1);
        assert_eq!(distinct.count(), patterns.len());
        assert_eq!(monogram("schu"), monogram("schu"));
    }
}
