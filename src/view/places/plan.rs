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

/// What stands on the plan for each room that is marked there: its own label, or its number among
/// those without one.
pub(super) fn plan_labels(rooms: &[&Room]) -> Vec<Option<String>> {
    let taken = |number: &String| rooms.iter().any(|room| room.plan_label.as_ref() == Some(number));
    let mut numbers = (1..).map(|number: usize| number.to_string()).filter(|one| !taken(one));
    let label = |room: &&Room| {
        if room.on_plan.is_empty() {
            return None;
        }
        room.plan_label.clone().or_else(|| numbers.next())
    };
    rooms.iter().map(label).collect()
}

/// For the eyes only: the list says the same.
fn marks(own: &Picture, rooms: &[&Room]) -> Element {
    let (width, height) = (u64::from(own.width), u64::from(own.height));
    let radius = (width / MARKS).max(1).min(height / 2);
    let marked = rooms.iter().zip(plan_labels(rooms)).filter_map(|(room, label)| {
        let [x, y] = room.on_plan.as_slice() else { return None };
        Some(((u64::from(*x) * width / 100, u64::from(*y) * height / 100), label?))
    });
    let marks = marked.map(|((x, y), label)| {
        let half = half_width(radius, &label).min(width / 2);
        mark((x.clamp(half, width - half), y.clamp(radius, height - radius)), half, radius, &label)
    });
    el("svg.plan-marks")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("aria-hidden", "true")
        .with_each(marks)
}

/// Half of what a label needs with room around it; a digit takes a circle.
fn half_width(radius: u64, label: &str) -> u64 {
    let letters = label.chars().count() as u64;
    radius.max(letters * radius * 7 / 16 + radius / 4)
}

/// As high as two radii.
fn mark((x, y): (u64, u64), half: u64, radius: u64, label: &str) -> Element {
    let shape = el("rect")
        .attr("x", x.saturating_sub(half).to_string())
        .attr("y", y.saturating_sub(radius).to_string())
        .attr("width", (half * 2).to_string())
        .attr("height", (radius * 2).to_string())
        .attr("rx", radius.to_string());
    let text = el("text")
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("dy", "0.36em")
        .attr("text-anchor", "middle")
        .attr("font-size", (radius * 5 / 4).to_string())
        .with(label);
    el("g").with(shape).with(text)
}
