//! Progress bars, shown on terminals only.

use std::fmt::Write;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

/// Builds with fewer pages are over before a bar could be read.
const WORTH_A_BAR: usize = 500;

/// Pictures take a second each.
const PICTURES_WORTH_A_BAR: usize = 3;

/// A bar for pages.
pub(super) fn progress(pages: usize) -> ProgressBar {
    bar(pages, WORTH_A_BAR, "{wide_bar} {pos}/{len} pages{left}")
}

/// A bar for pictures.
pub(super) fn progress_of_pictures(pictures: usize) -> ProgressBar {
    bar(pictures, PICTURES_WORTH_A_BAR, "{wide_bar} {pos}/{len} pictures{left}")
}

fn bar(length: usize, worth: usize, template: &str) -> ProgressBar {
    if length < worth {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(template);
    let bar = ProgressBar::new(length.try_into().unwrap_or(u64::MAX));
    match style {
        Ok(style) => bar.with_style(style.with_key("left", write_left)),
        Err(_) => bar,
    }
}

/// How long it will take, as soon as that can be said: before the first is done, it is unknown.
fn write_left(state: &ProgressState, text: &mut dyn Write) {
    let seconds = state.eta().as_secs();
    if state.pos() > 0 && seconds > 0 {
        let (minutes, rest) = (seconds / 60, seconds % 60);
        // A bar that is not shown whole is no fault.
        let _ = if minutes > 0 {
            write!(text, ", {minutes} min {rest} s to go")
        } else {
            write!(text, ", {rest} s to go")
        };
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
    fn ok_no_time_is_promised_before_the_first_is_done() {
        let screen = Screen::default();
        let bar = progress_of_pictures(8);
        bar.set_draw_target(ProgressDrawTarget::term_like(Box::new(screen.clone())));
        bar.tick();
        assert!(screen.text().contains("0/8 pictures"), "{}", screen.text());
        assert!(!screen.text().contains("to go"), "{}", screen.text());
    }
}
