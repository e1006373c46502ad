use leptos::{html::Input, prelude::*};

use crate::{
    app::{
        drawn::{Markup, drawn},
        share,
        state::App,
        ui::on_press,
    },
    browser,
    markup::el,
    view::qr_code,
};

/// Minutes before a run.
const REMINDERS: [&str; 2] = ["10", "30"];

/// What a visitor can do with a programme: take it into a calendar, print it, share it.
#[component]
pub(super) fn PlanActions(app: App) -> impl IntoView {
    let words = app.site.words();
    let save = on_press(move || {
        let chosen = browser::element("#plan-reminder :checked");
        let minutes = chosen.and_then(|option| option.get_attribute("value")?.parse().ok());
        share::save_calendar(app, minutes);
    });
    view! {
        <div class="plan-actions">
            <button class="button" type="button" on:click=save>{words.plan_calendar}</button>
            <div use:drawn=reminder(app)></div>
            <button class="button-quiet" type="button" on:click=on_press(browser::print)>
                {words.plan_print}
            </button>
            <Share app/>
            {browser::is_embedded().then(|| view! { <div use:drawn=take_along(app)></div> })}
        </div>
    }
}

/// How long before each entry the calendar reminds of it.
fn reminder(app: App) -> Markup {
    let words = app.site.words();
    Markup::new(move || {
        let before = REMINDERS.map(|minutes| {
            el("option").attr("value", minutes).with(words.count(words.minutes_before, minutes))
        });
        let none = el("option").attr("value", "").with(words.no_reminder);
        let choice = el("select").attr("id", "plan-reminder").with(none).with_each(before);
        let label = el("label.plan-reminder").with(words.reminder).with(" ").with(choice);
        el("div").with(label)
    })
}

/// In a partner's page, browsers keep the choice apart from that of the site: the way to take it
/// there.
fn take_along(app: App) -> Markup {
    let words = app.site.words();
    Markup::new(move || {
        let address = app.favourites.address.get();
        let link = el("a").attr("href", address).attr("target", "_blank").attr("rel", "noopener");
        let kept = if browser::can_store() { words.kept_here } else { words.kept_for_visit };
        el("div.plan-take-along").with(kept).with(" ").with(link.with(words.take_along))
    })
}

/// The address of the programme: to copy, or for another phone's camera.
#[component]
fn Share(app: App) -> impl IntoView {
    let words = app.site.words();
    let address = app.favourites.address;
    let field = NodeRef::<Input>::new();
    let copy = on_press(move || {
        // Where copying is not allowed, the text is selected at least.
        if let Some(field) = field.get() {
            field.select();
        }
        share::copy_address(app);
    });
    let code = Markup::new(move || {
        el("div.plan-code").with(address.with(|address| qr_code(address, words.plan_code)))
    });
    view! {
        <details class="plan-share">
            <summary class="button-quiet">{words.plan_share}</summary>
            <p>{words.plan_share_hint}</p>
            <p class="plan-address">
                <input
                    id="plan-address"
                    type="text"
                    readonly
                    aria-label=words.plan_share
                    prop:value=address
                    node_ref=field
                />
                <button class="button-quiet" type="button" on:click=copy>{words.copy}</button>
            </p>
            <div use:drawn=code></div>
        </details>
    }
}
