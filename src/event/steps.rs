//! Counts steps of work, so that tests notice without a clock what takes the square of its input.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// Counts a step.
pub(crate) fn step() {
    STEPS.set(STEPS.get() + 1);
}

/// Works, and returns the number of steps, too.
pub(crate) fn in_steps<T>(work: impl FnOnce() -> T) -> (T, usize) {
    STEPS.set(0);
    (work(), STEPS.get())
}
