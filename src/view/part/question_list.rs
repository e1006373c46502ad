use crate::{
    event::Question,
    markup::{Element, el},
    view::Scene,
};

use super::rich_text;

/// Questions that fold, each with an address of its own; nothing if there are none. Browsers open
/// what an address leads into, so the address is that of the answer.
pub fn question_list(scene: &Scene, questions: &[Question]) -> Option<Element> {
    let items = questions.iter().map(|one| question(scene, one));
    (!questions.is_empty()).then(|| el("div.questions").with_each(items))
}

fn question(scene: &Scene, one: &Question) -> Element {
    let title = el("h2.question-title").with(scene.text(&one.question));
    let answer = el("div.question-answer").attr("id", format!("question-{}", one.id));
    el("details.question").with(el("summary").with(title)).with(answer.with(rich_text(
        scene,
        &one.answer,
        3,
    )))
}
