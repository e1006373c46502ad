//! Where the programme is offered as files.

use crate::{
    markup::{Element, el},
    route::Route,
    view::{Scene, part::titled},
};

pub(super) fn data(scene: &Scene) -> Option<Element> {
    let note = el("p").with(scene.locale().partner_words().data_note);
    let link = el("p.way-on").with(scene.link(Route::Data, scene.words().data));
    titled(scene.words().data, Some(el("div").with(note).with(link)))
}
