//! Tells Cargo to embed the app anew when Trunk has built it anew.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_PUBLISH").is_some() {
        println!("cargo::rerun-if-changed=target/app");
        println!("cargo::rerun-if-changed=public");
    }
}
