//! What is compiled into what: the pages and the program need no Leptos.

use std::{io, process::Command};

/// The packages that a feature brings, as `cargo tree` names them.
fn packages(feature: &str) -> io::Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = Command::new(cargo)
        .args([
            "tree",
            "--locked",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--no-default-features",
        ])
        .args(["--features", feature])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()?;
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    Ok(String::from_utf8_lossy(&tree.stdout).into_owned())
}

fn has_leptos(packages: &str) -> bool {
    packages.lines().any(|line| line.starts_with("leptos ") || line.starts_with("tachys "))
}

#[test]
fn pages_and_program_need_no_leptos() -> io::Result<()> {
    for feature in ["view", "publish"] {
        let packages = packages(feature)?;
        assert!(packages.contains("treffpunkt "), "{packages}");
        assert!(!has_leptos(&packages), "{feature}: {packages}");
    }
    Ok(())
}

#[test]
fn the_app_needs_it() -> io::Result<()> {
    assert!(has_leptos(&packages("client")?));
    Ok(())
}
