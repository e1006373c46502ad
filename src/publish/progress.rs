//! Progress bars, shown on terminals only.

use std::fmt::Write;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use crate::author::{Said, Tongue, said};

/// Builds with fewer pages are over before a bar could be read.
const WORTH_A_BAR: usize = 500;

/// Pictures take a second each.
const PICTURES_WORTH_A_BAR: usize = 3;

/// A bar for pages.
pub(super) fn progress(pages: usize, tongue: Tongue) -> ProgressBar {
    bar(pages, WORTH_A_BAR, &Said::new("pages", "Seiten"), tongue)
}

/// A bar for pictures.
pub(super) fn progress_of_pictures(pictures: usize, tongue: Tongue) -> ProgressBar {
    bar(pictures, PICTURES_WORTH_A_BAR, &Said::new("pictures", "Bilder"), tongue)
}

fn bar(length: usize, worth: usize, what: &Said, tongue: Tongue) -> ProgressBar {
    if length < worth {
        return ProgressBar::hidden();
    }
    let what = what.to(tongue);
    let style =
        ProgressStyle::with_template(&format!("{{wide_bar}} {{pos}}/{{len}} {what}{{left}}"));
    let write_left = move |state: &ProgressState, text: &mut dyn Write| {
        // A bar that is not shown whole is no fault.
        let _ = left(state.eta().as_secs()).map_or(Ok(()), |left| text.write_str(left.to(tongue)));
    };
    let bar = ProgressBar::new(length.try_into().unwrap_or(u64::MAX));
    match style {
        Ok(style) => bar.with_style(style.with_key("left", write_left)),
        Err(_) => bar,
    }
}

/// How long it will take, as soon as that can be said: before the first is done, it is unknown.
fn left(seconds: u64) -> Option<Said> {
    let (minutes, rest) = (seconds / 60, seconds % 60);
    match minutes {
        _ if seconds == 0 => None,
        0 => Some(said!(", {rest} s to go", ", noch {rest} s")),
        _ => Some(said!(", {minutes} min {rest} s to go", ", noch {minutes} min {rest} s")),
    }
}

#[cfg(test)]
mod tests {
    use indicatif::{ProgressDrawTarget, TermLike};

    use super::*;

    /// Keeps what is drawn.
    #[derive(Clone, Debug, Default)]
    struct Screen(std::sync::Arc<std::sync::Mutex<String>>);

    impl Screen {
        fn text(&self) -> String {
            self.0.lock().unwrap().clone()
        }
    }

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            80
        }

        fn move_cursor_up(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }

        fn move_cursor_down(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }

        fn move_cursor_right(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }

        fn move_cursor_left(&self, _: usize) -> std::io::Result<()> {
            Ok(())
        }

        fn write_line(&self, line: &str) -> std::io::Result<()> {
            self.write_str(line)
        }

        fn write_str(&self, text: &str) -> std::io::Result<()> {
            self.0.lock().unwrap().push_str(text);
            Ok(())
        }

        fn clear_line(&self) -> std::io::Result<()> {
            Ok(())
        }

        fn flush(&self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn ok_what_is_left_is_said_as_soon_as_it_is_known() {
        assert_eq!(left(0), None);
        assert_eq!(left(59), Some(Said::new(", 59 s to go", ", noch 59 s")));
        assert_eq!(left(61), Some(Said::new(", 1 min 1 s to go", ", noch 1 min 1 s")));
    }

    #[test]
    fn ok_no_time_is_promised_before_the_first_is_done() {
        for (tongue, begun) in [(Tongue::English, "0/8 pictures"), (Tongue::German, "0/8 Bilder")] {
            let screen = Screen::default();
            let bar = progress_of_pictures(8, tongue);
            bar.set_draw_target(ProgressDrawTarget::term_like(Box::new(screen.clone())));
            bar.tick();
            assert!(screen.text().contains(begun), "{}", screen.text());
            let promises = ["to go", "noch"].iter().any(|word| screen.text().contains(word));
            assert!(!promises, "{}", screen.text());
        }
    }
}
