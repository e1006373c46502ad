//! The styles of a site: complete, as a file, and reduced to the rules that a single page
//! uses.

use std::collections::HashSet;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use super::PublishError;

/// Minified styles, and the classes in them.
#[derive(Debug)]
pub(super) struct Styles {
    pub whole: String,
    classes: HashSet<String>,
}

impl Styles {
    /// Minifies styles.
    ///
    /// # Errors
    /// If they are invalid.
    pub fn read(css: &str) -> Result<Self, PublishError> {
        let whole = compact(css, HashSet::new()).map_err(PublishError::Styles)?;
        let classes = classes_of(&whole).map(str::to_owned).collect();
        Ok(Self { whole, classes })
    }

    /// The rules that can match in `html`, for inline styles. The app loads the complete file,
    /// as it draws more.
    pub fn of_page(&self, html: &str) -> String {
        let mut unused = self.classes.clone();
        for attribute in html.split(" class=\"").skip(1) {
            let names = attribute.split('"').next().unwrap_or_default();
            for name in names.split_ascii_whitespace() {
                unused.remove(name);
            }
        }
        compact(&self.whole, unused).unwrap_or_else(|_| self.whole.clone())
    }
}

/// Minified styles without the rules for `unused` classes.
fn compact(css: &str, unused: HashSet<String>) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(css, ParserOptions::default()).map_err(|e| e.to_string())?;
    let options = MinifyOptions { unused_symbols: unused, ..MinifyOptions::default() };
    sheet.minify(options).map_err(|error| error.to_string())?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    Ok(sheet.to_css(options).map_err(|error| error.to_string())?.code)
}

/// The identifiers after dots: the classes, with harmless parts of numbers and file names.
fn classes_of(css: &str) -> impl Iterator<Item = &str> {
    let is_in_name = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    css.split('.').skip(1).map(move |rest| {
        let end = rest.find(|letter| !is_in_name(letter)).unwrap_or(rest.len());
        &rest[..end]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "
        /* Why. */
        @layer components { .a, .b { color: red } .c > .a { top: 0 } }
        @media print { .b { color: red } }
        .a:not(.b) { margin: .5rem }
        a[href]:hover { top: 0 }";

    #[test]
    fn ok_a_page_brings_the_rules_of_what_stands_in_it() {
        let styles = Styles::read(CSS).unwrap();
        let of_page = |html| styles.of_page(html);
        let expected =
            "@layer components{.a,.b{color:red}}.a:not(.b){margin:.5rem}a[href]:hover{top:0}";
        assert_eq!(of_page(r#"<p class="x a">"#), expected);
        // An empty layer keeps its place in the order.
        let nothing = "@layer components;a[href]:hover{top:0}";
        assert_eq!(of_page(r#"<p id="a" data-class="a">"#), nothing);
        assert_eq!(of_page(r#"<p class="a b"><b class="c">"#), styles.whole);
    }

    #[test]
    fn err_what_is_no_css() {
        assert!(matches!(Styles::read("a { color: red } }"), Err(PublishError::Styles(_))));
    }
}
