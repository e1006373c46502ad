//! What the elements of a drawing use: masks, patterns, copies, filters, marks on lines. They are
//! named by attributes, by `style`, and by rules of a style sheet (CSS), which `usvg` applies.

use resvg::usvg::roxmltree::{Document, Node};
use simplecss::{AttributeOperator, DeclarationTokenizer, Element, PseudoClass, Rule, StyleSheet};

/// How often what is used is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Often {
    /// In place of the element, as a copy, or as part of what is used.
    Copied,
    /// By the element itself.
    Once,
    /// By each element inside, as the property is inherited.
    ForEach,
    /// At each point of each line inside.
    AtPoints,
}

/// What an element uses.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Use<'a> {
    /// The elements with this id.
    Id(&'a str, Often),
    /// A value of this many bytes that each element inside repeats.
    Bytes(usize),
}

/// The rules of a drawing's style sheets by which elements use others.
pub(super) struct Styles<'a> {
    rules: Vec<Rule<'a>>,
    /// How many rules the drawing has.
    pub count: usize,
}

impl<'a> Styles<'a> {
    pub fn of(document: &'a Document) -> Self {
        let mut sheet = StyleSheet::new();
        let texts = document.descendants().filter(is_style);
        texts.filter_map(|node| node.text()).for_each(|text| sheet.parse_more(text));
        let count = sheet.rules.len();
        let matters = |rule: &Rule| {
            let uses = |name, value| used(name, value).next().is_some();
            rule.declarations.iter().any(|own| uses(own.name, own.value))
        };
        Self { rules: sheet.rules.into_iter().filter(matters).collect(), count }
    }

    /// What an element uses; more than once if several rules say it.
    pub fn uses(&self, node: Node<'a, '_>) -> Vec<Use<'a>> {
        let attributes = node.attributes().flat_map(|own| used(own.name(), own.value()));
        let style = DeclarationTokenizer::from(node.attribute("style").unwrap_or_default());
        let style = style.flat_map(|own| used(own.name, own.value));
        let rules = self.rules.iter().filter(|rule| rule.selector.matches(&Styled(node)));
        let rules = rules.flat_map(|rule| rule.declarations.iter());
        let rules = rules.flat_map(|own| used(own.name, own.value));
        let copied = matches!(node.tag_name().name(), "use" | "pattern" | "feImage" | "filter");
        let is_gradient = node.tag_name().name().ends_with("Gradient");
        let links = node.attributes().filter(|own| own.name() == "href");
        let links = links.filter(|_| copied || is_gradient);
        let links = links.filter_map(|own| own.value().trim().strip_prefix('#'));
        let links = links.map(|id| Use::Id(id, Often::Copied));
        attributes.chain(style).chain(rules).chain(links).collect()
    }
}

fn is_style(node: &Node) -> bool {
    node.is_element() && node.tag_name().name() == "style"
}

/// What a property makes an element use.
fn used<'a>(property: &str, value: &'a str) -> impl Iterator<Item = Use<'a>> + use<'a> {
    let often = match property {
        "mask" | "clip-path" | "filter" => Some(Often::Once),
        "fill" | "stroke" | "marker-start" | "marker-end" => Some(Often::ForEach),
        "marker" | "marker-mid" => Some(Often::AtPoints),
        _ => None,
    };
    let bytes = (property == "stroke-dasharray").then_some(Use::Bytes(value.len()));
    let ids = value.split("url(").skip(1).filter_map(|behind| {
        let is_around = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'');
        behind.split(')').next()?.trim_matches(is_around).strip_prefix('#')
    });
    let ids = ids.filter_map(move |id| Some(Use::Id(id, often?)));
    ids.chain(bytes)
}

struct Styled<'a, 'input>(Node<'a, 'input>);

impl Element for Styled<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Self)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Self)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0.attribute(name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        class == PseudoClass::FirstChild && self.0.prev_sibling_element().is_none()
    }
}
