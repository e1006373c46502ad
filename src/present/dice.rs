//! Chance that is the same every time: pictures drawn with it belong to what
//! they were drawn for, and builds stay deterministic.

/// Xorshift with 32 bits (Marsaglia, "Xorshift RNGs", 2003), begun from a name.
#[derive(Clone, Debug)]
pub(super) struct Dice(u32);

impl Dice {
    /// The dice of a name: FNV-1a of it, which is never 0 in practice, for 0 would stay 0.
    pub fn of(name: &str) -> Self {
        let hash = name
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self(hash | 1)
    }

    /// A number from 0 up to, and without, `sides`.
    pub fn roll(&mut self, sides: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        // The upper bits are the better ones.
        ((self.0 >> 8) as i32) % sides
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    #[test]
    fn ok_every_name_has_its_own_numbers_and_keeps_them() {
        let first = |name| {
            let mut dice = Dice::of(name);
            (0..8).map(|_| dice.roll(100)).collect::<Vec<_>>()
        };
        assert_eq!(first("magdeburg"), first("magdeburg"));
        assert_ne!(first("magdeburg"), first("muenchen"));
    }

    #[test]
    fn ok_all_sides_come_up_about_equally_often() {
        let mut dice = Dice::of("fair");
        let mut counts = [0_u32; 6];
        (0..6000).for_each(|_| counts[usize::try_from(dice.roll(6)).unwrap()] += 1);
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
    }
}
