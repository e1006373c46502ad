//! What speakers answered to the questions of organisers.
//!
//! Most of it is for the organisers alone: arrival, telephone, allergies. So nothing is
//! published but what a question clearly asks for publishing: a summary.

use std::collections::HashMap;

use crate::author::Said;

use super::super::{
    Notes,
    lenient::{Entry, one_line},
};

/// The texts of questions, by their keys.
#[derive(Debug, Default)]
pub struct Questions(HashMap<String, String>);

impl Questions {
    pub fn new(questions: &[Entry]) -> Self {
        let text = |entry: &Entry| (entry.key("id"), entry.place.clone());
        Self(questions.iter().map(text).collect())
    }

    /// The answer of a session that is its summary; empty if there is none.
    pub fn summary(&self, session: &Entry, notes: &mut Notes) -> String {
        let mut summary = String::new();
        for answer in session.objects("questionAnswers", &["question"], notes) {
            let question = self.question(&answer, notes);
            let text = [answer.lines("answerValue", notes), answer.lines("answer", notes)];
            let text = text.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            if text.is_empty() {
                continue;
            }
            match asks_for_a_summary(&question) && summary.is_empty() {
                true => summary = one_line(&text),
                false => note_private(&question, notes),
            }
        }
        summary
    }

    fn question(&self, answer: &Entry, notes: &mut Notes) -> String {
        let own = answer.line("question", notes);
        let keys = [answer.key("questionId"), answer.key("id")];
        let listed = keys.iter().find_map(|key| self.0.get(key));
        if own.is_empty() { listed.cloned().unwrap_or_default() } else { own }
    }
}

fn asks_for_a_summary(question: &str) -> bool {
    const WORDS: [&str; 5] =
        ["abstract", "kurzfassung", "zusammenfassung", "kurzbeschreibung", "short description"];
    let question = question.trim().trim_end_matches([':', '?', '*']).to_lowercase();
    WORDS.iter().any(|word| question == *word || question.starts_with(&format!("{word} ")))
}

/// Notes that an answer is not published.
pub fn note_private(question: &str, notes: &mut Notes) {
    notes.add(
        Said::new(
            "answers to the organisers' questions are not published",
            "Antworten auf die Fragen der Veranstalter:innen werden nicht veröffentlicht",
        ),
        question,
    );
}
