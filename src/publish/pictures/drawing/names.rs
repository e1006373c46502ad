//! Gives everything in a written drawing a name of its own: ids are the organiser's names of
//! layers ("Ebene von Frau Geheim"), and `usvg` writes `&` and `<` in them as they are, which
//! is no XML.

use std::collections::HashMap;

use resvg::usvg::roxmltree::Document;

/// The drawing with the ids `n0`, `n1` … for what is used, and without those that nothing uses;
/// `None` if it is no XML even so.
pub(super) fn renamed(written: &str) -> Option<String> {
    let mut names = Names::default();
    for attribute in Attributes(written) {
        names.note(&attribute);
    }
    let mut text = String::with_capacity(written.len());
    for Attribute { before, name, value } in Attributes(written) {
        text.push_str(before);
        if let Some(value) = names.value(name, value) {
            text.push_str(&format!(" {name}=\"{value}\""));
        }
    }
    text.push_str(Attributes::rest(written));
    Document::parse(&text).is_ok().then_some(text)
}

struct Attribute<'a> {
    /// What stands between the attribute before this and this one.
    before: &'a str,
    name: &'a str,
    value: &'a str,
}

/// The attributes of a drawing as `usvg` writes it: ` name="value"`, with `"` escaped in values.
struct Attributes<'a>(&'a str);

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Attribute<'a>> {
        let (head, behind) = self.0.split_once("=\"")?;
        let (value, rest) = behind.split_once('"')?;
        let (before, name) = head.rsplit_once(' ')?;
        self.0 = rest;
        Some(Attribute { before, name, value })
    }
}

impl<'a> Attributes<'a> {
    /// What follows the last attribute.
    fn rest(written: &'a str) -> &'a str {
        written.rsplit_once('"').map_or(written, |(_, rest)| rest)
    }
}

/// The new names, by the old ones.
#[derive(Default)]
struct Names<'a> {
    ids: HashMap<&'a str, usize>,
    /// What steps of filters make for each other.
    results: HashMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    fn note(&mut self, Attribute { name, value, .. }: &Attribute<'a>) {
        if *name == "result" {
            let next = self.results.len();
            self.results.entry(value).or_insert(next);
        }
        for id in ids_in(name, value) {
            let next = self.ids.len();
            self.ids.entry(id).or_insert(next);
        }
    }

    /// The new value of an attribute; `None` if it is left out.
    fn value(&self, name: &str, value: &'a str) -> Option<String> {
        let new = |id: &str| self.ids.get(id).map(|number| format!("n{number}"));
        let used: Vec<_> = ids_in(name, value).filter_map(new).collect();
        match name {
            "id" => new(value),
            "result" | "in" | "in2" => {
                let number = self.results.get(value).filter(|_| !is_given(value));
                Some(number.map_or_else(|| value.to_owned(), |number| format!("r{number}")))
            }
            "xlink:href" => used.first().map(|id| format!("#{id}")),
            _ if !used.is_empty() => {
                let used: Vec<_> = used.iter().map(|id| format!("url(#{id})")).collect();
                Some(used.join(" "))
            }
            _ => Some(value.to_owned()),
        }
    }
}

/// What filters begin with. `usvg` knows no others.
fn is_given(input: &str) -> bool {
    matches!(input, "SourceGraphic" | "SourceAlpha")
}

/// The ids that an attribute refers to.
fn ids_in<'a>(name: &str, value: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
    let link = (name == "xlink:href").then(|| value.strip_prefix('#')).flatten();
    let list = value.strip_prefix("url(#").and_then(|ids| ids.strip_suffix(')'));
    link.into_iter().chain(list.into_iter().flat_map(|ids| ids.split(") url(#")))
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn ok_what_is_used_has_another_name_and_the_rest_none() {
        let written = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><mask id="R&D"><path d="M 0 0"/></mask><filter id="<b"><feOffset in="SourceGraphic" result="Geheim & Co"/><feBlend in="Geheim & Co" in2="SourceAlpha" result="SourceGraphic"/></filter></defs><g id="Ebene von Frau Geheim" mask="url(#R&D)" filter="url(#<b) url(#R&D)"/></svg>"#;
        let expected = r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><defs><mask id="n0"><path d="M 0 0"/></mask><filter id="n1"><feOffset in="SourceGraphic" result="r0"/><feBlend in="r0" in2="SourceAlpha" result="SourceGraphic"/></filter></defs><g mask="url(#n0)" filter="url(#n1) url(#n0)"/></svg>"#;
        assert_eq!(renamed(written).as_deref(), Some(expected));
    }

    #[test]
    fn err_what_is_no_xml_even_so() {
        assert_eq!(renamed("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>"), None);
    }
}
