use leptos::prelude::*;

use super::state::SiteState;

/// What has changed while the visitor was looking. Screen readers say it.
///
/// Its text is a property: a translator replaces text nodes, and Leptos would write into the old
/// one, which is no longer in the page.
#[component]
pub(super) fn StatusLine(site: SiteState) -> impl IntoView {
    view! { <p class="status" role="status" prop:textContent=site.status></p> }
}
