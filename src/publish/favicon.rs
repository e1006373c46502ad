//! The favicon: the event's constellation, in its own colours.

use maud::{PreEscaped, html};

use crate::{
    author::{Background, Colour, Theme},
    present::{circles, lines, star},
};

/// More points would merge at 16 pixels.
const POINTS: i32 = 6;
/// Visible at 16 pixels, where a pixel is 72 of these units.
const POINT_RADIUS: i32 = 80;
const LINE: i32 = 62;
const PLACE_RADIUS: i32 = 190;
/// Half of a side. Points are up to 480 from the centre.
const HALF: i32 = 580;

/// The favicon as SVG. It has a background of its own, to be visible on tabs of any colour; the
/// tabs of dark browsers get a dark one.
pub(super) fn favicon(event: &str, theme: &Theme) -> String {
    let star = star(event, POINTS);
    let points = star.lit.iter().map(|ray| ray.from);
    let style = style(theme);
    let markup = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ (-HALF) " " (-HALF) " " (2 * HALF) " " (2 * HALF) } {
            style { (PreEscaped(style)) }
            rect class="ground" x=(-HALF) y=(-HALF) width=(2 * HALF) height=(2 * HALF) rx="200" {}
            path class="lines" d=(lines(&star.lit)) {}
            path class="points" d=(circles(points, POINT_RADIUS)) {}
            circle class="place" r=(PLACE_RADIUS) {}
        }
    };
    markup.into_string() + "\n"
}

fn style(theme: &Theme) -> String {
    let light = colours(Background::Page, Background::Night.colour(), theme.accent_paper);
    let dark = colours(Background::Night, theme.second_night, theme.accent_night);
    format!(
        ".lines{{fill:none;stroke-width:{LINE};stroke-linecap:round}}{light}@media(prefers-color-scheme:dark){{{dark}}}"
    )
}

fn colours(background: Background, points: Colour, place: Colour) -> String {
    let background = background.colour();
    format!(
        ".ground{{fill:{background}}}.lines{{stroke:{points}}}.points{{fill:{points}}}.place{{fill:{place}}}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_every_event_has_its_own_in_its_own_colours() {
        let design = Theme::default();
        let icon = favicon("magdeburg", &design);
        assert_eq!(icon, favicon("magdeburg", &design));
        assert_ne!(icon, favicon("muenchen", &design));
        let theme = Theme { accent_paper: Colour::new(1, 2, 3), ..design };
        assert!(favicon("magdeburg", &theme).contains(".place{fill:#010203}"));
    }

    #[test]
    fn ok_dark_browsers_get_a_dark_one() {
        let icon = favicon("magdeburg", &Theme::default());
        let (light, dark) = icon.split_once("@media(prefers-color-scheme:dark)").unwrap();
        assert!(light.contains(&format!(".ground{{fill:{}}}", Background::Page.colour())));
        assert!(dark.contains(&format!(".ground{{fill:{}}}", Background::Night.colour())));
    }
}
