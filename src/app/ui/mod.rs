//! Leptos' `<For>`, `<Show>` and effects for any content. Each use of the generic ones brings
//! code of its own, several kilobytes; these are compiled once (ARCHITECTURE.md has the figures).

mod effect;
mod handler;
mod list;
mod when;

pub(super) use effect::{after_drawing, effect};
pub(super) use handler::on_press;
pub(super) use list::{Item, List};
pub(super) use when::When;
