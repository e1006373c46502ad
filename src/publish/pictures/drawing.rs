//! Sanitises drawings (SVG): parsed by `usvg` and written as a new file with paths,
//! gradients and clips only. Scripts, event handlers, styles, links, embedded pictures and
//! external references do not survive.

mod figures;
mod names;
mod tags;
mod uses;
mod weight;

use resvg::usvg::{
    Error, Group, ImageHrefResolver, Indent, Node, Options, Tree, WriteOptions,
    roxmltree::{Document, ParsingOptions},
};

use crate::author::{Refusal, Said, said};

use self::{
    figures::largest_figure,
    uses::Styles,
    weight::{DEEPEST, MOST_LEVELS, TooMuch, Weight, weight},
};

use super::made::Made;

/// In bytes.
const LARGEST: usize = 2_000_000;
/// The longest side, in CSS pixels.
const WIDEST: f32 = 20_000.0;
/// How many attributes an element may have.
const MOST_ATTRIBUTES: usize = 1_000;
/// How many elements are drawn, each as often as it is used.
const MOST_ELEMENTS: u64 = 100_000;
/// How long all their attributes are, in bytes.
const MOST_BYTES: u64 = 10_000_000;
/// An arc is several, each 90 bytes long as it is written.
const MOST_SEGMENTS: usize = 600_000;
/// In what gives shapes their place and size.
const LARGEST_FIGURE: f64 = 10_000_000.0;
/// How often an element is compared with a rule of a style sheet.
const MOST_COMPARISONS: usize = 20_000_000;
const LARGER: Said = Said::new("a larger one", "eine größere");
const SIMPLIFY: Said = Said::new(
    "save it as PNG, or draw it with fewer masks, patterns and copies",
    "sie als PNG speichern oder mit weniger Masken, Mustern und Kopien zeichnen",
);

/// Sanitises a drawing.
///
/// # Errors
/// If it is not a drawing, or too large.
pub(super) fn draw(bytes: &[u8]) -> Result<Made, Refusal> {
    if bytes.len() > LARGEST {
        let expected = Said::new("a drawing of at most 2 MB", "eine Zeichnung von höchstens 2 MB");
        return Err(Refusal::new(expected).found(LARGER));
    }
    let tree = parsed(bytes)?;
    let count = segments(tree.root());
    if count > MOST_SEGMENTS {
        return Err(too_much(said!(
            "{count} pieces of lines (at most {MOST_SEGMENTS})",
            "{count} Linienstücke (höchstens {MOST_SEGMENTS})"
        )));
    }
    let size = tree.size();
    if size.width() > WIDEST || size.height() > WIDEST {
        let expected = Said::new(
            "a drawing of at most 20,000 pixels",
            "eine Zeichnung von höchstens 20.000 Bildpunkten",
        );
        return Err(Refusal::new(expected).found(LARGER));
    }
    let written = tree.to_string(&WriteOptions { indent: Indent::None, ..WriteOptions::default() });
    let text = names::renamed(&written).ok_or_else(|| {
        too_much(Said::new(
            "one that is broken when it is written anew",
            "eine, die neu geschrieben kaputt ist",
        ))
    })?;
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

/// Of how many pieces the lines in a group are, those of its masks and patterns too.
fn segments(group: &Group) -> usize {
    let of_node = |node: &Node| {
        let mut count = match node {
            Node::Group(group) => segments(group),
            Node::Path(path) => path.data().len(),
            Node::Image(_) | Node::Text(_) => 0,
        };
        node.subroots(|root| count += segments(root));
        count
    };
    group.children().iter().map(of_node).sum()
}

/// Reads a drawing that can be drawn in a moment.
fn parsed(bytes: &[u8]) -> Result<Tree, Refusal> {
    let text = str::from_utf8(bytes).map_err(|_| no_drawing(&Error::NotAnUtf8Str))?;
    let most = tags::most_attributes(text);
    if most > MOST_ATTRIBUTES {
        return Err(too_much(said!(
            "an element with {most} attributes (at most {MOST_ATTRIBUTES})",
            "ein Element mit {most} Attributen (höchstens {MOST_ATTRIBUTES})"
        )));
    }
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| no_drawing(&Error::ParsingFailed(error)))?;
    look_at_figures(&document)?;
    look_at_weight(&document)?;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    Tree::from_xmltree(&document, &options).map_err(|error| no_drawing(&error))
}

fn look_at_figures(document: &Document) -> Result<(), Refusal> {
    let largest = largest_figure(document);
    if largest <= LARGEST_FIGURE {
        return Ok(());
    }
    Err(Refusal::new(Said::new(
        "shapes of which no figure is above 10,000,000",
        "Formen, in denen keine Zahl über 10.000.000 ist",
    ))
    .found(Said::as_is(format!("{largest:.0e}")))
    .hint(Said::new(
        "save it anew from the program that it comes from",
        "sie aus dem Programm, aus dem sie kommt, noch einmal speichern",
    )))
}

fn look_at_weight(document: &Document) -> Result<(), Refusal> {
    let styles = Styles::of(document);
    let comparisons = styles.count.saturating_mul(document.descendants().count());
    if comparisons > MOST_COMPARISONS {
        let rules = styles.count;
        return Err(too_much(said!(
            "{rules} rules of style for all its shapes",
            "{rules} Stilregeln für alle ihre Formen"
        )));
    }
    match weight(document, &styles) {
        Err(TooMuch::Circle) => Err(too_much(Said::new(
            "masks, patterns or copies that use themselves",
            "Masken, Muster oder Kopien, die sich selbst verwenden",
        ))),
        Err(TooMuch::Deep) => Err(too_much(said!(
            "more than {DEEPEST} groups, masks or copies inside each other",
            "mehr als {DEEPEST} Gruppen, Masken oder Kopien ineinander"
        ))),
        Err(TooMuch::Levels) => Err(too_much(said!(
            "more than {MOST_LEVELS} masks, patterns or filters that use each other",
            "mehr als {MOST_LEVELS} Masken, Muster oder Filter, die einander verwenden"
        ))),
        Ok(Weight { elements, .. }) if elements > MOST_ELEMENTS => Err(too_much(said!(
            "{elements} shapes, each counted as often as it is used (at most {MOST_ELEMENTS})",
            "{elements} Formen, jede so oft gezählt, wie sie verwendet wird (höchstens {MOST_ELEMENTS})"
        ))),
        Ok(Weight { bytes, .. }) if bytes > MOST_BYTES => Err(too_much(said!(
            "{bytes} bytes of shapes, each counted as often as it is used (at most {MOST_BYTES})",
            "{bytes} Bytes an Formen, jede so oft gezählt, wie sie verwendet wird (höchstens {MOST_BYTES})"
        ))),
        Ok(_) => Ok(()),
    }
}

fn no_drawing(error: &Error) -> Refusal {
    Refusal::new(Said::new("a drawing (SVG)", "eine Zeichnung (SVG)"))
        .found(Said::as_is(format!("\"{error}\"")))
}

fn too_much(found: Said) -> Refusal {
    let expected = Said::new(
        "a drawing that is drawn in a moment",
        "eine Zeichnung, die schnell gezeichnet ist",
    );
    Refusal::new(expected).found(found).hint(SIMPLIFY)
}

#[cfg(test)]
mod tests;
