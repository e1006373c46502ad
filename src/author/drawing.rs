//! Drawings (SVG) whose content would not be published.
//!
//! Published drawings consist of shapes. A text would need its font, which visitors may not
//! have, and a picture inside is not looked into. Both would vanish, and a logo without its
//! name is another logo: such drawings are refused with what to do.

use super::{
    refusal::Refusal,
    said::{Said, said},
};

/// Why a drawing cannot be published as it is; `None` if it consists of shapes.
pub fn what_would_vanish(svg: &[u8]) -> Option<Refusal> {
    let svg = String::from_utf8_lossy(svg);
    let svg = without_comments(&svg);
    let mut rest = svg.as_str();
    while let Some((_, behind)) = rest.split_once('<') {
        // Looking no further than the next one keeps a file of nothing but "<" quick.
        let tag = &behind[..behind.find(['<', '>']).unwrap_or(behind.len())];
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        // `svg:text` is a text, too.
        let refusal = match name.rsplit(':').next().unwrap_or_default() {
            "text" if !tag.ends_with('/') => words_of(behind, name).map(with_text),
            "image" => Some(with_picture()),
            _ => None,
        };
        if refusal.is_some() {
            return refusal;
        }
        rest = behind;
    }
    None
}

fn with_text(words: String) -> Refusal {
    Refusal::new(Said::new(
        "a drawing whose letters are shapes",
        "eine Zeichnung, deren Buchstaben Formen sind",
    ))
    .found(said!("the text \"{words}\"", "der Text \"{words}\""))
    .hint(Said::new(
        "convert it to paths (Inkscape: Path > Object to Path; Illustrator: Type > Create \
         Outlines), or save the drawing as PNG",
        "ihn in Pfade umwandeln (Inkscape: Pfad > Objekt in Pfad umwandeln; Illustrator: Schrift \
         > In Pfade umwandeln), oder die Zeichnung als PNG speichern",
    ))
}

fn with_picture() -> Refusal {
    Refusal::new(Said::new("a drawing of shapes", "eine Zeichnung aus Formen"))
        .found(Said::new("a picture inside it", "ein Bild darin"))
        .hint(Said::new("save it as PNG", "sie als PNG speichern"))
}

/// The words of the element that begins with this tag; `None` if it has none.
fn words_of(element: &str, name: &str) -> Option<String> {
    const LONGEST: usize = 40;
    const NEAR: usize = 2_000;
    let element = &element[..element.floor_char_boundary(NEAR)];
    let inside = element.split(&format!("</{name}")).next().unwrap_or(element);
    let (mut words, mut is_tag) = (String::new(), true);
    for letter in inside.chars() {
        match letter {
            '<' => is_tag = true,
            '>' if is_tag => {
                is_tag = false;
                words.push(' ');
            }
            _ if is_tag => {}
            _ => words.push(letter),
        }
    }
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let words: String = words.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
    (!words.is_empty()).then_some(words)
}

fn without_comments(svg: &str) -> String {
    let mut parts = svg.split("<!--");
    let mut drawn = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        drawn.push_str(part.split_once("-->").map_or("", |(_, behind)| behind));
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(inside: &str) -> Option<String> {
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
        what_would_vanish(svg.as_bytes())?.found.map(|found| found.english.into_owned())
    }

    #[test]
    fn err_texts_and_pictures_would_vanish() {
        for (inside, expected) in [
            ("<rect/><text>Sparkasse</text>", "the text \"Sparkasse\""),
            ("<text\n x='1'>Spar<tspan dy='1'>kasse</tspan> </text>", "the text \"Spar kasse\""),
            ("<svg:text>S</svg:text>", "the text \"S\""),
            ("<image href='data:image/png;base64,x'/>", "a picture inside it"),
        ] {
            assert_eq!(found(inside).as_deref(), Some(expected), "{inside}");
        }
    }

    #[test]
    fn ok_a_file_of_nothing_but_beginnings_is_read_once() {
        assert_eq!(found(&"<".repeat(4_000_000)), None);
    }

    #[test]
    fn ok_shapes_and_what_is_not_drawn() {
        for inside in [
            "<title>Sparkasse</title><rect/>",
            "<!-- <text>Sparkasse</text> --><rect/>",
            "<text></text><text/><text x='1'> <tspan/></text>",
            "<textPath>x</textPath>",
        ] {
            assert_eq!(found(inside), None, "{inside}");
        }
    }
}
