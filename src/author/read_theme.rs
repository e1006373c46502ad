//! Reads an event's own colours: `"theme": {"accent", "accent_2"}`.

use super::{
    cursor::Cursor,
    json::Json,
    theme::{ACCENT_NIGHT, ACCENT_PAPER, Colour, SECOND_NIGHT, Theme, Usage},
};

/// Reads the theme; missing colours keep their defaults.
pub fn theme(cursor: &Cursor) -> Theme {
    let mut theme = Theme::default();
    if *cursor.json == Json::Null {
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
    const EXPECTED: &str = "a colour such as #e8552b: # and six digits 0-9, a-f";
    let text = cursor.string(EXPECTED)?.trim();
    let with_sign = format!("#{text}");
    Colour::parse(text).or_else(|| {
        let meant = Colour::parse(&with_sign).map(|_| format!("did you mean \"{with_sign}\"?"));
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
        true => ("light paper", "darkened"),
        false => ("the dark bands", "lightened"),
    };
    let expected =
        format!("a colour with a contrast of at least {}:1 to {ground} (WCAG AA)", usage.least);
    // Rounded down, as 2.999 is not enough.
    let contrast = (usage.contrast(given) * 100.0).floor() / 100.0;
    let found = format!("\"{given}\" with {contrast}:1");
    let hint = format!("it is {changed} to {shade} there, so that everybody can see it");
    cursor.warn(&expected, &found, Some(hint));
}
