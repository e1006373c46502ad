//! Progress bars, shown on terminals only.

use indicatif::{ProgressBar, ProgressStyle};

/// Builds with fewer pages are over before a bar could be read.
const WORTH_A_BAR: usize = 500;

/// Pictures take a second each.
const PICTURES_WORTH_A_BAR: usize = 3;

/// A bar for pages.
pub(super) fn progress(pages: usize) -> ProgressBar {
    bar(pages, WORTH_A_BAR, "{wide_bar} {pos}/{len} pages, {eta} to go")
}

/// A bar for pictures.
pub(super) fn progress_of_pictures(pictures: usize) -> ProgressBar {
    bar(pictures, PICTURES_WORTH_A_BAR, "{wide_bar} {pos}/{len} pictures, {eta} to go")
}

fn bar(length: usize, worth: usize, template: &str) -> ProgressBar {
    if length < worth {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(template);
    let bar = ProgressBar::new(length.try_into().unwrap_or(u64::MAX));
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
