use leptos::prelude::*;

use crate::{
    event::Text,
    view::Scene,
};

/// Official wording as it is, and beside it the translation for readers of
/// another language.
#[component]
pub fn Official<'a>(
    scene: &'a Scene,
    text: &'a Text,
    translation: Option<&'a Text>,
) -> AnyView {
    let picked = scene.pick(text);
    let foreign = picked.is_some_and(|picked| picked.lang.is_some());
    let translation = translation
        .filter(|_| foreign)
        .and_then(|translation| scene.pick(translation))
        .filter(|translation| translation.lang.is_none())
        .map(|translation| {
            view! { " " <span class="translation">{translation.value.clone()}</span> }
        });
    view! { {scene.text(text)} {translation} }.into_any()
}
