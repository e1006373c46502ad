use crate::{
    markup::Node,
    route::Route,
    view::{
        Scene,
        part::{Detail, organisation_list, page_head, section_mark},
    },
};

/// Who is behind the event, if they are too many for home.
pub fn organisations(scene: &Scene) -> Node {
    let mark = section_mark(&Route::Organisations.path(), scene.event.organisations.len());
    let mut groups = scene.event.organisation_groups();
    let list = organisation_list(scene, "h2", Detail::Whole, &mut groups);
    [page_head(mark, scene.words().organisers, Node::Nothing).into(), list.into()].into()
}
