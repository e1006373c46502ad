use crate::{
    markup::{Node, el},
    route::Route,
    view::{
        Scene,
        part::{Detail, page_head, section_mark, workshop_chapters},
    },
};

/// All workshops, each as a chapter.
pub fn workshops(scene: &Scene) -> Node {
    let words = scene.words();
    let chapters = workshop_chapters(scene, usize::MAX, 2, Detail::Whole);
    let mark = section_mark(&Route::Workshops.path(), chapters.len());
    let none = chapters.is_empty().then(|| el("p").with(words.nothing_announced));
    [page_head(mark, words.workshops, none).into(), el("div.workshop-list").with(chapters).into()]
        .into()
}
