use crate::{
    route::Route,
    view::{
        Scene,
        node::{Node, el},
        part::{
            card_list, link_list, list_search, page_head, photo_figure, section_mark, titled,
            video_list,
        },
    },
};

/// All pictures with captions and credits.
pub fn gallery(scene: &Scene) -> Node {
    let words = scene.words();
    let photos: Vec<_> = scene.event.pictures().collect();
    let mark = section_mark(&Route::Gallery.path(), photos.len());
    let none = photos.is_empty().then(|| el("p").with(words.no_pictures));
    let figures = photos.iter().map(|photo| photo_figure(scene, photo)).collect();
    let grid = card_list("photo-grid", figures);
    let films = video_list(scene, None);
    [
        page_head(mark, words.gallery, none).into(),
        list_search(scene).into(),
        grid.into(),
        titled(words.videos, films).into(),
        titled(words.links, link_list(scene, &scene.event.links)).into(),
    ]
    .into()
}
