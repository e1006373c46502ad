//! What the pictures that are files have in common: paths of the event's points and lines.

use std::fmt::Write;

use crate::present::{Point, Ray};

/// The lines of points on their way to the place, as one path of SVG.
pub(super) fn lines(rays: &[Ray]) -> String {
    rays.iter().fold(String::new(), |mut path, Ray { from, bend }| {
        // Writing to a text cannot fail.
        let _ = write!(path, "M{} {}Q{} {} 0 0", from.x, from.y, bend.x, bend.y);
        path
    })
}

/// Points as circles, as one path of SVG.
pub(super) fn circles(points: impl IntoIterator<Item = Point>, radius: i32) -> String {
    points.into_iter().fold(String::new(), |mut path, Point { x, y }| {
        let (left, across) = (x - radius, 2 * radius);
        let arc = format!("a{radius} {radius} 0 1 0");
        let _ = write!(path, "M{left} {y}{arc} {across} 0{arc} -{across} 0z");
        path
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_lines_end_at_the_place_and_circles_close() {
        let (from, bend) = (Point { x: 100, y: -20 }, Point { x: 50, y: -3 });
        assert_eq!(lines(&[Ray { from, bend }]), "M100 -20Q50 -3 0 0");
        assert_eq!(circles([from], 7), "M93 -20a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z");
    }
}
