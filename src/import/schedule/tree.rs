//! XML as a tree, of which nothing is read from elsewhere.
//!
//! Entities that a document defines itself are refused, as they can name files and grow without
//! end; references to others are left out.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event, attributes::AttrError},
};

use crate::{
    author::{Said, printable, said},
    import::{Notes, Source, Wrong, lenient::one_line, markup::clean},
};

/// Elements that are deeper in each other than this are no schedule.
const DEEPEST: usize = 64;

/// An element with what is in it.
#[derive(Debug, Default)]
pub struct Element {
    /// Without the prefix of its namespace.
    pub name: String,
    attributes: Vec<(String, String)>,
    text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The first element of this name inside of it.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    pub fn children<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// An attribute in one line; empty if there is none.
    pub fn attribute(&self, name: &str) -> String {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map_or_else(String::new, |(_, value)| one_line(&clean(value)))
    }

    /// What it says, with its lines.
    pub fn lines(&self) -> String {
        clean(&self.text).trim().to_owned()
    }

    /// What the element of this name inside of it says; empty if there is none.
    pub fn text(&self, name: &str) -> String {
        self.child(name).map(Self::lines).unwrap_or_default()
    }

    /// As [`text`](Self::text), in one line.
    pub fn line(&self, name: &str) -> String {
        one_line(&self.text(name))
    }
}

/// The outermost element of a file.
///
/// # Errors
/// If it is no XML, or defines entities.
pub fn tree(source: &Source, text: &str, notes: &mut Notes) -> Result<Element, Wrong> {
    let name = &source.name;
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let event = reader.read_event().map_err(|_| broken(name, text, at))?;
        match event {
            Event::Start(start) => open.push(element(&start).map_err(|_| broken(name, text, at))?),
            Event::Empty(start) => {
                open.push(element(&start).map_err(|_| broken(name, text, at))?);
                close(&mut open);
            }
            Event::End(_) => close(&mut open),
            Event::Text(words) => add(&mut open, &words.xml10_content()),
            Event::CData(words) => add(&mut open, &words.xml10_content()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref() {
                Ok(Some(c)) => add(&mut open, c.encode_utf8(&mut [0; 4])),
                _ => add(&mut open, named(&entity, notes)),
            },
            Event::DocType(doctype) if doctype.contains("<!ENTITY") => return Err(entities(name)),
            Event::Eof => break,
            _ => {}
        }
        if open.len() > DEEPEST {
            return Err(broken(name, text, at));
        }
    }
    let is_whole = open.len() == 1;
    let outermost = open.pop().and_then(|mut root| root.children.pop());
    outermost.filter(|_| is_whole).ok_or_else(|| broken(name, text, text.len()))
}

fn element(start: &BytesStart) -> Result<Element, AttrError> {
    let mut attributes = Vec::new();
    // Checking for names that stand there twice takes the square of their number.
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute?;
        // A reference that is none is kept as it is written.
        let value = attribute
            .normalized_value(XmlVersion::Implicit1_0)
            .map_or_else(|_| attribute.value.to_string(), std::borrow::Cow::into_owned);
        attributes.push((attribute.key.local_name().as_ref().to_string(), value));
    }
    let name = start.local_name().as_ref().to_string();
    Ok(Element { name, attributes, ..Element::default() })
}

fn close(open: &mut Vec<Element>) {
    if open.len() > 1
        && let Some(closed) = open.pop()
        && let Some(outer) = open.last_mut()
    {
        outer.children.push(closed);
    }
}

fn add(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// The character that XML or HTML call so.
fn named(entity: &str, notes: &mut Notes) -> &'static str {
    let found = resolve_predefined_entity(entity)
        .or_else(|| HTML.iter().find(|(name, _)| *name == entity).map(|(_, c)| *c));
    found.unwrap_or_else(|| {
        notes.add(
            Said::new(
                "a reference to a text that is not there was left out",
                "ein Verweis auf einen Text, der nicht da ist, wurde weggelassen",
            ),
            format!("&{};", printable(entity)),
        );
        ""
    })
}

/// Names of HTML that are in schedules without being allowed there.
const HTML: [(&str, &str); 16] = [
    ("nbsp", "\u{a0}"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
];

fn broken(name: &str, text: &str, at: usize) -> Wrong {
    let line = text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
    let what = said!(
        "{name} is broken near line {line}: there it is no XML",
        "{name} ist bei Zeile {line} beschädigt: dort ist es kein XML"
    );
    Wrong::new(what).hint(Said::new(
        "export it again, without editing it by hand",
        "neu exportieren, ohne die Datei von Hand zu ändern",
    ))
}

fn entities(name: &str) -> Wrong {
    let what = said!(
        "{name} defines entities of its own (<!ENTITY>), which are not read",
        "{name} definiert eigene Entitäten (<!ENTITY>); solche werden nicht gelesen"
    );
    Wrong::new(what).hint(Said::new(
        "no program for conferences writes these: export it again from where it is from",
        "kein Programm für Konferenzen schreibt solche: dort neu exportieren, woher die Datei stammt",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Element, Wrong> {
        let source = Source { name: "a.xml".to_owned(), bytes: Vec::new() };
        tree(&source, text, &mut Notes::default())
    }

    #[test]
    fn ok_texts_attributes_and_references() {
        let root = read("<?xml version='1.0'?><!DOCTYPE a><a x:b='1 &amp; 2' c=\"&#228;\"><b>T&amp;C &#x1F600; &uuml;&none;<![CDATA[<p>]]></b><b/></a>").unwrap();
        assert_eq!(
            (root.attribute("b"), root.attribute("c")),
            ("1 & 2".to_owned(), "ä".to_owned())
        );
        assert_eq!(root.text("b"), "T&C 😀 ü<p>");
        assert_eq!(root.children("b").count(), 2);
    }

    #[test]
    fn err_entities_of_its_own_are_refused() {
        for text in [
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;&x;'>]><a>&z;</a>",
            "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://a.example/'> %x;]><a/>",
        ] {
            assert!(read(text).unwrap_err().what.english.contains("ENTITY"), "{text}");
        }
        // A definition elsewhere is not fetched.
        let root = read("<!DOCTYPE a SYSTEM 'http://a.example/a.dtd'><a>&x;b</a>").unwrap();
        assert_eq!(root.lines(), "b");
    }

    #[test]
    fn err_what_is_no_xml_says_where() {
        for text in ["", "<a>", "<a></b>", "<a><b></a>", "text", "<a", &"<a>".repeat(100_000)] {
            assert!(read(text).is_err());
        }
        let wrong = read("<a>\n\n</b>").unwrap_err();
        assert!(wrong.what.english.contains("line 3"), "{}", wrong.what.english);
    }
}
