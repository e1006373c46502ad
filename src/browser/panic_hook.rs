//! What happens if the app panics.
//!
//! A panic ends this instance of the program for good. The script that started it hears of it
//! and starts a new one, once, which draws the page anew (`public/start.js`).

use super::page::dispatch;

/// Lets the start script know when the app panics.
pub fn set_panic_hook() {
    std::panic::set_hook(Box::new(|_| dispatch("treffpunkt:panic")));
}
