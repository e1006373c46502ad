/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// At a glance.
    Brief,
    /// All of it.
    Whole,
}
