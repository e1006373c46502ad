use crate::{
    event::Photo,
    markup::{Element, Node, el},
    route::Route,
    view::Scene,
};

use super::{photo_caption, picture};

/// A picture as large as the window, with its caption; `None` if the event does not have it.
pub fn slide(scene: &Scene, photo: &str) -> Option<Element> {
    let photo = scene.event.photo(photo)?;
    let own = photo.picture.as_ref()?;
    let alt = photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default();
    // What is larger than the window is scrolled by keys, too.
    let view = el("div.lightbox-view")
        .attr("role", "group")
        .attr("aria-label", &alt)
        .attr("tabindex", "0");
    let slide = el("div.lightbox-slide-inner")
        .with(view.with(picture(scene, own, "lightbox-image", &alt, "100vw")))
        .with(photo_caption(scene, photo).with(links(scene, photo, &own.src)));
    Some(slide)
}

fn links(scene: &Scene, photo: &Photo, file: &str) -> Element {
    let session = photo.session.as_ref().and_then(|id| scene.event.session(id));
    let session = session.map(|session| -> [Node; 2] {
        let link = scene.link(Route::Session(session.id.clone()), scene.text(&session.title));
        [" ".into(), link.into()]
    });
    // Only pictures with a licence may be passed on.
    let download = photo.licence.as_ref().map(|_| -> [Node; 2] {
        let link = el("a").attr("href", scene.file(file)).attr("download", "");
        [" ".into(), link.with(scene.words().download).into()]
    });
    el("p.lightbox-links").with(session).with(download)
}
