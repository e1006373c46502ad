use crate::{
    event::{Photo, Picture, Text},
    i18n::file_size,
    markup::{Element, Node, el},
    view::Scene,
};

use super::{copy_button, credit_line, licence, picture};

/// As wide as the styles show it (style/components/press.css).
const SIZES: &str = "10rem";

/// A picture that may be passed on: how it looks, what its file is, and the words that name its
/// author.
pub fn press_picture(scene: &Scene, photo: &Photo) -> Option<Element> {
    let own = photo.picture.as_ref()?;
    let end = own.src.rsplit('.').next().unwrap_or_default();
    let words = scene.words();
    let credit = credit_line(words.credit, &photo.credit);
    let copy = copy_button(words, &credit);
    let said = photo.caption.as_ref().or(photo.alt.as_ref());
    let name = said.map_or_else(|| photo.id.as_str().into(), |text| name(scene, text));
    let file = el("a.press-file")
        .attr("href", scene.file(&own.src))
        .attr("download", format!("{}.{end}", photo.id))
        .with(picture(scene, own, "press-image", "", SIZES))
        .with(el("span").with(name));
    let facts = el("p").with(facts(scene, own, end)).with(licence(scene, photo));
    Some(el("li").with(file).with(facts).with(el("p").with(credit).with(" ").with(copy)))
}

/// The first sentence of a caption.
fn name(scene: &Scene, text: &Text) -> Node {
    let Some(picked) = scene.pick(text) else { return Node::Nothing };
    let first = first_sentence(picked.value);
    match scene.foreign(&picked) {
        Some(lang) => scene.in_language(el("span"), lang).with(first).into(),
        None => first.into(),
    }
}

/// Up to the first full stop, without it; neither "7." nor "z. B." ends a sentence.
fn first_sentence(text: &str) -> &str {
    let mut end = 0;
    for word in text.split(' ') {
        end += word.len();
        if word.ends_with('.') && word.len() > 3 {
            return &text[..end - 1];
        }
        end += 1;
    }
    text
}

/// "JPEG · 340 KB · 2400 × 1600 px". Drawings have no pixels.
fn facts(scene: &Scene, own: &Picture, end: &str) -> String {
    let mut facts = if end == "jpg" { "JPEG".to_owned() } else { end.to_ascii_uppercase() };
    if let Some(bytes) = own.bytes {
        facts += " · ";
        facts += &file_size(bytes, scene.locale());
    }
    if end != "svg" {
        facts += &format!(" · {} × {} px", own.width, own.height);
    }
    facts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_the_first_sentence_names_a_picture() {
        let cases = [
            ("Blick vom Stellwerk. Es ist gerechnet.", "Blick vom Stellwerk"),
            ("Am 7. Mai, z. B. im Saal.", "Am 7. Mai, z. B. im Saal"),
            ("Ein Stadtrundgang", "Ein Stadtrundgang"),
            ("", ""),
        ];
        for (text, name) in cases {
            assert_eq!(first_sentence(text), name);
        }
    }
}
