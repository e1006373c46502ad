use crate::{event::Photo, route::Route};

use super::{
    Scene,
    node::{Element, Node, el},
    part::{act_button, photo_caption, picture},
};

/// All pictures one after the other, as large as the window: they are gone through by
/// swiping, by keys, or with the buttons.
pub(super) fn lightbox(scene: &Scene) -> Element {
    let words = scene.words();
    let slides = scene.event.photos.iter().filter_map(|photo| slide(scene, photo));
    let act =
        |act, value: &str, name| act_button("lightbox-act", act, name).attr("data-value", value);
    let close = el("form")
        .attr("method", "dialog")
        .with(el("button").class("lightbox-act").with(words.close));
    el("div")
        .class("lightbox-inner")
        .with(
            el("ul")
                .class("lightbox-slides")
                .attr("tabindex", "0")
                .attr("autofocus", "")
                .attr("aria-label", words.gallery)
                .with_each(slides),
        )
        .with(
            el("div")
                .class("lightbox-acts")
                .with(act("slide", "-1", words.previous_picture))
                .with(act("slide", "1", words.next_picture))
                .with(act("zoom", "1", words.larger))
                .with(act("zoom", "-1", words.smaller))
                .with(close),
        )
}

fn slide(scene: &Scene, photo: &Photo) -> Option<Element> {
    let own = photo.picture.as_ref()?;
    let words = scene.words();
    let alt = photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default();
    let session = photo.session.as_ref().and_then(|id| scene.event.session(id));
    let session = session.map(|session| -> [Node; 2] {
        let link = scene.link(Route::Session(session.id.clone()), scene.text(&session.title));
        [" ".into(), link.into()]
    });
    // What may be passed on says so itself.
    let download = photo.licence.as_ref().map(|_| -> [Node; 2] {
        let link = el("a").attr("href", scene.file(&own.src)).attr("download", "");
        [" ".into(), link.with(words.download).into()]
    });
    let links = el("p").class("lightbox-links").with(session).with(download);
    // What is larger than the window is scrolled by keys, too.
    let view = el("div")
        .class("lightbox-view")
        .attr("role", "group")
        .attr("aria-label", &alt)
        .attr("tabindex", "0");
    Some(
        el("li")
            .class("lightbox-slide")
            .attr("data-slide", &photo.id)
            .with(view.with(picture(scene, own, "lightbox-image", &alt, "100vw")))
            .with(photo_caption(scene, photo).with(links)),
    )
}
