//! Reads an event's own colours: `"theme": {"accent", "accent_2"}`.

use super::{
    blank::is_blank,
    cursor::Cursor,
    json::Json,
    report::did_you_mean,
    said::{Said, said},
    theme::{ACCENT_NIGHT, ACCENT_PAPER, Colour, SECOND_NIGHT, Theme, Usage},
};

/// Reads the theme; missing colours keep their defaults.
pub fn theme(cursor: &Cursor) -> Theme {
    let mut theme = Theme::default();
    if *cursor.json == Json::Null || is_blank(cursor.json) {
        return theme;
    }
    cursor.object(|fields| {
        if let Some(given) = fields.optional("accent", colour) {
            theme.set_accent(given);
            let cursor = fields.cursor.key("accent");
            report_change(&cursor, given, ACCENT_PAPER);
            report_change(&cursor, given, ACCENT_NIGHT);
        }
        if let Some(given) = fields.optional("accent_2", colour) {
            theme.set_second(given);
            report_change(&fields.cursor.key("accent_2"), given, SECOND_NIGHT);
        }
        Some(())
    });
    theme
}

fn colour(cursor: &Cursor) -> Option<Colour> {
    const EXPECTED: Said = Said::new(
        "a colour such as #e8552b: # and six digits 0-9, a-f",
        "eine Farbe wie #e8552b: # und sechs Ziffern 0-9, a-f",
    );
    let text = cursor.string(EXPECTED)?.trim();
    let with_sign = format!("#{text}");
    Colour::parse(text).or_else(|| {
        let meant = Colour::parse(&with_sign).map(|_| did_you_mean(&with_sign));
        cursor.wrong(EXPECTED, meant)
    })
}

/// Warns that a colour is replaced by a shade with enough contrast.
fn report_change(cursor: &Cursor, given: Colour, usage: Usage) {
    let shade = usage.shade(given);
    if shade == given {
        return;
    }
    let (ground, changed) = match usage.is_on_light() {
        true => (Said::new("light paper", "hellem Papier"), Said::new("darkened", "dunkler")),
        false => {
            (Said::new("the dark bands", "den dunklen Bändern"), Said::new("lightened", "heller"))
        }
    };
    let least = usage.least;
    // Rounded down, as 2.999 is not enough.
    let contrast = (usage.contrast(given) * 100.0).floor() / 100.0;
    let what = said!(
        "\"{given}\" has a contrast of {contrast}:1 to {ground}, and {least}:1 is needed (WCAG AA)",
        "\"{given}\" hat auf {ground} einen Kontrast von {contrast}:1, nötig sind {least}:1 (WCAG AA)"; ground
    );
    let hint = said!(
        "it is {changed} to {shade} there, so that everybody can see it",
        "die Farbe wird dort {changed}, nämlich {shade}, damit alle sie sehen"; changed
    );
    cursor.warn(what, Some(hint));
}
