use leptos::prelude::*;

use crate::{
    event::SessionKind,
    i18n::fill,
    present::Entry,
    route::Route,
    view::Scene,
};

use super::{Official, PartList, RunLine, heading};

/// A line of the programme: kind, title, people, and the runs it is about.
#[component]
pub fn SessionEntry<'a>(scene: &'a Scene, entry: &'a Entry<'a>, level: u8) -> AnyView {
    let session = entry.session;
    let words = scene.words();
    let runs = entry
        .runs
        .iter()
        .map(|held| view! { <RunLine scene held=*held with_day=false/> })
        .collect_view();
    let time = entry.runs.first().and_then(|held| held.run.start.as_ref());
    let time = time.map(|start| {
        view! { <time class="entry-time" datetime=start.as_str().to_owned()>{start.clock().to_owned()}</time> }
    });
    let title = view! {
        <a href=scene.href(Route::Session(session.id.clone()))>
            <Official scene text=&session.title translation=session.title_translation.as_ref()/>
        </a>
    };
    view! {
        <article class="entry" data-session=session.id.clone() data-kind=kind_name(session.kind)>
            <p class="entry-kind">{time} " " {(words.kind)(session.kind)} {rounds(scene, entry)}</p>
            {heading(level, "entry-title", title)}
            {session.summary.as_ref().map(|text| view! { <p class="entry-summary">{scene.text(text)}</p> })}
            <PartList scene session/>
            <ul class="run-list">{runs}</ul>
        </article>
    }
    .into_any()
}

/// "2 rounds", where this entry is about all of them.
fn rounds(scene: &Scene, entry: &Entry) -> Option<AnyView> {
    let count = entry.runs.len();
    (count > 1).then(|| {
        let rounds = fill(scene.words().rounds, &count.to_string());
        view! { " · " <span class="entry-rounds">{rounds}</span> }.into_any()
    })
}

/// The name that styles know a kind by.
pub(super) fn kind_name(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Talk => "talk",
        SessionKind::Keynote => "keynote",
        SessionKind::Greeting => "greeting",
        SessionKind::Panel => "panel",
        SessionKind::Workshop => "workshop",
        SessionKind::Poster => "poster",
        SessionKind::Plenum => "plenum",
        SessionKind::Performance => "performance",
        SessionKind::Social => "social",
        SessionKind::Break => "break",
    }
}
