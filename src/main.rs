//! The app that a site's pages start, compiled to WebAssembly.

/// Smaller than the allocator of the standard library by half.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    treffpunkt::app::boot();
}
