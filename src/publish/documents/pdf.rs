//! What a PDF tells of its makers (ISO 32000-2, 14.3): names, programs, dates, and paths of files.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

/// The PDF without it; `None` if it cannot be read. It keeps its tags, its language and whether it
/// is said to be accessible (PDF/UA), and has the title that the event gives it, as screen readers
/// say it.
pub(super) fn without_notes(bytes: &[u8], title: &str) -> Option<Vec<u8>> {
    let mut pdf = Document::load_mem(bytes).ok().filter(|pdf| !pdf.is_encrypted())?;
    let is_accessible = says_it_is_accessible(&pdf);
    for object in pdf.objects.values_mut() {
        match object {
            Object::Dictionary(dictionary) => leave_out(dictionary),
            Object::Stream(stream) => leave_out(&mut stream.dict),
            _ => {}
        }
    }
    let info = pdf.trailer.remove(b"Info");
    if let Some(Ok(id)) = info.as_ref().map(Object::as_reference) {
        pdf.objects.remove(&id);
    }
    drop_metadata(&mut pdf);
    set_title(&mut pdf, title, is_accessible)?;
    let mut written = Vec::new();
    pdf.save_to(&mut written).ok()?;
    Some(written)
}

/// What is known of pictures and pages inside the PDF, what programs keep in it for themselves,
/// and who has written a comment. A field of a form has its name under the same key.
fn leave_out(dictionary: &mut Dictionary) {
    for key in [b"Metadata".as_slice(), b"PieceInfo", b"LastModified"] {
        dictionary.remove(key);
    }
    let is_note = dictionary.has(b"Contents") && dictionary.has(b"Rect") && !dictionary.has(b"FT");
    if is_note {
        dictionary.remove(b"T");
    }
}

fn drop_metadata(pdf: &mut Document) {
    pdf.objects.retain(|_, object| {
        let kind = object.as_stream().and_then(|stream| stream.dict.get(b"Type"));
        !matches!(kind.and_then(Object::as_name), Ok(b"Metadata"))
    });
}

fn says_it_is_accessible(pdf: &Document) -> bool {
    let metadata = pdf.catalog().and_then(|catalog| catalog.get(b"Metadata"));
    let stream = metadata.and_then(Object::as_reference).and_then(|id| pdf.get_object(id));
    let Ok(stream) = stream.and_then(Object::as_stream) else { return false };
    let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    content.windows(7).any(|found| found == b"pdfuaid")
}

fn set_title(pdf: &mut Document, title: &str, is_accessible: bool) -> Option<()> {
    let info = Dictionary::from_iter([("Title", text(title))]);
    let info = pdf.add_object(info);
    pdf.trailer.set("Info", info);
    let about = Dictionary::from_iter([
        ("Type", Object::Name(b"Metadata".to_vec())),
        ("Subtype", Object::Name(b"XML".to_vec())),
    ]);
    let about = pdf.add_object(Stream::new(about, xmp(title, is_accessible).into_bytes()));
    pdf.catalog_mut().ok()?.set("Metadata", about);
    Some(())
}

/// A text in UTF-16, which every reader understands.
fn text(text: &str) -> Object {
    let units = [0xfeff].into_iter().chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), StringFormat::Hexadecimal)
}

/// The title once more, as XMP (ISO 16684-1), where PDF/UA wants it.
fn xmp(title: &str, is_accessible: bool) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let accessible = if is_accessible {
        "<pdfuaid:part xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">1</pdfuaid:part>"
    } else {
        ""
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
        <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
        <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
        <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\
        <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
        {accessible}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with a comment, a field of a form and what programs write.
    fn pdf() -> Vec<u8> {
        let name = |name: &str| Object::Name(name.as_bytes().to_vec());
        let mut pdf = Document::with_version("1.7");
        let rect = || Object::Array(vec![0.into(), 0.into(), 9.into(), 9.into()]);
        let note = pdf.add_object(Dictionary::from_iter([
            ("Subtype", name("Text")),
            ("Contents", Object::string_literal("Gut")),
            ("Rect", rect()),
            ("T", Object::string_literal("Eva Geheim")),
        ]));
        let pages = pdf.new_object_id();
        let page = pdf.add_object(Dictionary::from_iter([
            ("Type", name("Page")),
            ("Parent", pages.into()),
            ("MediaBox", rect()),
            ("LastModified", Object::string_literal("D:2027")),
            ("Annots", Object::Array(vec![note.into()])),
        ]));
        let tree = [
            ("Type", name("Pages")),
            ("Kids", Object::Array(vec![page.into()])),
            ("Count", 1.into()),
        ];
        pdf.objects.insert(pages, Dictionary::from_iter(tree).into());
        let xmp = b"<x pdfuaid:part='1'><dc:creator>Eva Geheim</dc:creator></x>".to_vec();
        let about = Dictionary::from_iter([("Type", name("Metadata")), ("Subtype", name("XML"))]);
        let about = pdf.add_object(Stream::new(about, xmp));
        let catalog = pdf.add_object(Dictionary::from_iter([
            ("Type", name("Catalog")),
            ("Pages", pages.into()),
            ("Lang", Object::string_literal("de")),
            ("Metadata", about.into()),
        ]));
        let info = pdf.add_object(Dictionary::from_iter([
            ("Author", Object::string_literal("Eva Geheim")),
            ("Title", Object::string_literal("C:\\Users\\eva.geheim\\Folien.pptx")),
        ]));
        pdf.trailer.set("Root", catalog);
        pdf.trailer.set("Info", info);
        let mut written = Vec::new();
        pdf.save_to(&mut written).unwrap();
        written
    }

    #[test]
    fn ok_a_pdf_says_its_title_and_not_who_made_it() {
        let bytes = without_notes(&pdf(), "Fünf & eins").unwrap();
        assert_eq!(without_notes(&pdf(), "Fünf & eins").unwrap(), bytes, "always the same");
        let all = String::from_utf8_lossy(&bytes);
        for secret in ["Geheim", "geheim", "D:2027"] {
            assert!(!all.contains(secret), "{secret}: {all}");
        }
        assert!(all.contains("Fünf &amp; eins") && all.contains("pdfuaid:part"), "{all}");
        let read = Document::load_mem(&bytes).unwrap();
        assert_eq!(read.get_pages().len(), 1);
        assert!(read.catalog().unwrap().has(b"Lang"));
    }

    #[test]
    fn err_what_is_broken() {
        assert_eq!(without_notes(b"%PDF-1.7\nnothing", "T"), None);
    }
}
