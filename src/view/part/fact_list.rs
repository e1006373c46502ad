use leptos::prelude::*;

use crate::view::Scene;

/// The figures of the event.
#[component]
pub fn FactList<'a>(scene: &'a Scene) -> AnyView {
    let facts = scene
        .event
        .facts
        .iter()
        .map(|fact| {
            view! {
                <div class="fact">
                    <dt class="fact-label">{scene.text(&fact.label)}</dt>
                    <dd class="fact-value">{scene.text(&fact.value)}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="fact-list">{facts}</dl> }.into_any()
}
