use leptos::prelude::*;

use crate::{
    event::Page,
    view::{
        Scene,
        part::{page_head, RichTextBlock},
    },
};

/// A page of text, such as the imprint.
#[component]
pub fn TextPage<'a>(scene: &'a Scene, page: &'a Page) -> AnyView {
    view! {
        {page_head((), scene.text(&page.title), ())}
        <RichTextBlock scene text=&page.body level=2/>
    }
    .into_any()
}
