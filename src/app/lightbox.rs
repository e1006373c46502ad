//! Looking at the pictures closely, one after the other.

use leptos::prelude::*;

use crate::{
    event::Id,
    markup::el,
    present::{Filters, item_matches, listing},
    view::{self, Scene},
};

use super::{
    drawn::{Markup, drawn},
    state::App,
    ui::{Item, List, When, on_press},
};

/// The dialog, which is empty until a picture is opened.
#[component]
pub(super) fn Lightbox(app: App) -> impl IntoView {
    let state = app.lightbox;
    let name = app.site.words().gallery;
    let zoom = Signal::derive(move || state.zoom.get().to_string());
    view! {
        <dialog
            class="lightbox"
            id="lightbox"
            aria-label=name
            data-zoom=zoom
            on:close=move |_| state.closed()
        >
            <When is=move || state.picture.with(Option::is_some)>
                <Pictures app/>
            </When>
        </dialog>
    }
}

#[component]
fn Pictures(app: App) -> impl IntoView {
    let state = app.lightbox;
    let words = app.site.words();
    let slides = move || {
        let slide = |id: Id| Item::new(id.clone(), move || view! { <Slide app id/> }.into_any());
        let pictures = pictures(&app.site.scene(), &app.search.filters.get());
        pictures.into_iter().map(slide).collect()
    };
    let last_turn = StoredValue::new(0.0);
    let buttons = [
        (words.previous_picture, on_press(move || state.step(false))),
        (words.next_picture, on_press(move || state.step(true))),
        (words.larger, on_press(move || state.resize(true))),
        (words.smaller, on_press(move || state.resize(false))),
    ];
    let buttons = buttons.map(|(name, act)| {
        view! { <button class="lightbox-act" type="button" on:click=act>{name}</button> }.into_any()
    });
    view! {
        <div class="lightbox-inner">
            <ul
                class="lightbox-slides"
                tabindex="0"
                autofocus
                aria-label=words.gallery
                node_ref=state.slides
                on:scrollend=move |_| state.settle()
                on:wheel=move |wheel| state.turn(&wheel, last_turn)
            >
                <List items=slides/>
            </ul>
            <div class="lightbox-acts">
                {Vec::from(buttons)}
                <form method="dialog">
                    <button class="lightbox-act">{words.close}</button>
                </form>
            </div>
        </div>
    }
}

/// A picture with its caption. Keys and assistive technology reach only the one that is shown.
#[component]
fn Slide(app: App, id: Id) -> impl IntoView {
    let slide = {
        let id = id.clone();
        Markup::new(move || {
            let slide = view::slide(&app.site.scene(), &id);
            slide.unwrap_or_else(|| el("div.lightbox-slide-inner"))
        })
    };
    let is_other = {
        let id = id.clone();
        let picture = app.lightbox.picture;
        Signal::derive(move || picture.with(|shown| shown.as_ref() != Some(&id)))
    };
    view! {
        <li class="lightbox-slide" data-slide=id prop:inert=is_other>
            <div use:drawn=slide></div>
        </li>
    }
}

/// The pictures that the filters of the gallery leave; elsewhere than there, all of them.
fn pictures(scene: &Scene, filters: &Filters) -> Vec<Id> {
    let items = listing(&scene.event, &scene.address.route);
    let is_left = |index: usize| items.get(index).is_none_or(|item| item_matches(item, filters));
    let pictures = scene.event.pictures().enumerate();
    let left = pictures.filter(|(index, photo)| is_left(*index) && photo.picture.is_some());
    left.map(|(_, photo)| photo.id.clone()).collect()
}
