use crate::{
    event::{Picture, Room, Venue},
    markup::{Element, el},
    view::{
        Scene,
        part::{photo_caption, picture},
    },
};

const SIZES: &str = "(max-width: 60rem) 94vw, 56rem";
/// The radius of a mark, as a share of the width of the plan.
const MARKS: u64 = 26;

/// The plan of a venue with its rooms marked, whose list follows it.
pub(super) fn plan(scene: &Scene, venue: &Venue, rooms: &[&Room]) -> Option<Element> {
    let photo = scene.event.photo(venue.plan.as_ref()?)?;
    let own = photo.picture.as_ref()?;
    let alt = photo.alt.as_ref().map(|alt| scene.plain(alt)).unwrap_or_default();
    let shown = picture(scene, own, "plan-image", &alt, SIZES);
    let link = el("a.plan-link").attr("href", scene.file(&own.src)).with(shown);
    let figure = el("figure.plan").with(el("div.plan-picture").with(link).with(marks(own, rooms)));
    Some(figure.with(photo_caption(scene, photo)))
}

/// For the eyes only: the list says the same.
fn marks(own: &Picture, rooms: &[&Room]) -> Element {
    let (width, height) = (u64::from(own.width), u64::from(own.height));
    let radius = (width / MARKS).max(1);
    let marked = rooms.iter().filter_map(|room| match room.on_plan.as_slice() {
        [x, y] => Some((u64::from(*x) * width / 100, u64::from(*y) * height / 100)),
        _ => None,
    });
    let marks = marked.enumerate().map(|(at, (x, y))| {
        let circle = el("circle")
            .attr("cx", x.to_string())
            .attr("cy", y.to_string())
            .attr("r", radius.to_string());
        let number = el("text")
            .attr("x", x.to_string())
            .attr("y", y.to_string())
            .attr("dy", "0.36em")
            .attr("text-anchor", "middle")
            .attr("font-size", (radius * 5 / 4).to_string())
            .with((at + 1).to_string());
        el("g").with(circle).with(number)
    });
    el("svg.plan-marks")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("aria-hidden", "true")
        .with_each(marks)
}
