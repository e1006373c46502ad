//! A legal page while it is filled in, and its files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value};

use crate::{
    author::{
        event_file::json_of,
        open_marks::open_marks,
        reading::read_text,
        said::{Said, Tongue, said},
        starter::is_placeholder,
    },
    event::Event,
    i18n::Locale,
};

use super::{
    answer::is_without_gaps,
    entry::{Listed, listed, with_page},
    field::LegalField,
    page::LegalPage,
    proposals::proposals,
    template::{as_text, filled},
};

/// Stands for an answer where a field does not apply.
const DOES_NOT_APPLY: &str = "-";

/// A page for an event, before it is written.
#[derive(Debug)]
pub struct LegalDraft {
    dir: PathBuf,
    json: String,
    event: Option<Event>,
    page: LegalPage,
    id: String,
    listed: Option<Listed>,
    /// The languages of the event that there is a template for, with the file of each.
    texts: Vec<(String, Tongue, String)>,
    other_languages: Vec<String>,
    answers: Vec<(LegalField, String)>,
    proposals: Vec<(LegalField, String)>,
}

/// What has been written, by the names of files.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub files: Vec<String>,
    /// Those that were there, and have stayed as they are.
    pub kept: Vec<String>,
    /// Whether `event.json` has a new entry.
    pub is_listed: bool,
    /// How many marks are left to be filled in.
    pub marks: usize,
}

impl LegalDraft {
    /// A page for the event in a folder, whose `event.json` has this text. `None` if that is no
    /// JSON object.
    pub fn new(dir: &Path, json: &str, page: LegalPage) -> Option<Self> {
        let plain = json.trim_start_matches('\u{feff}');
        let tree: Map<String, Value> = json_of(plain.as_bytes())?;
        let event = read_text(json, dir).event;
        let (known, other_languages) = languages(&tree);
        let id =
            known.first().map_or(page.title(Tongue::German), |(_, locale)| page.title(*locale));
        let id = id.to_lowercase();
        let listed = listed(&tree, page, &id);
        let id = listed.as_ref().map_or(id, |listed| listed.id.clone());
        let texts = known.into_iter().map(|(language, locale)| {
            let file = format!("texts/{id}.{language}.md");
            (language, locale, file)
        });
        Some(Self {
            dir: dir.to_owned(),
            json: json.to_owned(),
            page,
            texts: texts.collect(),
            id,
            listed,
            other_languages,
            answers: Vec::new(),
            proposals: event.as_ref().map(proposals).unwrap_or_default(),
            event,
        })
    }

    /// Languages of the event that there is no template for.
    pub fn other_languages(&self) -> &[String] {
        &self.other_languages
    }

    /// Whether there is a template for any language of the event.
    pub fn has_template(&self) -> bool {
        !self.texts.is_empty()
    }

    /// The id of the page that is there and of which nothing is to be written.
    pub fn is_there(&self) -> Option<&str> {
        let listed = self.listed.as_ref()?;
        self.to_write().next().is_none().then_some(listed.id.as_str())
    }

    /// What the event seems to know of a field.
    pub fn proposal(&self, field: LegalField) -> Option<&str> {
        let mut proposals = self.proposals.iter();
        proposals.find(|(one, _)| *one == field).map(|(_, text)| text.as_str())
    }

