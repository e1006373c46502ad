//! Colours that an event gives itself: whatever they are, what is made of them meets the
//! same rules of contrast as the design's own.

use std::path::Path;

use treffpunkt::author::{Background, Theme, read_text};

use crate::contrast::{tokens, too_little_contrast};

/// So many levels of each of red, green and blue are tried, in all combinations.
const LEVELS: [u8; 6] = [0, 51, 102, 153, 204, 255];
const SPECIAL: [&str; 6] = ["#ffffe0", "#eeeeee", "#fefefe", "#12312b", "#f7f2e8", "#767676"];

#[test]
fn ok_the_programs_own_colours_are_those_of_the_styles() {
    let tokens = tokens();
    let own = Theme::default().tokens();
    let backgrounds = Background::ALL.map(|background| (background.token(), background.colour()));
    for (name, colour) in own.into_iter().chain(backgrounds) {
        assert_eq!(tokens.get(name), Some(&colour.to_string()), "--{name}");
    }
}

#[test]
fn ok_every_theme_has_the_contrast_of_the_design() {
    let channels = LEVELS.iter().flat_map(|red| {
        LEVELS.iter().flat_map(move |green| {
            LEVELS.iter().map(move |blue| format!("#{red:02x}{green:02x}{blue:02x}"))
        })
    });
    let design = tokens();
    for colour in channels.chain(SPECIAL.map(str::to_owned)) {
        let mut tokens = design.clone();
        let theme = theme_of(&colour);
        tokens.extend(theme.tokens().map(|(name, shade)| (name.to_owned(), shade.to_string())));
        assert_eq!(too_little_contrast(&tokens), [""; 0], "{colour}: {theme:?}");
    }
}

/// The theme of an event that gives this colour twice.
fn theme_of(colour: &str) -> Theme {
    let json = format!(
        r#"{{"schema_version": 1, "theme": {{"accent": "{colour}", "accent_2": "{colour}"}}}}"#
    );
    let reading = read_text(&json, Path::new("."));
    let wrong: Vec<_> = reading
        .findings
        .iter()
        .filter(|finding| finding.is_error() && finding.place.path.starts_with("theme"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    reading.theme
}
