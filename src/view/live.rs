use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use leptos::prelude::*;

use super::{
    Hits, Note, Plan, Scene,
    found::found,
    lightbox::lightbox,
    node::{Element, el},
    plan_bar::plan_bar,
    site::{frame, site},
};

/// A part of a page that changes by itself while the page stands: drawn from signals, and
/// anew when one of them changes. One type for all, for each would bring its own code.
#[expect(missing_debug_implementations, reason = "closures have nothing to show")]
pub struct Live(Box<dyn Fn() -> Element + Send + Sync>);

impl Live {
    /// The whole site. A page that is taken over `as_it_is` need not be drawn: it stands there.
    pub fn site(
        scene: ArcRwSignal<Scene>,
        status: ArcRwSignal<String>,
        as_it_is: bool,
    ) -> [Self; 2] {
        [Self::page(scene, as_it_is), Self::status(status, as_it_is)]
    }

    /// The page of the current scene; at first what stands there, if it is to be taken over.
    fn page(scene: ArcRwSignal<Scene>, as_it_is: bool) -> Self {
        Self::at_first(as_it_is, move |stands| {
            scene.with(|scene| if stands { site().standing() } else { frame(scene) })
        })
    }

    /// What the app has to say.
    fn status(status: ArcRwSignal<String>, as_it_is: bool) -> Self {
        Self::at_first(as_it_is, move |stands| {
            let line = el("p.status").attr("role", "status").with(status.get());
            if stands { line.standing() } else { line }
        })
    }

    /// Tells `draw` whether it draws for the first time what stands there already.
    fn at_first(stands: bool, draw: impl Fn(bool) -> Element + Send + Sync + 'static) -> Self {
        let stands = AtomicBool::new(stands);
        Self(Box::new(move || draw(stands.swap(false, Relaxed))))
    }

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

    /// All pictures that are chosen, one after the other.
    pub fn lightbox(scene: ArcRwSignal<Scene>, hits: ArcRwSignal<Hits>) -> Self {
        Self(Box::new(move || scene.with(|scene| hits.with(|hits| lightbox(scene, &hits.choices)))))
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
