//! The share picture as SVG: text on one side, the drawing on the other, slightly cropped by
//! the edge. Right-to-left languages swap the sides.

use maud::{Markup, html};

use crate::{
    author::{Background, Colour, Theme},
    event::Event,
    i18n::direction,
    present::{Constellation, Ray, circles, event_constellation, lines},
};

use super::{
    HEIGHT, WIDTH,
    setting::{Area, Setting, set},
    typeface::{Typeface, tracking},
    wording::Wording,
};

/// The margin around the text.
const EDGE: f32 = 72.0;
/// The centre of the drawing, from the start side, and its radius.
const PLACE: f32 = 955.0;
const SCALE: f32 = 0.66;
/// The number of sizes of lit points, as on the home page.
const RADII: [i32; 4] = [9, 12, 15, 11];

const NAME: Area = Area { width: 498.0, height: 84.0, largest: 34.0, smallest: 22.0 };
const MAIN: Area = Area { width: 536.0, height: 284.0, largest: 116.0, smallest: 30.0 };
/// The days and the city have one line each.
const LINE: Area = Area { width: 536.0, height: 70.0, largest: 48.0, smallest: 26.0 };
/// The gap between days and city.
const GAP: f32 = 21.0;
/// The height of capitals, relative to the font size.
const CAPITAL: f32 = 0.7;
/// The mark before the name, as in the header of every page.
const MARK_RADIUS: f32 = 11.0;
const MARK_ROOM: f32 = 38.0;

/// The picture with this text; without any, the drawing alone, centred.
pub(super) fn poster(
    event: &Event,
    theme: &Theme,
    language: &str,
    wording: &Wording,
    typeface: &Typeface,
) -> String {
    let (width, height) = (f32::from(WIDTH), f32::from(HEIGHT));
    let side = Side { is_right: direction(language) == "rtl" };
    let middle = if wording.is_empty() { width / 2.0 } else { side.x(PLACE) };
    let markup = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height) {
            rect width=(width) height=(height) fill=(Background::Night.colour()) {}
            g transform={ "translate(" (middle) " " (height / 2.0) ") scale(" (SCALE) ")" } {
                (drawing(&event_constellation(event), theme))
            }
            g font-weight="700" text-anchor=(side.anchor()) {
                (words(wording, theme, side, typeface))
            }
        }
    };
    markup.into_string()
}

/// The start side.
#[derive(Clone, Copy, Debug)]
struct Side {
    is_right: bool,
}

impl Side {
    /// The x coordinate at this distance from it.
    fn x(self, distance: f32) -> f32 {
        if self.is_right { f32::from(WIDTH) - distance } else { distance }
    }

    fn anchor(self) -> &'static str {
        if self.is_right { "end" } else { "start" }
    }
}

/// The home page's drawing, with stronger strokes, as previews are small.
fn drawing(picture: &Constellation, theme: &Theme) -> Markup {
    let (second, accent) = (theme.second_night, theme.accent_night);
    let lit = RADII.iter().enumerate().map(|(group, radius)| {
        let rays = picture.lit.iter().skip(group).step_by(RADII.len());
        circles(rays.map(|ray: &Ray| ray.from), *radius)
    });
    html! {
        path d=(circles(picture.unlit.iter().copied(), 7)) fill="none"
            stroke=(Background::Page.colour()) stroke-width="2.5" opacity="0.5" {}
        path d=(lines(&picture.lit)) fill="none" stroke=(second) stroke-width="2.2"
            stroke-linecap="round" opacity="0.5" {}
        path d=(lit.collect::<String>()) fill=(second) {}
        circle r="76" fill="none" stroke=(accent) stroke-width="4" {}
        circle r="46" fill=(accent) {}
    }
}

/// Name above, main text in the middle, days and city below.
fn words(wording: &Wording, theme: &Theme, side: Side, typeface: &Typeface) -> Markup {
    let measure = |text: &str, size| typeface.width(text, size);
    let paper = Background::Page.colour();
    let name = set(&wording.name, NAME, measure);
    let main = set(&wording.main, MAIN, measure);
    let (days, city) = (set(&wording.days, LINE, measure), set(&wording.city, LINE, measure));
    let top = EDGE + height(&name);
    let city_top = f32::from(HEIGHT) - EDGE - height(&city);
    let gap = if city.lines.is_empty() { 0.0 } else { GAP };
    let days_top = city_top - gap - height(&days);
    let main_top = (top + days_top - height(&main)) / 2.0;
    html! {
        @if !name.lines.is_empty() {
            circle cx=(side.x(EDGE + MARK_RADIUS)) cy=(EDGE + CAPITAL * name.size / 2.0)
                r=(MARK_RADIUS) fill=(theme.accent_night) {}
        }
        (block(&name, (side.x(EDGE + MARK_ROOM), EDGE), paper))
        (block(&main, (side.x(EDGE), main_top), paper))
        (block(&days, (side.x(EDGE), days_top), theme.second_night))
        (block(&city, (side.x(EDGE), city_top), paper))
    }
}

/// The height from the first line's capitals to the last baseline.
fn height(setting: &Setting) -> f32 {
    match setting.lines.len() {
        0 => 0.0,
        lines => setting.size * CAPITAL + setting.leading() * (lines - 1) as f32,
    }
}

/// A laid out text, from `(x, y)` downwards.
fn block(setting: &Setting, (x, y): (f32, f32), colour: Colour) -> Markup {
    let first = y + setting.size * CAPITAL;
    let baseline = |line: usize| first + line as f32 * setting.leading();
    html! {
        @for (index, line) in setting.lines.iter().enumerate() {
            text x=(x) y=(baseline(index)) font-size=(setting.size)
                letter-spacing=(tracking(setting.size)) fill=(colour) { (line) }
        }
    }
}
