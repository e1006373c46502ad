use crate::{
    route::Route,
    view::{
        Scene,
        node::{Node, el},
        part::{link_list, page_head, photo_figure, section_mark, titled},
    },
};

/// All pictures with captions and credits.
pub fn gallery(scene: &Scene) -> Node {
    let words = scene.words();
    let photos = &scene.event.photos;
    let mark = section_mark(&Route::Gallery.path(), photos.len());
    let none = photos.is_empty().then(|| el("p").with(words.no_pictures));
    let figures = photos.iter().map(|photo| el("li").with(photo_figure(scene, photo)));
    let grid = (!photos.is_empty()).then(|| el("ul").class("photo-grid").with_each(figures));
    [
        page_head(mark, words.gallery, none).into(),
        grid.into(),
        titled(words.links, link_list(scene, &scene.event.links)).into(),
    ]
    .into()
}
