//! Counts attributes before a drawing is parsed: parsers compare each attribute of an element
//! with all others, so 60,000 of them take seconds.

/// The number of attributes of the element that has most, or more: what only looks like an
/// element, in a comment, counts too.
pub(super) fn most_attributes(text: &str) -> usize {
    // Values cannot contain "<", except in declarations of entities, which become elements.
    text.split('<').map(attributes).max().unwrap_or(0)
}

/// The equals signs of a tag that stand outside of values.
fn attributes(tag: &str) -> usize {
    let (mut quote, mut count) = (None, 0);
    for byte in tag.bytes() {
        match (quote, byte) {
            (None, b'>') => break,
            (None, b'=') => count += 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::most_attributes;

    #[test]
    fn ok_attributes_are_counted_and_nothing_else() {
        for (text, expected) in [
            ("<svg/>", 0),
            ("<svg a='1' b = \"2\"><g c='x=y=z=w' d='>'/>a = b = c = d</svg>", 2),
            ("<svg><g a='>' b='\"' c='/>'/></svg>", 3),
            ("<!DOCTYPE svg [<!ENTITY e '<g a=\"1\" b=\"2\"/>'>]><svg a='1'/>", 2),
            ("", 0),
        ] {
            assert_eq!(most_attributes(text), expected, "{text}");
        }
    }
}
