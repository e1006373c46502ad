//! Paths in commands that are printed to be copied.

use std::path::Path;

/// The path as a word of a command. In quotation marks where a shell would take it apart: single
/// ones (POSIX, 2.2.2 Single-Quotes), on Windows double ones, which no name can contain.
pub fn shell_word(path: &Path) -> String {
    let text = path.display().to_string();
    // A word that begins with a hyphen is an option.
    let text = if text.starts_with('-') { format!("./{text}") } else { text };
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+:,@".contains(c);
    if !text.is_empty() && text.chars().all(|c| is_plain(c) || (cfg!(windows) && c == '\\')) {
        return text;
    }
    if cfg!(windows) { format!("\"{text}\"") } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn ok_a_shell_takes_the_word_as_it_is() {
        for (path, word) in [
            ("my-event", "my-event"),
            ("größe/2026", "größe/2026"),
            ("mein Ordner", "'mein Ordner'"),
            ("Ina's Treffen", r"'Ina'\''s Treffen'"),
            ("a$b;c", "'a$b;c'"),
            ("~/x", "'~/x'"),
            ("-x", "./-x"),
            ("", "''"),
        ] {
            assert_eq!(shell_word(Path::new(path)), word);
            let command = format!("printf %s {word}");
            let shell = std::process::Command::new("sh").arg("-c").arg(command).output().unwrap();
            assert!(String::from_utf8(shell.stdout).unwrap().ends_with(path), "{word}");
        }
    }
}
