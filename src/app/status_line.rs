use leptos::prelude::*;

use super::state::SiteState;

/// What has changed while the visitor was looking. Screen readers say it.
///
/// Its text is a property: a translator replaces text nodes, and what Leptos would write into
/// the old one nobody would see.
#[component]
pub(super) fn StatusLine(site: SiteState) -> impl IntoView {
    view! { <p class="status" role="status" prop:textContent=site.status></p> }
}
