//! Seeded pseudo-random numbers, so pictures and builds are reproducible.

/// Xorshift with 32 bits (Marsaglia, "Xorshift RNGs", 2003).
#[derive(Clone, Debug)]
pub(super) struct SeededRng(u32);

impl SeededRng {
    /// Seeds the generator with the FNV-1a hash of a name; odd, because 0 would stay 0.
    pub fn new(name: &str) -> Self {
        let hash = name
            .bytes()
            .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self(hash | 1)
    }

    /// A number from 0 up to but excluding `limit`.
    pub fn below(&mut self, limit: i32) -> i32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        // The upper bits are more random.
        ((self.0 >> 8) as i32) % limit
    }
}

#[cfg(test)]
mod tests {
    use super::SeededRng;

    #[test]
    fn ok_every_name_has_its_own_numbers_and_keeps_them() {
        let first = |name| {
            let mut rng = SeededRng::new(name);
            (0..8).map(|_| rng.below(100)).collect::<Vec<_>>()
        };
        assert_eq!(first("magdeburg"), first("magdeburg"));
        assert_ne!(first("magdeburg"), first("muenchen"));
    }

    #[test]
    fn ok_all_sides_come_up_about_equally_often() {
        let mut rng = SeededRng::new("fair");
        let mut counts = [0_u32; 6];
        (0..6000).for_each(|_| counts[usize::try_from(rng.below(6)).unwrap()] += 1);
        assert!(counts.iter().all(|count| (850..1150).contains(count)), "{counts:?}");
    }
}
