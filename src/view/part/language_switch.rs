use leptos::prelude::*;

use crate::{
    i18n::{Locale, language_name},
    view::Scene,
};

/// This page in the other languages of the event.
#[component]
pub fn LanguageSwitch<'a>(scene: &'a Scene) -> AnyView {
    let items: Vec<_> = scene
        .event
        .languages
        .iter()
        .filter(|code| code.as_str() != scene.language())
        .map(|code| item(scene, code))
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! {
        <nav class="language-switch" aria-label=scene.words().language_switch>
            <ul>{items}</ul>
        </nav>
    }
    .into_any()
}

fn item(scene: &Scene, code: &str) -> AnyView {
    let address = scene.address.in_language(code, scene.event.default_language());
    let code = code.to_owned();
    let title = Locale::for_language(&code).words().switch_here;
    let name = language_name(&code).to_owned();
    view! {
        <li>
            <a href=scene.file(&address.path()) lang=code.clone() hreflang=code title=title>
                {name}
            </a>
        </li>
    }
    .into_any()
}
