use crate::{
    event::{Photo, Picture},
    i18n::fill,
    view::{
        Scene,
        node::{Element, Node, el},
    },
};

use super::link_list;

/// A picture with caption and credit; one that is not here is described instead.
pub fn photo_figure(scene: &Scene, photo: &Photo) -> Element {
    let image = match &photo.picture {
        Some(picture) => image(scene, photo, picture),
        None => absent(scene, photo),
    };
    let caption = photo.caption.as_ref().map(|caption| el("p").with(scene.text(caption)));
    let text = el("figcaption")
        .class("photo-caption")
        .with(caption)
        .with(credit(scene, photo))
        .with(link_list(scene, &photo.links));
    el("figure").class("photo").attr("data-photo", &photo.id).with(image).with(text)
}

/// Kind where it is no photograph, credit, licence.
fn credit(scene: &Scene, photo: &Photo) -> Element {
    let words = scene.words();
    let kind = (words.photo_kind)(photo.kind)
        .map(|kind| -> [Node; 2] { [el("strong").with(kind).into(), " · ".into()] });
    let licence = photo.licence.as_ref().map(|licence| -> [Node; 2] {
        let label = scene.text(&licence.label);
        [" · ".into(), el("a").attr_if("href", licence.url.as_ref()).with(label).into()]
    });
    let credit = fill(words.credit, &photo.credit);
    el("p").class("photo-credit").with(kind).with(credit).with(licence)
}

fn image(scene: &Scene, photo: &Photo, picture: &Picture) -> Element {
    let alt = photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default();
    el("img")
        .class("photo-image")
        .attr("src", scene.file(&picture.src))
        .attr("width", picture.width.to_string())
        .attr("height", picture.height.to_string())
        .attr("alt", alt)
        .attr("loading", "lazy")
        .attr("decoding", "async")
}

fn absent(scene: &Scene, photo: &Photo) -> Element {
    let alt = photo.alt.as_ref().map(|alt| el("p").class("photo-alt").with(scene.text(alt)));
    let how = photo.availability.as_ref().map(|how| el("p").with(scene.text(how)));
    let elsewhere = el("p").with(scene.words().picture_elsewhere);
    el("div").class("photo-absent").with(alt).with(elsewhere).with(how)
}
