//! Choices by chance.

/// Chooses by throws that were made before. Without any, it chooses the first of everything,
/// which is always right and no secret.
#[derive(Debug, Default)]
pub struct Dice(std::vec::IntoIter<u8>);

impl From<Vec<u8>> for Dice {
    fn from(throws: Vec<u8>) -> Self {
        Self(throws.into_iter())
    }
}

impl Dice {
    /// A number below `sides`.
    pub fn below(&mut self, sides: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % sides.max(1)
    }

    /// One of these; the first of them in half of all throws.
    pub fn one<T: Copy>(&mut self, of: &[T]) -> T {
        let throw = self.below(2 * of.len());
        of[throw.saturating_sub(of.len())]
    }
}
