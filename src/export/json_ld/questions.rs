//! Questions and answers of a page, as a [FAQPage](https://schema.org/FAQPage).

use serde_json::{Value, json};

use crate::{
    event::{Page, Question, Rich},
    export::rendition::Rendition,
};

/// A page with its questions.
pub(super) fn question_page(rendition: &Rendition, page: &Page) -> Value {
    let questions = page.questions.iter().map(|one| question(rendition, one));
    json!({
        "@type": "FAQPage",
        "name": rendition.text(&page.title),
        "inLanguage": rendition.language,
        "url": rendition.page_url(&[&page.id]),
        "mainEntity": questions.collect::<Vec<_>>(),
    })
}

fn question(rendition: &Rendition, one: &Question) -> Value {
    let own = rendition.event.default_language();
    let answer =
        one.answer.pick(rendition.language, own).map(|picked| Rich::to_plain(picked.value));
    json!({
        "@type": "Question",
        "name": rendition.text(&one.question),
        "acceptedAnswer": {"@type": "Answer", "text": answer},
    })
}
