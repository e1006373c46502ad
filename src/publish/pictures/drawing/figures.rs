//! How large the figures of shapes are. An arc is written anew as curves, the more the larger it
//! is: one that ends 10³⁶ pixels away as millions.

use resvg::usvg::roxmltree::Document;

/// What gives shapes their place and size.
const OF_SHAPES: [&str; 15] = [
    "d", "points", "r", "rx", "ry", "cx", "cy", "x", "y", "x1", "y1", "x2", "y2", "width", "height",
];

/// The largest figure of all shapes, whatever its sign.
pub(super) fn largest_figure(document: &Document) -> f64 {
    let attributes = document.descendants().flat_map(|node| node.attributes());
    let of_shapes = attributes.filter(|one| OF_SHAPES.contains(&one.name()));
    of_shapes.map(|one| largest_in(one.value())).fold(0.0, f64::max)
}

/// The largest of figures that need nothing between them where none is possible: `1.5.5-2e3`.
fn largest_in(text: &str) -> f64 {
    let mut largest: f64 = 0.0;
    let mut figure = String::new();
    for letter in text.chars().chain([' ']) {
        let is_sign = matches!(letter, '+' | '-');
        let goes_on = match letter {
            '0'..='9' => true,
            '.' => !figure.contains(['.', 'e']),
            'e' | 'E' => !figure.is_empty() && !figure.contains('e'),
            _ => is_sign && figure.ends_with('e'),
        };
        if !goes_on {
            largest = largest.max(value(&figure));
            figure.clear();
        }
        if goes_on || letter == '.' {
            figure.push(letter.to_ascii_lowercase());
        }
    }
    largest
}

fn value(figure: &str) -> f64 {
    // "2em" is a figure and a unit.
    figure.trim_end_matches(['e', '+', '-']).parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_figures_are_told_apart_as_in_paths() {
        for (text, largest) in [
            ("M1.5.5-2e3 7", 2_000.0),
            ("a20.9 20.9 0 0 1 39 1717171717", 1_717_171_717.0),
            ("M1,2-1E+9", 1e9),
            ("1e9", 1e9),
            ("1E+9z", 1e9),
            ("2em", 2.0),
            ("1e999", f64::INFINITY),
            ("", 0.0),
            ("...", 0.0),
        ] {
            assert_eq!(largest_in(text), largest, "{text}");
        }
    }
}
