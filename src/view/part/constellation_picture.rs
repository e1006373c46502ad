use crate::{
    present::{Constellation, Point, Ray, star},
    view::node::{Element, el},
};

/// How large a picture is meant to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// The hero of the home page.
    Poster,
    /// A mark beside a heading: few points, thick lines.
    Mark,
}

/// Lit points come in so many groups, which differ in size and light up one after the other.
const GROUPS: usize = 4;

/// The picture of an event, for the eyes only.
pub fn constellation_picture(picture: &Constellation, scale: Scale) -> Element {
    let (class, place) = match scale {
        Scale::Poster => ("constellation", 46),
        Scale::Mark => ("constellation section-mark", 110),
    };
    let circle = |class, radius: i32| el("circle").class(class).attr("r", radius.to_string());
    let groups = (0..GROUPS).map(|group| {
        let rays = picture.lit.iter().skip(group).step_by(GROUPS);
        let rays: Vec<Ray> = rays.copied().collect();
        (!rays.is_empty()).then(|| lit_group(&rays, group, scale))
    });
    let rings = (!picture.unlit.is_empty()).then(|| unlit(&picture.unlit));
    el("svg")
        .class(class)
        .attr("viewBox", "-500 -500 1000 1000")
        .attr("aria-hidden", "true")
        .with(rings)
        .with_each(groups)
        .with((scale == Scale::Poster).then(|| circle("constellation-halo", 74)))
        .with(circle("constellation-place", place))
}

/// A small picture of its own for an area of the site: a point for each thing in it,
/// as far as a mark can show.
pub fn section_mark(name: &str, things: usize) -> Element {
    let points = i32::try_from(things).unwrap_or(i32::MAX).clamp(5, 13);
    constellation_picture(&star(name, points), Scale::Mark)
}

fn lit_group(rays: &[Ray], group: usize, scale: Scale) -> Element {
    let mut lines = String::new();
    for Ray { from, bend } in rays {
        step(&mut lines, 'M', &[from.x, from.y]);
        step(&mut lines, 'Q', &[bend.x, bend.y, 0, 0]);
    }
    let points: Vec<Point> = rays.iter().map(|ray| ray.from).collect();
    let size = match scale {
        Scale::Poster => [14, 18, 22, 16][group],
        Scale::Mark => 96,
    };
    el("g")
        .class("constellation-group")
        .with(el("path").class("constellation-lines").attr("d", lines))
        .with(dots("constellation-dots", &points, 1, size))
}

fn unlit(points: &[Point]) -> Element {
    let mut rings = String::new();
    for point in points {
        step(&mut rings, 'M', &[point.x - 6, point.y]);
        rings.push_str("a6 6 0 1 0 12 0a6 6 0 1 0-12 0");
    }
    el("path").class("constellation-rings").attr("d", rings)
}

/// Points as one path: lines of no length with round ends, as thick as the points
/// are large.
pub(super) fn dots(class: &'static str, points: &[Point], spread: i32, size: i32) -> Element {
    let mut path = String::new();
    for point in points {
        step(&mut path, 'M', &[point.x * spread, point.y * spread]);
        path.push_str("h0");
    }
    el("path").class(class).attr("d", path).attr("stroke-width", size.to_string())
}

fn step(path: &mut String, command: char, numbers: &[i32]) {
    path.push(command);
    for (index, number) in numbers.iter().enumerate() {
        // A minus sign separates as well as a space.
        if index > 0 && *number >= 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
}
