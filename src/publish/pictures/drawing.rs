//! Sanitises drawings (SVG): parsed by `usvg` and written as a new file with paths,
//! gradients and clips only. Scripts, event handlers, styles, links, embedded pictures and
//! external references do not survive.

use resvg::usvg::{ImageHrefResolver, Options, Tree, WriteOptions};

use crate::author::{Refusal, Said};

use super::made::Made;

/// In bytes.
const LARGEST: usize = 2_000_000;
/// The longest side, in CSS pixels.
const WIDEST: f32 = 20_000.0;
const LARGER: Said = Said::new("a larger one", "eine größere");

/// Sanitises a drawing.
///
/// # Errors
/// If it is not a drawing, or too large.
pub(super) fn draw(bytes: &[u8]) -> Result<Made, Refusal> {
    if bytes.len() > LARGEST {
        let expected = Said::new("a drawing of at most 2 MB", "eine Zeichnung von höchstens 2 MB");
        return Err(Refusal::new(expected).found(LARGER));
    }
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree = Tree::from_data(bytes, &options).map_err(|error| {
        Refusal::new(Said::new("a drawing (SVG)", "eine Zeichnung (SVG)"))
            .found(Said::as_is(format!("\"{error}\"")))
    })?;
    let size = tree.size();
    if size.width() > WIDEST || size.height() > WIDEST {
        let expected = Said::new(
            "a drawing of at most 20,000 pixels",
            "eine Zeichnung von höchstens 20.000 Bildpunkten",
        );
        return Err(Refusal::new(expected).found(LARGER));
    }
    let text = tree
        .to_string(&WriteOptions { indent: resvg::usvg::Indent::None, ..WriteOptions::default() });
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 20,000"
    )]
    let pixels = |length: f32| length.ceil().max(1.0) as u32;
    Ok(Made {
        width: pixels(size.width()),
        height: pixels(size.height()),
        widths: Vec::new(),
        tint: None,
        files: vec![(".svg".to_owned(), text.into_bytes())],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::author::is_drawing;

    const HOSTILE: &str = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        viewBox="0 0 30 20" onload="alert(1)"><script>alert(2)</script><style>@import url(https://evil.example/a.css);</style>
        <a href="javascript:alert(3)"><rect width="30" height="20" fill="#f00" onclick="alert(4)"/></a>
        <image href="https://evil.example/b.png" width="5" height="5"/><image href="file:///etc/passwd" width="5" height="5"/>
        <use xlink:href="https://evil.example/c.svg#a"/><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>"##;

    #[test]
    fn ok_only_what_is_drawn_is_left() {
        assert!(is_drawing(HOSTILE.as_bytes()));
        let made = draw(HOSTILE.as_bytes()).unwrap();
        assert_eq!((made.width, made.height), (30, 20));
        let text = String::from_utf8(made.files[0].1.clone()).unwrap();
        assert!(text.contains("#ff0000"), "{text}");
        for gone in
            ["script", "alert", "evil", "passwd", "import", "javascript", "foreign", "onload"]
        {
            assert!(!text.contains(gone), "{gone} in {text}");
        }
    }

    #[test]
    fn err_what_is_no_drawing() {
        assert!(!is_drawing(b"\x89PNG"));
        assert!(draw(b"<svg").is_err());
    }
}
