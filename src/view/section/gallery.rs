use crate::{
    markup::{Element, Node, el},
    route::Route,
    view::{
        Scene,
        part::{
            link_list, list_search, long_card_list, page_head, photo_figure, section_mark, titled,
            video_list,
        },
    },
};

/// All pictures with captions and credits.
pub fn gallery(scene: &Scene) -> Node {
    let words = scene.words();
    let count = scene.event.pictures().count();
    let mark = section_mark(&Route::Gallery.path(), count);
    let none = (count == 0).then(|| el("p").with(words.no_pictures));
    let grid = long_card_list(scene, "photo-grid", count, 0, figures);
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

fn figures(scene: &Scene, _: usize) -> Vec<Element> {
    scene.event.pictures().map(|photo| photo_figure(scene, photo)).collect()
}
