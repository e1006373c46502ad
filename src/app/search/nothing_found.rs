use leptos::prelude::*;

use crate::app::{state::App, ui::on_press};

/// Why nothing may have been found, and the way out.
#[component]
pub(super) fn NothingFound(app: App) -> impl IntoView {
    let words = app.site.words();
    view! {
        <div class="search-nothing">
            <p class="lead">{words.nothing_found}</p>
            <p>{words.nothing_found_hint}</p>
            <p>
                <button
                    class="button"
                    type="button"
                    on:click=on_press(move || app.search.show_everything())
                >
                    {words.show_everything}
                </button>
            </p>
        </div>
    }
}
