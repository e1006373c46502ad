//! SVG path data for the points and lines of constellations.

use super::constellation::{Point, Ray};

/// The lines from lit points to the middle.
pub fn lines(rays: &[Ray]) -> String {
    let mut path = String::new();
    for Ray { from, bend } in rays {
        step(&mut path, "M", &[from.x, from.y]);
        step(&mut path, "Q", &[bend.x, bend.y, 0, 0]);
    }
    path
}

/// Points as circles.
pub fn circles(points: impl IntoIterator<Item = Point>, radius: i32) -> String {
    let mut path = String::new();
    for Point { x, y } in points {
        step(&mut path, "M", &[x - radius, y]);
        step(&mut path, "a", &[radius, radius, 0, 1, 0, 2 * radius, 0]);
        step(&mut path, "a", &[radius, radius, 0, 1, 0, -2 * radius, 0]);
        path.push('z');
    }
    path
}

/// Points as lines without length, which round line caps turn into dots of the stroke's width.
pub fn dots(points: impl IntoIterator<Item = Point>) -> String {
    let mut path = String::new();
    for Point { x, y } in points {
        step(&mut path, "M", &[x, y]);
        path.push_str("h0");
    }
    path
}

fn step(path: &mut String, command: &str, numbers: &[i32]) {
    path.push_str(command);
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
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
