use leptos::prelude::*;

use super::{
    Hits, Note, Plan, Scene, found::found, lightbox::lightbox, node::Element, plan_bar::plan_bar,
};

/// A part of a page that changes by itself while the page stands: drawn from signals, and
/// anew when one of them changes. One type for all, for each would bring its own code.
#[expect(missing_debug_implementations, reason = "closures have nothing to show")]
pub struct Live(Box<dyn Fn() -> Element + Send + Sync>);

impl Live {
    /// What was found in the programme, and what else stands in place of its days.
    pub fn found(
        scene: ArcRwSignal<Scene>,
        hits: ArcRwSignal<Hits>,
        plan: ArcRwSignal<Plan>,
    ) -> Self {
        Self(Box::new(move || {
            scene.with(|scene| hits.with(|hits| plan.with(|plan| found(scene, hits, plan))))
        }))
    }

    /// All pictures, one after the other.
    pub fn lightbox(scene: ArcRwSignal<Scene>) -> Self {
        Self(Box::new(move || scene.with(lightbox)))
    }

    /// The line at the foot of the window about what is kept.
    pub fn plan_bar(
        scene: ArcRwSignal<Scene>,
        plan: ArcRwSignal<Plan>,
        note: ArcRwSignal<Option<Note>>,
    ) -> Self {
        Self(Box::new(move || {
            scene.with(|scene| {
                plan.with(|plan| note.with(|note| plan_bar(scene, plan, note.as_ref())))
            })
        }))
    }
}

/// Draws a [`Live`] part for as long as it is mounted.
#[component]
pub fn LiveView(live: Live) -> impl IntoView {
    move || (live.0)()
}
