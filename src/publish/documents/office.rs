//! What documents of office programs tell of their makers: names, companies, dates, templates.
//!
//! They are ZIP files of parts: [Office Open XML] has these in `docProps/`, [OpenDocument] in
//! `meta.xml`. All other parts stay as they are.
//!
//! [Office Open XML]: https://ecma-international.org/publications-and-standards/standards/ecma-376/
//! [OpenDocument]: https://docs.oasis-open.org/office/OpenDocument/v1.3/

use std::io::{Cursor, Write};

use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// The document without it; `None` if it cannot be read.
pub(super) fn without_notes(bytes: &[u8], title: &str) -> Option<Vec<u8>> {
    let mut parts = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..parts.len() {
        let part = parts.by_index_raw(index).ok()?;
        let name = part.name().ok()?.into_owned();
        match replaced(&name, title) {
            Some(content) => {
                written.start_file(name, SimpleFileOptions::default()).ok()?;
                written.write_all(content.as_bytes()).ok()?;
            }
            None => written.raw_copy_file(part).ok()?,
        }
    }
    Some(written.finish().ok()?.into_inner())
}

/// What stands in place of a part that tells of the makers.
fn replaced(part: &str, title: &str) -> Option<String> {
    const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let content = match part {
        "docProps/core.xml" => format!(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title></cp:coreProperties>"
        ),
        "docProps/app.xml" => "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>".to_owned(),
        "docProps/custom.xml" => "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>".to_owned(),
        "meta.xml" => format!(
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta><dc:title>{title}</dc:title></office:meta></office:document-meta>"
        ),
        _ => return None,
    };
    Some(format!("{XML}{content}"))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in parts {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    fn read(bytes: &[u8], name: &str) -> String {
        let mut text = String::new();
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn ok_names_of_makers_are_gone_and_all_else_is_as_it_was() {
        let made = zip(&[
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("docProps/core.xml", "<dc:creator>Eva Geheim</dc:creator>"),
            ("docProps/app.xml", "<Company>Geheim GmbH</Company>"),
            ("meta.xml", "<dc:creator>Eva Geheim</dc:creator>"),
            ("word/document.xml", "<w:t>Hallo</w:t>"),
        ]);
        let bytes = without_notes(&made, "A & B").unwrap();
        assert_eq!(without_notes(&made, "A & B").unwrap(), bytes, "always the same");
        for part in ["docProps/core.xml", "docProps/app.xml", "meta.xml"] {
            assert!(!read(&bytes, part).contains("Geheim"), "{part}");
        }
        assert!(read(&bytes, "docProps/core.xml").contains("<dc:title>A &amp; B</dc:title>"));
        assert_eq!(read(&bytes, "word/document.xml"), "<w:t>Hallo</w:t>");
        // OpenDocument is known by its first part.
        assert_eq!(&bytes[30..38], b"mimetype");
    }

    #[test]
    fn err_what_is_broken() {
        assert_eq!(without_notes(b"PK\x03\x04", "T"), None);
    }
}
