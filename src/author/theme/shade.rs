//! Shades of a colour: lighter or darker, of the same hue.
//!
//! The search runs in [OKLCH](https://www.w3.org/TR/css-color-4/#ok-lab), where changing
//! the lightness keeps the hue. Shades outside sRGB lose chroma; clipping the channels
//! instead would turn a blue violet.

use palette::{FromColor, Oklch, Srgb, convert::FromColorUnclamped};

use super::colour::Colour;

/// About one step of a channel.
const STEP: f64 = 0.004;

/// The direction of the search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Towards {
    Black,
    White,
}

/// The shade nearest to `colour` that satisfies `will_do`: `colour` itself if it does.
pub(super) fn nearest_shade(
    colour: Colour,
    towards: Towards,
    will_do: impl Fn(Colour) -> bool,
) -> Colour {
    let given: Oklch<f64> = Oklch::from_color(colour.0.into_format::<f64>());
    let lightness = |steps: i32| match towards {
        Towards::Black => given.l - f64::from(steps) * STEP,
        Towards::White => given.l + f64::from(steps) * STEP,
    };
    let on_the_way = (1..).map(lightness).take_while(|lightness| (0.0..=1.0).contains(lightness));
    let shades = on_the_way.map(|l| on_screen(Oklch { l, ..given }));
    let end = match towards {
        Towards::Black => Colour::new(0, 0, 0),
        Towards::White => Colour::new(255, 255, 255),
    };
    std::iter::once(colour).chain(shades).find(|shade| will_do(*shade)).unwrap_or(end)
}

/// The colour, with its chroma reduced until it is inside sRGB.
fn on_screen(wanted: Oklch<f64>) -> Colour {
    const HALVINGS: u32 = 20;
    if let Some(colour) = as_it_is(wanted) {
        return colour;
    }
    let (mut shown, mut chroma, mut part) = (None, 0.0, wanted.chroma);
    for _ in 0..HALVINGS {
        part /= 2.0;
        if let Some(colour) = as_it_is(Oklch { chroma: chroma + part, ..wanted }) {
            (shown, chroma) = (Some(colour), chroma + part);
        }
    }
    let grey = Oklch { chroma: 0.0, ..wanted };
    shown.unwrap_or_else(|| Colour(Srgb::from_color(grey).into_format()))
}

/// The colour if it is inside sRGB.
fn as_it_is(wanted: Oklch<f64>) -> Option<Colour> {
    // An excess of less than half a step of a channel is rounded away.
    const IN_REACH: std::ops::RangeInclusive<f64> = -0.0015..=1.0015;
    let colour: Srgb<f64> = Srgb::from_color_unclamped(wanted);
    let all = [colour.red, colour.green, colour.blue];
    all.iter().all(|part| IN_REACH.contains(part)).then(|| Colour(colour.into_format()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Colour = Colour::new(255, 255, 255);

    fn hue(colour: Colour) -> f64 {
        Oklch::from_color(colour.0.into_format::<f64>()).hue.into_positive_degrees()
    }

    #[test]
    fn ok_a_colour_that_will_do_stays() {
        let colour = Colour::new(1, 2, 3);
        assert_eq!(nearest_shade(colour, Towards::Black, |_| true), colour);
    }

    #[test]
    fn ok_a_shade_is_just_dark_enough_and_keeps_the_hue() {
        for text in ["#ffe600", "#0000ff", "#ff5acd", "#7fd6c2", "#e8552b"] {
            let given = Colour::parse(text).unwrap();
            let shade = nearest_shade(given, Towards::Black, |one| one.contrast(WHITE) >= 9.0);
            let reached = shade.contrast(WHITE);
            assert!(reached >= 9.0 || shade == given, "{text}: {shade} {reached}");
            assert!(reached < 9.3, "{text}: {shade} is darker than needed");
            let turned = (hue(given) - hue(shade)).abs();
            assert!(turned.min(360.0 - turned) < 3.0, "{text}: {shade} has turned by {turned}");
        }
    }

    #[test]
    fn ok_blue_is_lightened_to_blue() {
        let blue = Colour::new(0, 0, 255);
        let shade =
            nearest_shade(blue, Towards::White, |one| one.contrast(Colour::new(0, 0, 0)) >= 9.0);
        assert!((hue(blue) - hue(shade)).abs() < 3.0, "{shade}");
    }

    #[test]
    fn ok_what_cannot_be_ends_in_black_or_white() {
        let grey = Colour::new(128, 128, 128);
        assert_eq!(nearest_shade(grey, Towards::White, |_| false), WHITE);
        assert_eq!(nearest_shade(grey, Towards::Black, |_| false), Colour::new(0, 0, 0));
    }
}
