use leptos::prelude::*;

/// The head of a page: its one `h1`, which takes the focus after navigation, what
/// stands above it, and what leads from it into the page.
pub fn page_head(above: impl IntoAny, title: impl IntoAny, below: impl IntoAny) -> AnyView {
    view! {
        <header class="page-head">
            {above.into_any()}
            <h1 class="page-head-title" tabindex="-1">{title.into_any()}</h1>
            {below.into_any()}
        </header>
    }
    .into_any()
}
