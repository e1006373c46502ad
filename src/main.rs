//! The app that a site's pages start, compiled to WebAssembly.

fn main() {
    treffpunkt::app::boot();
}
