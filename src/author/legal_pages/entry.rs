//! The entry of a legal page in `event.json`.

use serde_json::{Map, Value};

use crate::{
    author::{json::quoted, list_entries::with_entries, said::Tongue, spellings::Spelled},
    event::PageRole,
};

use super::page::LegalPage;

/// A page that `pages` has already: its id, and the files that it names.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: String,
    pub files: Vec<String>,
}

/// The entry that has this role or id.
pub fn listed(event: &Map<String, Value>, page: LegalPage, id: &str) -> Option<Listed> {
    let text = |entry: &Value, key| entry.get(key).and_then(Value::as_str).map(str::to_owned);
    let is_it = |entry: &&Value| {
        let role = text(entry, "role").and_then(|role| PageRole::spelled(&role));
        role == Some(page.role()) || text(entry, "id").as_deref() == Some(id)
    };
    let entry = event.get("pages")?.as_array()?.iter().find(is_it)?;
    let mut files = Vec::new();
    collect_files(entry.get("body").unwrap_or(&Value::Null), &mut files);
    Some(Listed { id: text(entry, "id").unwrap_or_else(|| id.to_owned()), files })
}

fn collect_files(body: &Value, files: &mut Vec<String>) {
    for (key, value) in body.as_object().into_iter().flatten() {
        match value {
            Value::String(file) if key == "file" => files.push(file.clone()),
            _ => collect_files(value, files),
        }
    }
}

/// The text of an `event.json` with an entry for a page in these languages. `None` if it cannot
/// be inserted.
pub fn with_page(
    json: &str,
    page: LegalPage,
    id: &str,
    texts: &[(String, Tongue, String)],
) -> Option<String> {
    let by_language = |value: &dyn Fn(Tongue, &str) -> String| match texts {
        [(_, locale, file)] => value(*locale, file),
        _ => {
            let each = texts.iter().map(|(language, locale, file)| {
                format!("{}: {}", quoted(language), value(*locale, file))
            });
            format!("{{{}}}", each.collect::<Vec<_>>().join(", "))
        }
    };
    let title = by_language(&|locale, _| quoted(page.title(locale)));
    let body = by_language(&|_, file| format!("{{\"file\": {}}}", quoted(file)));
    let role = page.name();
    let entry = format!(
        "    {{\n      \"id\": \"{id}\",\n      \"role\": \"{role}\",\n      \"title\": {title},\n      \"body\": {body}\n    }}"
    );
    with_entries(json, "pages", |_| vec![entry.clone()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(json: &str) -> Map<String, Value> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn ok_a_page_is_known_by_its_role_in_any_spelling_or_by_its_id() {
        for entry in [
            r#"{"id": "wir", "role": "Impressum", "body": {"de": {"file": "a.md"}, "en": "B"}}"#,
            r#"{"id": "wir", "role": "imprint", "body": {"file": "a.md"}}"#,
        ] {
            let found = listed(
                &event(&format!("{{\"pages\": [{entry}]}}")),
                LegalPage::Imprint,
                "impressum",
            );
            assert_eq!(
                found,
                Some(Listed { id: "wir".to_owned(), files: vec!["a.md".to_owned()] })
            );
        }
        let other = event(r#"{"pages": [{"id": "anreise", "role": "other"}]}"#);
        assert_eq!(listed(&other, LegalPage::Imprint, "impressum"), None);
        assert!(listed(&other, LegalPage::Imprint, "anreise").is_some());
    }

    #[test]
    fn ok_an_entry_has_its_languages() {
        let text = |language: &str, locale| {
            (language.to_owned(), locale, format!("texts/x.{language}.md"))
        };
        let both = [text("de", Tongue::German), text("en", Tongue::English)];
        for (texts, title) in [
            (&both[..], serde_json::json!({"de": "Impressum", "en": "Imprint"})),
            (&both[..1], Value::from("Impressum")),
        ] {
            let json =
                with_page("{\"pages\": []}", LegalPage::Imprint, "impressum", texts).unwrap();
            assert_eq!(event(&json)["pages"][0]["title"], title);
        }
    }
}