    /// Answers a field; `-` says that it does not apply.
    ///
    /// # Errors
    /// What is wrong with the answer.
    pub fn answer(&mut self, field: LegalField, text: &str) -> Result<(), Said> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(());
        }
        if text == DOES_NOT_APPLY && !field.may_not_apply() {
            let asked = field.asked();
            return Err(
                said!("this cannot be left out: {asked}", "das darf nicht fehlen: {asked}"; asked),
            );
        }
        if let Some(objection) = field.objection(text).filter(|_| text != DOES_NOT_APPLY) {
            return Err(objection);
        }
        self.answers.retain(|(one, _)| *one != field);
        self.answers.push((field, text.to_owned()));
        Ok(())
    }

    /// The fields of the page that have no answer yet.
    pub fn open_fields(&self) -> Vec<LegalField> {
        let mut fields = self.page.fields();
        fields.retain(|field| self.answer_to(*field).is_none());
        fields
    }

    /// Writes the files and the entry. What is there stays as it is.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub fn write(&self) -> io::Result<Written> {
        let mut written = Written::default();
        let json = match self.listed {
            Some(_) => None,
            None => Some(self.with_entry()?),
        };
        fs::create_dir_all(self.dir.join("texts"))?;
        self.refuse_link_out()?;
        for (language, locale, file) in self.to_write() {
            let text = self.text(language, *locale);
            written.marks += open_marks(&text).len();
            fs::write(self.dir.join(file), text)?;
            written.files.push(file.clone());
        }
        let files = self.texts.iter().map(|(.., file)| file);
        written.kept = files.filter(|file| !written.files.contains(file)).cloned().collect();
        if let Some(json) = json {
            fs::write(self.dir.join("event.json"), json)?;
            written.is_listed = true;
        }
        Ok(written)
    }

    fn with_entry(&self) -> io::Result<String> {
        let json = with_page(&self.json, self.page, &self.id, &self.texts);
        json.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "\"pages\" is no list"))
    }

    /// The folder may come from strangers: nothing is written outside it.
    fn refuse_link_out(&self) -> io::Result<()> {
        let texts = self.dir.join("texts").canonicalize()?;
        let is_inside = texts.starts_with(self.dir.canonicalize()?);
        is_inside.then_some(()).ok_or_else(|| io::Error::from(io::ErrorKind::PermissionDenied))
    }

    /// The texts whose files are not there, or are those of the example. A page that is listed
    /// may have its text elsewhere.
    fn to_write(&self) -> impl Iterator<Item = &(String, Tongue, String)> {
        self.texts.iter().filter(|(.., file)| {
            let path = self.dir.join(file);
            let is_free = match fs::symlink_metadata(&path) {
                Ok(about) => {
                    about.is_file()
                        && fs::read_to_string(path).is_ok_and(|text| is_placeholder(&text))
                }
                Err(_) => true,
            };
            is_free && self.listed.as_ref().is_none_or(|listed| listed.files.contains(file))
        })
    }

    fn text(&self, language: &str, locale: Tongue) -> String {
        filled(self.page.template(locale), |placeholder| match placeholder {
            "title" => Some(self.title(language, locale)),
            "gaps" => {
                let status = self.answer_to(LegalField::Status);
                (!status.is_some_and(is_without_gaps)).then(String::new)
            }
            "other-languages" => self.named_languages(language),
            name => self.field(LegalField::named(name)?, locale),
        })
    }

    /// The languages in which the site itself has no words, as a page calls them.
    fn named_languages(&self, language: &str) -> Option<String> {
        let name = |code: &String| match &self.event {
            Some(event) => as_text(event.language_name(code, language)),
            None => as_text(code),
        };
        let spoken = |code: &&String| Locale::named(code).is_some();
        let silent = self.other_languages.iter().filter(|code| !spoken(code));
        let names: Vec<String> = silent.map(name).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    fn title(&self, language: &str, locale: Tongue) -> String {
        let title = self.event.as_ref().and_then(|event| {
            Some(event.title.pick(language, event.default_language())?.value.clone())
        });
        title.map_or_else(
            || match locale {
                Tongue::German => "[[Titel der Veranstaltung]]".to_owned(),
                Tongue::English => "[[title of the event]]".to_owned(),
            },
            |title| as_text(&title),
        )
    }

    /// The words of a field: its answer, or a mark. `None` where it does not apply.
    fn field(&self, field: LegalField, locale: Tongue) -> Option<String> {
        match self.answer_to(field) {
            Some(DOES_NOT_APPLY) => None,
            Some(answer) => Some(field.said_on_page(answer, locale)),
            None if field == LegalField::Land => Some(field.said_on_page("", locale)),
            None => Some(mark(field, self.proposal(field), locale)),
        }
    }

    fn answer_to(&self, field: LegalField) -> Option<&str> {
        let mut answers = self.answers.iter();
        answers.find(|(one, _)| *one == field).map(|(_, answer)| answer.as_str())
    }
}

/// The languages of an event, with and without a template.
fn languages(event: &Map<String, Value>) -> (Vec<(String, Tongue)>, Vec<String>) {
    let languages = event.get("languages").and_then(Value::as_array);
    let mut known = Vec::new();
    let mut others = Vec::new();
    for language in languages.into_iter().flatten().filter_map(Value::as_str) {
        let is_code = language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        // Leichte Sprache is none of their languages: a German template is not easy to read.
        let is_easy = Locale::named(language) == Some(Locale::Leicht);
        match Tongue::named(language.split('-').next().unwrap_or_default()) {
            Some(locale) if is_code && !is_easy => known.push((language.to_owned(), locale)),
            _ => others.push(language.to_owned()),
        }
    }
    (known, others)
}

/// Asks for a field in the text, with what the event seems to know.
fn mark(field: LegalField, proposal: Option<&str>, locale: Tongue) -> String {
    let asked = field.asked();
    // Brackets would end the mark.
    let proposal = proposal.map(|text| text.replace(['[', ']'], ""));
    match (locale, proposal) {
        (Tongue::German, None) => format!("[[{}]]", asked.german),
        (Tongue::German, Some(text)) => format!("[[{}, vielleicht: {text}]]", asked.german),
        (Tongue::English, None) => format!("[[{}]]", asked.english),
        (Tongue::English, Some(text)) => format!("[[{}, perhaps: {text}]]", asked.english),
    }
}

#[cfg(test)]
mod tests;
