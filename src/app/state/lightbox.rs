//! The state of the lightbox. Going through the pictures is scrolling, which the browser does:
//! by swiping, by keys, or with the buttons.

use leptos::{
    ev::WheelEvent,
    html::Ul,
    prelude::*,
    web_sys::{Element, HtmlDialogElement, ScrollBehavior, ScrollToOptions},
};
use wasm_bindgen::JsCast;

use crate::{
    app::ui::after_drawing,
    browser,
    event::{Event, Id},
};

const LIGHTBOX: &str = "#lightbox";
/// What precedes the id of a picture in the fragment of the address.
const PICTURE: &str = "photo-";
const LARGEST: u8 = 3;
/// One turn of a wheel is many events, within milliseconds.
const TURN: f64 = 200.0;

/// Which picture is shown, and how large.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct LightboxState {
    pub picture: RwSignal<Option<Id>>,
    /// 1 is as large as the window.
    pub zoom: RwSignal<u8>,
    pub slides: NodeRef<Ul>,
}

impl LightboxState {
    pub fn new() -> Self {
        Self { picture: RwSignal::new(None), zoom: RwSignal::new(1), slides: NodeRef::new() }
    }

    /// Opens a picture that a visitor has chosen: going back closes it.
    pub fn open(self, id: &Id) {
        let fragment = format!("{PICTURE}{id}");
        if !browser::push_opened(&fragment) {
            browser::set_fragment(&fragment);
        }
        self.show(id.clone());
    }

    /// Opens the picture that the address names, `galerie/#photo-opening`, or closes it where the
    /// address names none.
    pub fn follow_address(self, event: &Event) {
        let fragment = browser::fragment();
        let photo = fragment.strip_prefix(PICTURE).and_then(|id| event.photo(id));
        match photo.filter(|photo| photo.picture.is_some()) {
            Some(photo) => self.show(photo.id.clone()),
            None => self.close(),
        }
    }

    fn show(self, id: Id) {
        self.zoom.set(1);
        self.picture.set(Some(id.clone()));
        after_drawing(move || {
            browser::open_dialog(LIGHTBOX);
            self.scroll_to(&id);
        });
    }

    /// Closes it because another page is shown, which has a focus of its own.
    pub fn leave(self) {
        self.picture.set(None);
        self.close();
    }

    fn close(self) {
        if let Some(dialog) = dialog() {
            dialog.close();
        }
    }

    /// Shows a picture at once, without going through those before it.
    fn scroll_to(self, id: &str) {
        let slide = browser::element(&format!("[data-slide=\"{id}\"]"));
        if let (Some(slides), Some(slide)) = (self.slides.get_untracked(), slide) {
            let options = ScrollToOptions::new();
            options.set_left(f64::from(slide.offset_left() - slides.offset_left()));
            options.set_behavior(ScrollBehavior::Instant);
            slides.scroll_to_with_scroll_to_options(&options);
        }
    }

    /// Goes to the next picture, or to the one before.
    pub fn step(self, is_forward: bool) {
        if let Some(slides) = self.slides.get_untracked() {
            let width = f64::from(slides.client_width());
            let is_rtl = slides.closest("[dir=rtl]").is_ok_and(|found| found.is_some());
            let to_the_right = is_forward != is_rtl;
            slides.scroll_by_with_x_and_y(if to_the_right { width } else { -width }, 0.0);
        }
    }

    /// The visitor has gone to another picture: the address names it.
    pub fn settle(self) {
        let id = self.slides.get_untracked().and_then(|slides| slide_in_sight(&slides));
        if let Some(id) = id.filter(|id| self.picture.get_untracked().as_ref() != Some(id)) {
            browser::set_fragment(&format!("{PICTURE}{id}"));
            self.picture.set(Some(id));
            self.zoom.set(1);
        }
    }

    pub fn resize(self, larger: bool) {
        self.zoom.update(|zoom| {
            *zoom = if larger { (*zoom + 1).min(LARGEST) } else { (*zoom - 1).max(1) };
        });
    }

    /// What is larger than the window is scrolled with the wheel, and zoomed with the control
    /// key, as fingers on a touchpad do it.
    pub fn turn(self, wheel: &WheelEvent, last: StoredValue<f64>) {
        let is_sideways = wheel.delta_x().abs() > wheel.delta_y().abs();
        if is_sideways || (self.zoom.get_untracked() > 1 && !wheel.ctrl_key()) {
            return;
        }
        wheel.prevent_default();
        if wheel.time_stamp() - last.get_value() > TURN {
            last.set_value(wheel.time_stamp());
            self.resize(wheel.delta_y() < 0.0);
        }
    }

    /// It was closed: the address names no picture any more, and the focus goes back to the picture
    /// in the page.
    pub fn closed(self) {
        let Some(id) = self.picture.get_untracked() else { return };
        self.picture.set(None);
        if browser::fragment().starts_with(PICTURE) && !browser::leave_opened() {
            browser::drop_fragment();
        }
        browser::focus_on(&format!("[data-photo=\"{id}\"] .photo-link"));
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    let dialog = browser::element(LIGHTBOX)?.dyn_into::<HtmlDialogElement>().ok()?;
    dialog.open().then_some(dialog)
}

fn slide_in_sight(slides: &Element) -> Option<Id> {
    let width = slides.client_width().max(1);
    let index = (slides.scroll_left().abs() + width / 2) / width;
    let all = browser::all_in(slides, "[data-slide]");
    all.get(usize::try_from(index).ok()?)?.get_attribute("data-slide")
}
