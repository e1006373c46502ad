//! Showing how far a long build has come; silent where nobody watches.

use indicatif::{ProgressBar, ProgressStyle};

/// Below this many pages a build is over before a bar could be read.
const WORTH_A_BAR: usize = 500;

/// A bar that counts pages.
pub(super) fn progress(pages: usize) -> ProgressBar {
    if pages < WORTH_A_BAR {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} pages, {eta} to go");
    let bar = ProgressBar::new(pages.try_into().unwrap_or(u64::MAX));
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
