//! The pictures in the lightbox: going through them is scrolling, which the browser does.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlDialogElement, ScrollBehavior, ScrollToOptions, WheelEvent};

use super::{
    history::{drop_fragment, fragment, set_fragment},
    page::document,
    query::element,
};

const LIGHTBOX: &str = "#lightbox";
/// What stands before the id of a picture in the address.
pub const PICTURE: &str = "photo-";
const SLIDES: &str = ".lightbox-slides";
const LARGEST: i64 = 3;

/// Keeps the address in step with the picture that is seen, and gives the focus back to
/// the picture in the page when the lightbox is closed.
pub fn follow_pictures() {
    let listener = Closure::<dyn FnMut(Event)>::new(|event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(target) = target else { return };
        if target.matches(SLIDES).unwrap_or(false) {
            if let Some(id) = seen(&target) {
                leave_alone(&target, &id);
            }
            set_zoom(1);
        } else if target.matches(LIGHTBOX).unwrap_or(false)
            && let Some(id) = fragment().strip_prefix(PICTURE)
        {
            drop_fragment();
            super::focus::focus_on(&format!("[data-do=enlarge][data-value=\"{id}\"]"));
        }
    });
    let listener = listener.into_js_value();
    if let Some(document) = document() {
        // Neither of them bubbles.
        for name in ["scrollend", "close"] {
            let listener = listener.unchecked_ref();
            let _ = document.add_event_listener_with_callback_and_bool(name, listener, true);
        }
    }
}

/// Shows a picture at once, without going through those before it.
pub fn show_picture(id: &str) {
    let slide = element(&format!("[data-slide=\"{id}\"]"));
    if let (Some(slides), Some(slide)) = (element(SLIDES), slide) {
        let options = ScrollToOptions::new();
        options.set_left(f64::from(slide.offset_left() - slides.offset_left()));
        options.set_behavior(ScrollBehavior::Instant);
        slides.scroll_to_with_scroll_to_options(&options);
        leave_alone(&slides, id);
    }
}

/// Puts a picture in the address, and keeps keys and assistive technology to it alone.
fn leave_alone(slides: &Element, id: &str) {
    set_fragment(&format!("{PICTURE}{id}"));
    let slides = slides.children();
    for slide in (0..slides.length()).filter_map(|index| slides.item(index)) {
        let is_other = slide.get_attribute("data-slide").as_deref() != Some(id);
        let _ = slide.toggle_attribute_with_force("inert", is_other);
    }
}

/// Goes a picture on, or back if `steps` are below 0.
pub fn go_on(steps: i64) {
    if let Some(slides) = element(SLIDES) {
        let width = f64::from(slides.client_width());
        let width = if steps < 0 { -width } else { width };
        let is_rtl = slides.closest("[dir=rtl]").is_ok_and(|found| found.is_some());
        slides.scroll_by_with_x_and_y(if is_rtl { -width } else { width }, 0.0);
    }
}

/// Closes it, if it is open.
pub fn close_lightbox() {
    let dialog = element(LIGHTBOX).and_then(|one| one.dyn_into::<HtmlDialogElement>().ok());
    if let Some(dialog) = dialog.filter(HtmlDialogElement::open) {
        dialog.close();
    }
}

/// Turning the wheel shows the picture larger, or smaller. What is larger than the window
/// is scrolled with it, and zoomed with the control key, as fingers on a touchpad do it.
pub fn follow_wheel() {
    let mut last = 0.0;
    let listener = Closure::<dyn FnMut(WheelEvent)>::new(move |wheel: WheelEvent| {
        let is_sideways = wheel.delta_x().abs() > wheel.delta_y().abs();
        if is_sideways || (size() > 1 && !wheel.ctrl_key()) {
            return;
        }
        wheel.prevent_default();
        // One turn is many events.
        if wheel.time_stamp() - last > 200.0 {
            last = wheel.time_stamp();
            zoom(if wheel.delta_y() < 0.0 { 1 } else { -1 });
        }
    });
    if let Some(slides) = element(SLIDES) {
        slides.set_onwheel(Some(listener.into_js_value().unchecked_ref()));
    }
}

/// Shows the picture larger, or smaller.
pub fn zoom(steps: i64) {
    set_zoom((size() + steps).clamp(1, LARGEST));
}

/// How large the picture is shown: 1 is as large as the window.
fn size() -> i64 {
    let size = element(LIGHTBOX).and_then(|lightbox| lightbox.dataset().get("zoom"));
    size.and_then(|size| size.parse().ok()).unwrap_or(1)
}

fn set_zoom(zoom: i64) {
    if let Some(lightbox) = element(LIGHTBOX) {
        let _ = lightbox.dataset().set("zoom", &zoom.to_string());
    }
}

/// The picture that is seen.
fn seen(slides: &Element) -> Option<String> {
    let width = slides.client_width().max(1);
    let index = (slides.scroll_left().abs() + width / 2) / width;
    let slide = slides.children().item(u32::try_from(index).ok()?)?;
    slide.get_attribute("data-slide")
}
