//! XML of workbooks, element by element. Nothing here goes down by recursion, and entities that
//! a file defines itself are not expanded.

use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

/// What comes next.
#[derive(Debug)]
pub enum Next<'t> {
    Start(BytesStart<'t>),
    /// The name without its prefix.
    End(Cow<'t, str>),
    Text(Cow<'t, str>),
}

/// A reader that takes broken files as far as they go.
#[derive(Debug)]
pub struct Xml<'t>(Reader<&'t [u8]>);

impl<'t> Xml<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = true;
        config.expand_empty_elements = true;
        Self(reader)
    }
}

impl<'t> Iterator for Xml<'t> {
    type Item = Next<'t>;

    /// `None` at the end, and where the file is broken.
    fn next(&mut self) -> Option<Next<'t>> {
        loop {
            return Some(match self.0.read_event().ok()? {
                Event::Eof => return None,
                Event::Start(start) => Next::Start(start),
                Event::End(end) => Next::End(Cow::Owned(local(end.name().as_ref()).to_owned())),
                Event::Text(text) => Next::Text(text.xml10_content()),
                Event::CData(text) => Next::Text(text.xml10_content()),
                Event::GeneralRef(named) => Next::Text(Cow::Owned(entity(&named))),
                _ => continue,
            });
        }
    }
}

fn entity(named: &BytesRef) -> String {
    let known = resolve_predefined_entity(named.as_ref()).map(str::to_owned);
    let number = || named.resolve_char_ref().ok().flatten().map(String::from);
    known.or_else(number).unwrap_or_default()
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The name of an element without its prefix.
pub fn name(start: &BytesStart) -> String {
    local(start.name().as_ref()).to_owned()
}

/// The value of an attribute, whatever its prefix.
pub fn attribute<'s>(start: &'s BytesStart, name: &str) -> Option<Cow<'s, str>> {
    let mut attributes = start.attributes();
    let found = attributes.with_checks(false).flatten().find(|one| local(one.key.as_ref()) == name);
    let found = found?;
    match found.value.contains('&') {
        true => found
            .normalized_value(XmlVersion::Implicit1_0)
            .ok()
            .map(|value| Cow::Owned(value.into_owned())),
        false => Some(found.value),
    }
}

/// Repetitions and the like: a number that is not there is 1.
pub fn count(start: &BytesStart, name: &str) -> usize {
    attribute(start, name).and_then(|value| value.trim().parse().ok()).unwrap_or(1)
}

/// How programs write characters that XML does not have.
pub fn unescaped(text: &str) -> String {
    text.replace("_x000D_", "").replace("_x000A_", "\n").replace("_x0009_", "\t").replace('\r', "")
}
