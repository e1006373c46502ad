//! Reading an event's own colours. `tests/style/theme.rs` checks their contrast.

use serde_json::{Value, json};
use treffpunkt::author::{Severity, Theme};

use crate::{messages, read};

/// The theme, and the printed findings.
fn themed(theme: Value) -> (Theme, Vec<String>) {
    let reading = read(json!({ "theme": theme }));
    (reading.theme, messages(&reading))
}

#[test]
fn ok_without_a_theme_the_colours_are_those_of_the_design() {
    for theme in [json!(null), json!({}), json!({"accent": null, "_why": "we have none"})] {
        assert_eq!(themed(theme), (Theme::default(), Vec::new()));
    }
}

#[test]
fn ok_good_colours_are_kept_and_nothing_is_said() {
    let (theme, said) = themed(json!({"accent": "#0F8F83", "accent_2": " #fd8 "}));
    assert_eq!(said, [""; 0]);
    for colour in [theme.accent_paper, theme.accent_night] {
        assert_eq!(colour.to_string(), "#0f8f83");
    }
    assert_eq!(theme.second_night.to_string(), "#ffdd88");
    assert_ne!(theme.accent_paper_text, theme.accent_paper, "too pale for text");
    assert_ne!(theme.accent_dark, theme.accent_night, "too dark for text on dark pages");
}

#[test]
fn ok_one_colour_alone_leaves_the_other_as_it_is() {
    let default = Theme::default();
    let (theme, _) = themed(json!({"accent": "#0f8f83"}));
    assert_eq!(
        (theme.second_paper, theme.second_night),
        (default.second_paper, default.second_night)
    );
    let (theme, _) = themed(json!({"accent_2": "#ffdd88"}));
    assert_eq!(theme.accent_paper, default.accent_paper);
}

#[test]
fn err_what_cannot_be_seen_is_corrected_and_said_in_plain_words() {
    let (theme, said) = themed(json!({"accent": "#ffe600", "accent_2": "#7a1f3d"}));
    let (accent, second) = (theme.accent_paper, theme.second_night);
    assert_eq!(
        said,
        [
            format!(
                "event.json: theme.accent: \"#ffe600\" has a contrast of 1.13:1 to light paper, and 3:1 is needed (WCAG AA); it is darkened to {accent} there, so that everybody can see it"
            ),
            format!(
                "event.json: theme.accent_2: \"#7a1f3d\" has a contrast of 1.39:1 to the dark bands, and 4.5:1 is needed (WCAG AA); it is lightened to {second} there, so that everybody can see it"
            ),
        ]
    );
    assert_eq!(theme.accent_night.to_string(), "#ffe600", "it can be seen there as it is");
}

#[test]
fn err_a_correction_is_a_warning() {
    let reading = read(json!({"theme": {"accent": "#001030"}}));
    let severities: Vec<_> = reading.findings.iter().map(|finding| finding.severity).collect();
    assert_eq!(severities, [Severity::Warning]);
    assert!(messages(&reading)[0].contains("the dark bands"), "{:?}", reading.findings);
}

#[test]
fn err_what_is_no_colour_is_an_error_and_changes_nothing() {
    for wrong in [json!("red"), json!("#12"), json!("#e8552b80"), json!(7), json!("rgb(1, 2, 3)")] {
        let reading = read(json!({"theme": {"accent": wrong}}));
        assert_eq!(reading.theme, Theme::default());
        let [finding] = reading.findings.as_slice() else { panic!("{:#?}", reading.findings) };
        assert!(finding.is_error() && finding.place.path == "theme.accent", "{finding:?}");
        let expected = "expected a colour such as #e8552b: # and six digits 0-9, a-f";
        assert!(finding.what.english.starts_with(expected), "{finding:?}");
    }
    let (_, said) = themed(json!({"accent_2": "ffdd88"}));
    assert!(said[0].ends_with("found \"ffdd88\"; did you mean \"#ffdd88\"?"), "{said:?}");
}

#[test]
fn err_a_theme_that_is_no_theme() {
    let (theme, said) = themed(json!("#e8552b"));
    assert_eq!((theme, said.len()), (Theme::default(), 1));
    let (_, said) = themed(json!({"akzent": "#0f8f83"}));
    assert!(said[0].ends_with("did you mean \"accent\"?"), "{said:?}");
}
