//! What the page says about single runs: whether they are kept, whether they run now.

use web_sys::{ScrollIntoViewOptions, ScrollLogicalPosition};

use super::{
    controls::set_hidden,
    history::{resolve, whole_address},
    query::{all, element},
};

const PRESSED: &str = "aria-pressed";

/// Shows which runs are kept, by their ids, in the page or a part of it.
pub fn show_stars(part: &str, ids: &[String]) {
    for button in all(&format!("{part} [data-do=star][aria-pressed=true]")) {
        let id = button.get_attribute("data-value").unwrap_or_default();
        if !ids.contains(&id) {
            let _ = button.set_attribute(PRESSED, "false");
        }
    }
    for id in ids {
        for button in all(&format!("{part} [data-do=star][data-value=\"{id}\"]")) {
            let _ = button.set_attribute(PRESSED, "true");
        }
    }
}

/// Marks the runs that run now, and shows the button that leads to a run, if there is one.
pub fn mark_now<'a>(running: impl Iterator<Item = &'a str>, way_to: Option<&str>) {
    for one in all("[data-running]") {
        let _ = one.remove_attribute("data-running");
    }
    for id in running {
        for one in all(&in_days(id)) {
            let _ = one.set_attribute("data-running", "");
        }
    }
    if let Some(button) = element("[data-do=now]") {
        set_hidden(&button, way_to.is_none());
        let _ = button.set_attribute("data-value", way_to.unwrap_or_default());
    }
}

/// Scrolls to a run in the programme.
pub fn go_to_run(id: &str) {
    if let Some(run) = element(&in_days(id)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        run.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn in_days(id: &str) -> String {
    format!(".days [data-run=\"{id}\"]")
}

/// Gives the link that subscribes to the calendar the address that it needs.
pub fn show_webcal() {
    for link in all("a[data-webcal]") {
        let path = link.get_attribute("data-webcal").and_then(|path| resolve(&path));
        let address = whole_address(&path.unwrap_or_default());
        let after_scheme = address.split_once(':').map_or("", |(_, rest)| rest);
        let _ = link.set_attribute("href", &format!("webcal:{after_scheme}"));
    }
}
