use crate::{
    markup::{Node, el},
    route::Route,
    view::{
        Scene,
        part::{Detail, page_head, section_mark, workshop_chapter},
    },
};

/// All workshops, each as a chapter.
pub fn workshops(scene: &Scene) -> Node {
    let words = scene.words();
    let workshops = scene.event.workshops().enumerate();
    let chapters: Vec<_> = workshops
        .map(|(index, workshop)| workshop_chapter(scene, workshop, index + 1, 2, Detail::Whole))
        .collect();
    let mark = section_mark(&Route::Workshops.path(), chapters.len());
    let none = chapters.is_empty().then(|| el("p").with(words.nothing_announced));
    [page_head(mark, words.workshops, none).into(), el("div.workshop-list").with(chapters).into()]
        .into()
}
