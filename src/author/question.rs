//! Questions and answers of a page.

use crate::event::Question;

use super::{
    fields::Fields,
    ids::id,
    kinds::Kind,
    names::Names,
    said::Said,
    slug::slug,
    text::{rich, text},
};

/// Reads the questions of a page. They are in each other's way if two have the same id.
pub fn questions(page: &str, fields: &mut Fields) -> Vec<Question> {
    fields.list("questions", |cursor| cursor.object(|fields| question(page, fields)))
}

fn question(page: &str, fields: &mut Fields) -> Option<Question> {
    fields.is_a(Kind::Question);
    let own = fields.optional("id", id);
    let (question, answer) = (fields.needed("question", text), fields.needed("answer", rich));
    let question = question?;
    let made = question.pick("", first_language(fields)).map(|picked| slug(picked.value));
    let own = own.or(made.filter(|made| !made.is_empty()));
    let Some(own) = own else {
        // Signs alone make no id.
        return fields.needed("id", id).and(None);
    };
    is_free(page, &own, fields).then_some(Question { id: own, question, answer: answer? })
}

fn first_language<'a>(fields: &Fields<'a>) -> &'a str {
    fields.cursor.context.languages.first().map_or("", String::as_str)
}

fn is_free(page: &str, own: &str, fields: &Fields) -> bool {
    let context = fields.cursor.context;
    let place = fields.cursor.place.clone();
    let Err(first) = context.names.claim(Kind::Question, &format!("{page}#{own}"), &place) else {
        return true;
    };
    let hint = Said::new(
        "give one of them another \"id\"; without one, the words of the question are it",
        "einer davon eine andere \"id\" geben; ohne sie sind es die Wörter der Frage",
    );
    Names::report_taken(&context.report, &place, own, first, hint);
    false
}
