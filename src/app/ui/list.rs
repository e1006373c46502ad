use leptos::prelude::*;

/// An item of a list: what it is known by, and what it looks like.
pub struct Item {
    key: String,
    view: Box<dyn FnOnce() -> AnyView + Send>,
}

impl Item {
    /// `view` is called when an item with this key has not been there before.
    pub fn new(key: impl Into<String>, view: impl FnOnce() -> AnyView + Send + 'static) -> Self {
        Self { key: key.into(), view: Box::new(view) }
    }
}

/// What a list shows, in the order of the items.
pub struct Items(Box<dyn Fn() -> Vec<Item> + Send + Sync>);

impl<F: Fn() -> Vec<Item> + Send + Sync + 'static> From<F> for Items {
    fn from(items: F) -> Self {
        Self(Box::new(items))
    }
}

/// Keyed items that follow the signals which `items` reads.
#[component]
pub fn List(#[prop(into)] items: Items) -> impl IntoView {
    view! { <For each=move || (items.0)() key=|item| item.key.clone() children=|item: Item| (item.view)()/> }
        .into_any()
}
