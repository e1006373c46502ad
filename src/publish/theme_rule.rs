//! The event's own colours as a CSS rule, which overrides the default ones: it comes later,
//! in the same layer.

use crate::author::Theme;

/// Empty if the event has the default colours.
pub(super) fn theme_rule(theme: &Theme) -> String {
    let design = Theme::default().tokens();
    let own = theme.tokens().into_iter().filter(|token| !design.contains(token));
    let declarations: Vec<_> = own.map(|(name, colour)| format!("--{name}: {colour}")).collect();
    if declarations.is_empty() {
        return String::new();
    }
    format!("@layer tokens {{ :root {{ {} }} }}\n", declarations.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::Colour;

    #[test]
    fn ok_the_rule_holds_what_differs() {
        let black = Colour::new(0, 0, 0);
        let theme = Theme { accent_paper: black, second_night: black, ..Theme::default() };
        assert_eq!(
            theme_rule(&theme),
            "@layer tokens { :root { --accent-paper: #000000; --second-night: #000000 } }\n"
        );
    }

    #[test]
    fn ok_the_colours_of_the_design_need_no_rule() {
        assert_eq!(theme_rule(&Theme::default()), "");
    }
}
