use leptos::prelude::*;

/// A term and what belongs to it, in a `<dl class="terms">`.
pub fn term(name: &'static str, content: impl IntoAny) -> AnyView {
    view! { <div class="term"><dt>{name}</dt><dd>{content.into_any()}</dd></div> }.into_any()
}
