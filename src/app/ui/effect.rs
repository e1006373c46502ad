use leptos::{prelude::*, task::tick};
use wasm_bindgen_futures::spawn_local;

/// Runs `act` soon, and again whenever a signal that it has read changes.
pub fn effect(act: impl FnMut() + 'static) {
    effect_boxed(Box::new(act));
}

#[inline(never)]
fn effect_boxed(act: Box<dyn FnMut()>) {
    Effect::new(act);
}

/// Runs `act` once, when what has just changed has been drawn.
pub fn after_drawing(act: impl FnOnce() + 'static) {
    after_drawing_boxed(Box::new(act));
}

#[inline(never)]
fn after_drawing_boxed(act: Box<dyn FnOnce()>) {
    spawn_local(async {
        tick().await;
        act();
    });
}
