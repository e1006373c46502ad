use leptos::prelude::*;

/// A heading of the level that the page around it asks for.
pub fn heading(level: u8, class: &'static str, content: impl IntoAny) -> AnyView {
    let content = content.into_any();
    match level {
        2 => view! { <h2 class=class>{content}</h2> }.into_any(),
        3 => view! { <h3 class=class>{content}</h3> }.into_any(),
        _ => view! { <h4 class=class>{content}</h4> }.into_any(),
    }
}
