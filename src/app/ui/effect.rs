use leptos::prelude::*;

/// Runs `act` soon, and again whenever a signal that it has read changes.
pub fn follow(act: impl FnMut() + 'static) {
    follow_boxed(Box::new(act));
}

#[inline(never)]
fn follow_boxed(act: Box<dyn FnMut()>) {
    Effect::new(act);
}
