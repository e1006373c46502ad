//! What the elements of HTML mean for a text of an event: the allow-list.

/// What becomes of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Its text stands in lines of its own.
    Block,
    Break,
    Rule,
    /// With its level.
    Heading(usize),
    Quote,
    Bullets,
    Numbers,
    Item,
    /// Its line breaks stay.
    Pre,
    Strong,
    Emphasis,
    Struck,
    Link,
    Table,
    Row,
    Cell,
    /// Its text alone is kept, as nothing is lost by it.
    Text,
    /// Its text alone is kept, and that it was there is said.
    Unknown,
    /// Left out with all that is in it.
    Dropped,
    /// Left out; nothing can be in it.
    DroppedVoid,
}

/// What becomes of an element by its name in small letters.
pub fn meaning(name: &str) -> Meaning {
    match name {
        "p" | "div" | "section" | "article" | "header" | "footer" | "main" | "nav" | "aside"
        | "address" | "center" | "figure" | "figcaption" | "caption" | "dl" | "dt" | "dd"
        | "details" | "summary" | "fieldset" | "legend" | "hgroup" => Meaning::Block,
        "br" => Meaning::Break,
        "hr" => Meaning::Rule,
        "h1" => Meaning::Heading(1),
        "h2" => Meaning::Heading(2),
        "h3" => Meaning::Heading(3),
        "h4" => Meaning::Heading(4),
        "h5" => Meaning::Heading(5),
        "h6" => Meaning::Heading(6),
        "blockquote" => Meaning::Quote,
        "ul" | "menu" | "dir" => Meaning::Bullets,
        "ol" => Meaning::Numbers,
        "li" => Meaning::Item,
        "pre" | "listing" => Meaning::Pre,
        "strong" | "b" => Meaning::Strong,
        "em" | "i" | "cite" | "dfn" | "var" => Meaning::Emphasis,
        "del" | "s" | "strike" => Meaning::Struck,
        "a" => Meaning::Link,
        "table" => Meaning::Table,
        "tr" => Meaning::Row,
        "td" | "th" => Meaning::Cell,
        "html" | "body" | "span" | "font" | "u" | "ins" | "small" | "big" | "abbr" | "acronym"
        | "mark" | "time" | "kbd" | "samp" | "tt" | "code" | "q" | "label" | "bdi" | "bdo"
        | "wbr" | "thead" | "tbody" | "tfoot" | "colgroup" | "col" | "data" => Meaning::Text,
        "script" | "style" | "iframe" | "object" | "applet" | "svg" | "math" | "template"
        | "noscript" | "noembed" | "noframes" | "textarea" | "title" | "head" | "select"
        | "button" | "video" | "audio" | "canvas" | "map" | "xmp" | "frameset" | "dialog" => {
            Meaning::Dropped
        }
        "img" | "image" | "embed" | "input" | "link" | "meta" | "base" | "source" | "track"
        | "frame" | "area" | "param" => Meaning::DroppedVoid,
        _ => Meaning::Unknown,
    }
}
