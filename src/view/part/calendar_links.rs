use crate::{
    event::{RunState, Session},
    export::{LinkedRun, google_link, outlook_link},
    markup::{Element, el},
    present::NumberedRun,
    view::Scene,
};

use super::{run_name::round_name, run_times::run_when};

/// The ways to take a run into a calendar: as a file, or at somebody else's, who learns of
/// it only when the link is followed. Nothing for what has no time or does not take place.
pub fn calendar_links(scene: &Scene, session: &Session, held: NumberedRun) -> Option<Element> {
    let run = held.run;
    if run.start.is_none() || run.state == RunState::Cancelled || scene.event.is_off() {
        return None;
    }
    let words = scene.words();
    let file = scene.address.file(&format!("programm/{}/{}.ics", session.id, run.id));
    let away = |href: String, name: &str| {
        [" ".into(), el("a").attr("href", href).attr("rel", "noreferrer").with(name).into()]
    };
    let linked = LinkedRun {
        event: &scene.event,
        session,
        run,
        site_url: scene.site_url.as_deref(),
        language: scene.language(),
    };
    let label = match session.runs.len() {
        1 => words.run_calendar.to_owned(),
        _ => {
            let run = round_name(scene, held).unwrap_or_else(|| run_when(scene, run));
            format!("{} {run}", words.run_calendar)
        }
    };
    let links = el("p.run-calendar")
        .with(el("span").with(label))
        .with(" ")
        .with(
            el("a").attr("href", scene.file(&file)).attr("download", "").with(words.calendar_file),
        )
        .with(google_link(&linked).map(|link| away(link, "Google")))
        .with(outlook_link(&linked).map(|link| away(link, "Outlook")));
    Some(links)
}
