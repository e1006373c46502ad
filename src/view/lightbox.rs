use crate::{
    event::Photo,
    present::{Choices, is_listed, listing},
    route::Route,
};

use super::{
    Scene,
    node::{Element, Node, el},
    part::{act_button, photo_caption, picture},
};

/// All pictures that are chosen, one after the other, as large as the window: they are gone
/// through by swiping, by keys, or with the buttons.
pub(super) fn lightbox(scene: &Scene, choices: &Choices) -> Element {
    let words = scene.words();
    // Elsewhere than in the gallery nobody has chosen any.
    let items = listing(&scene.event, &scene.address.route);
    let is_seen = |index: usize| items.get(index).is_none_or(|item| is_listed(item, choices));
    let pictures = scene.event.pictures().enumerate().filter(|(index, _)| is_seen(*index));
    let slides = pictures.filter_map(|(_, photo)| slide(scene, photo));
    let act =
        |act, value: &str, name| act_button("lightbox-act", act, name).attr("data-value", value);
    let close =
        el("form").attr("method", "dialog").with(el("button.lightbox-act").with(words.close));
    el("div.lightbox-inner")
        .with(
            el("ul.lightbox-slides")
                .attr("tabindex", "0")
                .attr("autofocus", "")
                .attr("aria-label", words.gallery)
                .with_each(slides),
        )
        .with(
            el("div.lightbox-acts")
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
    let links = el("p.lightbox-links").with(session).with(download);
    // What is larger than the window is scrolled by keys, too.
    let view = el("div.lightbox-view")
        .attr("role", "group")
        .attr("aria-label", &alt)
        .attr("tabindex", "0");
    Some(
        el("li.lightbox-slide")
            .attr("data-slide", &photo.id)
            .with(view.with(picture(scene, own, "lightbox-image", &alt, "100vw")))
            .with(photo_caption(scene, photo).with(links)),
    )
}
