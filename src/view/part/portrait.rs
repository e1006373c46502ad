use crate::{
    event::Person,
    markup::{Element, el},
    present::{Point, monogram},
    view::Scene,
};

use super::{constellation_picture::dots_path, picture};

/// A person's photo, or their initials over a pattern of their own. The name stands
/// beside it, so it says nothing to those who listen.
pub fn portrait(scene: &Scene, person: &Person) -> Element {
    let photo = person.photo.as_ref().and_then(|id| scene.event.photo(id));
    match photo.and_then(|photo| photo.picture.as_ref()) {
        Some(own) => {
            let photo = picture(scene, own, "portrait-photo", "", "10rem");
            el("span.portrait").with(photo)
        }
        None => initials(person),
    }
}

fn initials(person: &Person) -> Element {
    let [accent, second, quiet] = monogram(&person.id);
    let initials = person.initials();
    // Right-to-left names read right to left; the middle is the middle.
    let text = el("text.portrait-initials").attr("y", "13").with(initials);
    el("svg.portrait")
        .attr("viewBox", "-50 -50 100 100")
        .attr("aria-hidden", "true")
        .with(dots_path("portrait-quiet", spread(quiet), 6))
        .with(dots_path("portrait-second", spread(second), 7))
        .with(dots_path("portrait-accent", spread(accent), 7))
        .with(text)
}

/// Points of the pattern, which has its own small units.
fn spread(points: Vec<Point>) -> impl Iterator<Item = Point> {
    points.into_iter().map(|Point { x, y }| Point { x: x * 10, y: y * 10 })
}
