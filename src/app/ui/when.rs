use leptos::prelude::*;

/// Shows its children while a condition holds.
#[component]
pub fn When(#[prop(into)] is: Condition, children: ChildrenFn) -> impl IntoView {
    let is = Memo::new(move |_| (is.0)());
    move || is.get().then(|| children())
}

/// A condition that follows the signals it reads.
pub struct Condition(Box<dyn Fn() -> bool + Send + Sync>);

impl<F: Fn() -> bool + Send + Sync + 'static> From<F> for Condition {
    fn from(condition: F) -> Self {
        Self(Box::new(condition))
    }
}
