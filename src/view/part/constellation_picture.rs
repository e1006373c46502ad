use crate::{
    markup::{Element, el},
    present::{Constellation, Point, Ray, circles, dots, lines, star},
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
/// The radius of points that are not lit.
const UNLIT: i32 = 6;

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
    let points = rays.iter().map(|ray| ray.from);
    let size = match scale {
        Scale::Poster => [14, 18, 22, 16][group],
        Scale::Mark => 96,
    };
    el("g.constellation-group")
        .with(el("path.constellation-lines").attr("d", lines(rays)))
        .with(dots_path("constellation-dots", points, size))
}

fn unlit(points: &[Point]) -> Element {
    let rings = circles(points.iter().copied(), UNLIT);
    el("path.constellation-rings").attr("d", rings)
}

/// Points of a size, as one path.
pub(super) fn dots_path(
    class: &'static str,
    points: impl IntoIterator<Item = Point>,
    size: i32,
) -> Element {
    el("path").class(class).attr("d", dots(points)).attr("stroke-width", size.to_string())
}
