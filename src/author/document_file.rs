//! Documents by what is in them: PDF, the formats of office programs, plain text.
//!
//! What they tell of their makers is taken out when they are published (`publish/documents/`).

use super::{
    folder::other_encoding,
    refusal::Refusal,
    said::{Said, said},
};

/// What a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// By its content, whatever the file is called.
    pub extension: &'static str,
    /// Whether it has a part with comments.
    pub has_comments: bool,
}

/// The parts by which formats of office programs are known. Names of parts stand in a ZIP as they
/// are.
const OFFICE: [(&str, &str); 6] = [
    ("mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
    ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"),
    ("mimetypeapplication/vnd.oasis.opendocument.presentation", "odp"),
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("ppt/presentation.xml", "pptx"),
];

/// Parts with comments, in documents of Microsoft's formats.
const COMMENTS: [&str; 4] =
    ["word/comments.xml", "ppt/comments/", "xl/comments", "xl/threadedComments/"];

/// The beginning of a file of the office programs before 2007.
const OLD_OFFICE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// Looks at a document.
///
/// # Errors
/// If it is none, or one that cannot be published as it is.
pub fn document(bytes: &[u8], name: &str) -> Result<Document, Refusal> {
    if bytes.starts_with(b"%PDF-") {
        return pdf(bytes);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return office(bytes);
    }
    if bytes.starts_with(OLD_OFFICE) {
        let hint = Said::new(
            "save it anew as PDF, or as DOCX, XLSX or PPTX",
            "sie neu als PDF speichern, oder als DOCX, XLSX oder PPTX",
        );
        return Err(unknown().hint(hint));
    }
    plain_text(bytes, name)
}

fn pdf(bytes: &[u8]) -> Result<Document, Refusal> {
    if has(bytes, "/Encrypt") {
        let expected = Said::new(
            "a PDF that needs no password and forbids nothing",
            "ein PDF, das kein Kennwort braucht und nichts verbietet",
        );
        let hint = Said::new(
            "save it anew without protection: screen readers cannot read some of them either",
            "es ohne Schutz neu speichern: auch Vorleseprogramme kommen sonst oft nicht hinein",
        );
        return Err(Refusal::new(expected).hint(hint));
    }
    Ok(Document { extension: "pdf", has_comments: false })
}

fn office(bytes: &[u8]) -> Result<Document, Refusal> {
    let Some((_, extension)) = OFFICE.iter().find(|(part, _)| has(bytes, part)) else {
        let hint = Said::new(
            "unpack a ZIP and list each file in it; or give its \"url\", if it is elsewhere",
            "eine ZIP-Datei entpacken und jede Datei darin aufführen; oder ihre Adresse als \"url\" angeben, wenn sie anderswo ist",
        );
        return Err(unknown().hint(hint));
    };
    if has(bytes, "vbaProject.bin") {
        let expected = Said::new("a document without macros", "ein Dokument ohne Makros");
        let hint = Said::new(
            "save it without macros, or as PDF",
            "es ohne Makros speichern, oder als PDF",
        );
        return Err(Refusal::new(expected).hint(hint));
    }
    let has_comments = COMMENTS.iter().any(|part| has(bytes, part));
    Ok(Document { extension, has_comments })
}

/// A table is told from a text by the name of the file.
fn plain_text(bytes: &[u8], name: &str) -> Result<Document, Refusal> {
    let name = name.to_lowercase();
    let extension = ["csv", "txt"].into_iter().find(|end| name.ends_with(&format!(".{end}")));
    let Some(extension) = extension else {
        let hint = Said::new(
            "or give its \"url\", if it is elsewhere",
            "oder ihre Adresse als \"url\" angeben, wenn sie anderswo ist",
        );
        return Err(unknown().hint(hint));
    };
    match std::str::from_utf8(bytes) {
        Err(error) => {
            let hint = Said::new(
                "save it with the encoding UTF-8",
                "sie mit der Kodierung UTF-8 speichern",
            );
            let found = other_encoding(bytes, error.valid_up_to());
            Err(Refusal::new(said!("a text in UTF-8", "ein Text in UTF-8")).found(found).hint(hint))
        }
        Ok(_) => Ok(Document { extension, has_comments: false }),
    }
}

fn unknown() -> Refusal {
    Refusal::new(Said::new(
        "a document: PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, TXT or CSV",
        "ein Dokument: PDF, ODT, ODS, ODP, DOCX, XLSX, PPTX, TXT oder CSV",
    ))
}

fn has(bytes: &[u8], part: &str) -> bool {
    bytes.windows(part.len()).any(|found| found == part.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_documents_by_what_is_in_them() {
        let zip = |part: &str| [b"PK\x03\x04....".as_slice(), part.as_bytes()].concat();
        for (bytes, name, extension) in [
            (b"%PDF-1.7".to_vec(), "a.txt", "pdf"),
            (zip("mimetypeapplication/vnd.oasis.opendocument.text"), "a.docx", "odt"),
            (zip("ppt/presentation.xml"), "a", "pptx"),
            ("a;b\n".into(), "Liste.CSV", "csv"),
            ("Text\n".into(), "a.txt", "txt"),
        ] {
            assert_eq!(document(&bytes, name).unwrap().extension, extension, "{name}");
        }
        assert!(document(&zip("word/document.xml word/comments.xml"), "a").unwrap().has_comments);
    }

    #[test]
    fn err_what_is_refused_says_what_to_do() {
        let hint = |bytes: &[u8], name: &str| document(bytes, name).unwrap_err().hint.unwrap();
        assert!(hint(b"%PDF-1.7 /Encrypt", "a.pdf").english.contains("without protection"));
        assert!(hint(OLD_OFFICE, "a.doc").english.contains("PDF"));
        assert!(hint(b"PK\x03\x04 a.txt", "a.zip").english.contains("unpack"));
        assert!(
            hint(b"PK\x03\x04 word/document.xml vbaProject.bin", "a").english.contains("macros")
        );
        assert!(hint(b"<html>", "a.html").english.contains("url"));
        assert!(hint(b"\xe4;b", "a.csv").english.contains("UTF-8"));
    }
}
