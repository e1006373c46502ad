//! The constellation of an event: points around a place in the middle where all lines meet.
//!
//! The number of points and of lit points are figures of the event; positions are random.
//! Integer arithmetic makes the picture the same everywhere and small in the browser.

use crate::event::{Event, Fact, FactShows};

use super::rng::SeededRng;

/// The largest distance of a point from the middle.
const FAR: i32 = 480;
/// The smallest distance of a point from the middle, except in stars.
const NEAR: i32 = 125;
/// More points would merge into a grey area.
const MOST: i32 = 400;
/// Candidates for each point; the one farthest from its neighbours wins (Mitchell's best
/// candidate).
const CANDIDATES: usize = 12;

/// A picture around a middle at (0, 0).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constellation {
    /// Lit points and their lines to the middle.
    pub lit: Vec<Ray>,
    pub unlit: Vec<Point>,
}

/// −500 to 500 in both directions, y downwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

/// A lit point; `bend` is the control point of its line, a quadratic curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ray {
    pub from: Point,
    pub bend: Point,
}

/// The constellation of `name`, with this number of points and of lit ones among them.
pub fn constellation(name: &str, points: i32, lit: i32) -> Constellation {
    draw(name, points, lit, NEAR)
}

/// A star: a few points, all lit, on a ring around the middle.
pub fn star(name: &str, points: i32) -> Constellation {
    draw(name, points, points, FAR * 4 / 5)
}

fn draw(name: &str, points: i32, lit: i32, near: i32) -> Constellation {
    let mut rng = SeededRng::new(name);
    let mut all: Vec<Point> = Vec::new();
    for _ in 0..points.clamp(0, MOST) {
        let point = best_candidate(&all, near, &mut rng);
        all.push(point);
    }
    let lit = usize::try_from(lit).unwrap_or(0).min(all.len());
    let unlit = all.split_off(lit);
    let lit = all.into_iter().map(|from| Ray { from, bend: bend(from, rng.below(24)) });
    Constellation { lit: lit.collect(), unlit }
}

/// The constellation of an event, from its facts that have `shows`.
pub fn event_constellation(event: &Event) -> Constellation {
    let figure = |shows| {
        let fact = event.facts.iter().find(|fact| fact.shows == Some(shows))?;
        number(fact, event.default_language())
    };
    let count = event.sessions.len() + event.people.len();
    let points = figure(FactShows::Points)
        .unwrap_or_else(|| i32::try_from(count).unwrap_or(MOST).clamp(36, 120))
        .clamp(0, MOST);
    let lit = figure(FactShows::Lit).unwrap_or(points * 3 / 5);
    constellation(&event.id, points, lit)
}

/// The first number in a figure: 50 in "almost 50".
fn number(fact: &Fact, own: &str) -> Option<i32> {
    let text = fact.value.pick(own, own)?.value;
    let digits = text.trim_start_matches(|letter: char| !letter.is_ascii_digit());
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    digits.get(..end)?.parse::<i64>().ok()?.try_into().ok()
}

/// The candidate with the largest distance from all other points.
fn best_candidate(others: &[Point], near: i32, rng: &mut SeededRng) -> Point {
    let mut best = (-1, Point { x: 0, y: FAR });
    for _ in 0..CANDIDATES {
        let point = random_point(near, rng);
        let room = others.iter().map(|other| distance(point, *other)).min().unwrap_or(i32::MAX);
        if room > best.0 {
            best = (room, point);
        }
    }
    best.1
}

/// A random point in the ring from `near` to [`FAR`].
fn random_point(near: i32, rng: &mut SeededRng) -> Point {
    loop {
        let mut side = || rng.below(2 * FAR + 1) - FAR;
        let point = Point { x: side(), y: side() };
        let distance = distance(point, Point { x: 0, y: 0 });
        if (near * near..=FAR * FAR).contains(&distance) {
            return point;
        }
    }
}

/// The squared distance.
fn distance(one: Point, other: Point) -> i32 {
    let (x, y) = (one.x - other.x, one.y - other.y);
    x * x + y * y
}

/// The control point of a line: all lines turn the same way, by different amounts.
fn bend(from: Point, more: i32) -> Point {
    let turn = 18 + more;
    Point { x: (from.x * 55 - from.y * turn) / 100, y: (from.y * 55 + from.x * turn) / 100 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Text, fixture};

    fn fact(value: &str, shows: FactShows) -> Fact {
        let text = Text::from;
        Fact { id: "f".into(), value: text(value), label: text(""), shows: Some(shows) }
    }

    #[test]
    fn ok_an_event_shows_its_own_figures() {
        let mut event = fixture::event();
        event.facts = vec![fact("fast 50", FactShows::Lit), fact("91", FactShows::Points)];
        let picture = event_constellation(&event);
        assert_eq!((picture.lit.len(), picture.unlit.len()), (50, 41));
        assert_eq!(picture, event_constellation(&event));
        event.id = "another".into();
        assert_ne!(picture, event_constellation(&event));
    }

    #[test]
    fn ok_an_event_without_figures_has_a_picture_too() {
        let picture = event_constellation(&fixture::event());
        assert!(picture.lit.len() > picture.unlit.len() && !picture.unlit.is_empty());
    }

    #[test]
    fn ok_absurd_figures_draw_no_absurd_picture() {
        let count = |points, lit| {
            let picture = constellation("", points, lit);
            (picture.lit.len(), picture.unlit.len())
        };
        assert_eq!(count(5, 9), (5, 0));
        assert_eq!(count(-3, 2), (0, 0));
        assert_eq!(count(1_000_000, 1), (1, 399));
    }

    #[test]
    fn ok_a_figure_beyond_all_bounds_is_a_full_picture() {
        let mut event = fixture::event();
        event.facts = vec![fact("2000000000", FactShows::Points)];
        let picture = event_constellation(&event);
        assert_eq!((picture.lit.len(), picture.unlit.len()), (240, 160));
    }

    #[test]
    fn ok_points_keep_apart_and_off_the_place() {
        let picture = constellation("magdeburg", 91, 50);
        let lit = picture.lit.iter().map(|ray| ray.from);
        let all: Vec<_> = lit.chain(picture.unlit.iter().copied()).collect();
        for (index, one) in all.iter().enumerate() {
            assert!(distance(*one, Point { x: 0, y: 0 }) >= NEAR * NEAR);
            assert!(all[..index].iter().all(|other| distance(*one, *other) > 25 * 25), "{one:?}");
        }
    }
}
