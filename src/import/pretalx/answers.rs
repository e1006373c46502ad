//! What speakers answered to the questions of organisers.
//!
//! Most of it is for the organisers alone: arrival, telephone, allergies. Published is what a
//! question is clearly marked as public for, and nothing else.

use std::collections::{HashMap, HashSet};

use crate::author::{Json, Said};

use super::{
    super::{
        DraftText, Notes, Options,
        lenient::{Entry, key_of, line_of},
        markup::from_plain,
        texts::localised,
        usual::label,
    },
    found::{Found, FoundSession},
};

/// Questions by their numbers, and the answers that have a list of their own.
#[derive(Debug, Default)]
pub struct Answers<'j> {
    questions: HashMap<String, Entry<'j>>,
    by_session: HashMap<String, Vec<Entry<'j>>>,
    listed: HashSet<String>,
}

impl<'j> Answers<'j> {
    pub fn new(found: &Found<'j>) -> Self {
        let mut answers = Self::default();
        for question in &found.questions {
            answers.questions.entry(question.key("id")).or_insert_with(|| question.clone());
        }
        for answer in &found.answers {
            answers.listed.insert(answer.key("id"));
            let code = answer.key("submission");
            answers.by_session.entry(code).or_default().push(answer.clone());
        }
        answers
    }

    /// The public answers of a session, as Markdown; empty if there are none.
    pub fn of(&self, one: &FoundSession<'j>, options: &Options, notes: &mut Notes) -> DraftText {
        let mut all: Vec<Entry> = self.by_session.get(&one.code).cloned().unwrap_or_default();
        let place = one.entries.first().map(|entry| entry.place.clone()).unwrap_or_default();
        let lists: Vec<_> = one.entries.iter().map(|entry| entry.list("answers", notes)).collect();
        for json in lists.into_iter().flatten() {
            match json {
                Json::Object(_) => all.push(Entry::new(json, &[])),
                number if self.listed.contains(&key_of(Some(number))) => {}
                // Without the answer nothing is known of its question.
                _ => note_private(&place, notes),
            }
        }
        let mut seen = HashSet::new();
        let mut written = Vec::new();
        for answer in all {
            let key = answer.key("id");
            if !key.is_empty() && !seen.insert(key) {
                continue;
            }
            match self.public(&answer, options, notes) {
                Some(answer) => written.push(answer),
                None => note_private(&place, notes),
            }
        }
        DraftText::plain(written.join("\n\n"))
    }

    fn public(&self, answer: &Entry, options: &Options, notes: &mut Notes) -> Option<String> {
        let about = answer.get("question");
        let key = key_of(about.and_then(|question| question.get("id")).or(about));
        let about = about.filter(|question| matches!(question, Json::Object(_)));
        let about = about.map(|question| Entry::new(question, &[]));
        let questions = [about.as_ref(), self.questions.get(&key)];
        let questions: Vec<&Entry> = questions.into_iter().flatten().collect();
        // Of two readings the careful one holds: said once that it is not is enough.
        let mut said = questions.iter().filter_map(|one| one.flag("is_public")).peekable();
        if said.peek().is_none() || said.any(|is_public| !is_public) {
            return None;
        }
        let text = line_of(answer.get("answer"));
        let is_yes_or_no = questions.iter().any(|one| line_of(one.get("variant")) == "boolean");
        let text = match text.as_str() {
            "" => return None,
            "True" if is_yes_or_no => label("Yes", "Ja", options),
            "False" if is_yes_or_no => label("No", "Nein", options),
            _ => text,
        };
        let question = questions.iter().map(|one| localised(one, "question", notes));
        let question = question.into_iter().find(|question| !question.is_empty())?;
        Some(format!("**{}**\n{}", from_plain(question.first()), from_plain(&text)))
    }
}

/// Notes that an answer is not published.
pub fn note_private(place: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "answers that are not marked as public were left out",
            "Antworten, die nicht als öffentlich markiert sind, wurden weggelassen",
        ),
        place,
    );
}
