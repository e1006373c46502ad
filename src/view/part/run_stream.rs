use crate::{
    event::{Run, RunState},
    i18n::{fill, short_date},
    markup::{Element, Node, el},
    present::is_over,
    view::Scene,
};

use super::running;

/// How to take part from elsewhere: a link that leads out, or from when on it will be here; and
/// afterwards the recording.
pub fn run_stream(scene: &Scene, run: &Run) -> Option<Element> {
    let stream = run.stream.as_ref()?;
    let words = scene.words();
    if run.state == RunState::Cancelled || scene.event.is_off() {
        return None;
    }
    let is_past = is_over(run, scene.now);
    let is_over = scene.is_live && is_past;
    let live = running(scene, run).is_some();
    let live = live.then(|| el("strong.run-live").with(words.online_now)).map(spaced);
    let join = stream_link(scene, run).map(|link| [live.into(), link]);
    // By the clock of the page itself: what has been recorded was written after the run.
    let may_be_over = run.start.is_none() || is_past;
    let recording = stream
        .recording
        .as_ref()
        .filter(|_| may_be_over)
        .map(|url| link(url, words.watch_recording));
    let lines = [join.map(Node::from), recording];
    let lines = lines.into_iter().flatten().map(|line| el("p").with(line));
    let notes = if is_over { Vec::new() } else { notes(scene, run) };
    let lines: Vec<_> = lines.chain(notes).collect();
    (!lines.is_empty()).then(|| el("div.run-stream").with(lines))
}

/// The link that leads out to a run, as long as it leads somewhere.
pub fn stream_link(scene: &Scene, run: &Run) -> Option<Node> {
    let url = run.stream.as_ref()?.url.as_ref()?;
    let is_off = run.state == RunState::Cancelled || scene.event.is_off();
    let is_over = scene.is_live && is_over(run, scene.now);
    (!is_off && !is_over).then(|| link(url, scene.words().online_join))
}

fn link(url: &str, text: &'static str) -> Node {
    el("a").attr("href", url).with(text).into()
}

fn spaced(element: Element) -> [Node; 2] {
    [element.into(), " ".into()]
}

/// "Zoom · Untertitel", and from when on the link is here.
fn notes(scene: &Scene, run: &Run) -> Vec<Element> {
    let words = scene.words();
    let Some(stream) = &run.stream else { return Vec::new() };
    let captions = stream.captions.then(|| words.captions.into());
    let platform = stream.platform.as_ref().map(|platform| scene.text(platform));
    let mut parts: Vec<Node> = Vec::new();
    for part in platform.into_iter().chain(captions) {
        parts.extend((!parts.is_empty()).then(|| " · ".into()));
        parts.push(part);
    }
    let about = (!parts.is_empty()).then_some(Node::Several(parts));
    let from = stream.from.as_ref().filter(|_| !is_over(run, scene.now));
    let from = from.map(|from| {
        let day = scene.local_time(from).day;
        let date = short_date(&crate::event::Date::from_days(day), scene.locale());
        Node::from(fill(words.online_from, &[date, scene.clock(from, day)].join(words.comma)))
    });
    [about, from].into_iter().flatten().map(|note| el("p.term-note").with(note)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Stream, Timestamp, fixture},
        route::{Address, Route},
    };

    #[test]
    fn ok_it_leads_out_while_it_runs_and_to_the_recording_afterwards() {
        let stamp = |time| Timestamp::parse(&format!("2026-05-07T{time}:00+02:00")).ok();
        let mut event = fixture::event();
        let run = &mut event.sessions[0].runs[0];
        (run.start, run.end) = (stamp("09:00"), stamp("10:00"));
        run.stream = Some(Stream {
            url: Some("https://example.org/live".to_owned()),
            platform: Some("Zoom".into()),
            from: None,
            captions: true,
            recording: None,
        });
        let mut run = run.clone();
        let event = Arc::new(event);
        let said = |run: &Run, time| {
            let address = Address::new(None, Route::Session("opening".to_owned()));
            let now = stamp(time).unwrap().epoch_seconds();
            let scene = Scene { is_live: true, ..Scene::new(event.clone(), address, now) };
            run_stream(&scene, run).map(|stream| stream.to_html()).unwrap_or_default()
        };
        let before = said(&run, "08:00");
        assert!(
            before.contains("href=\"https://example.org/live\">Online dabei sein</a>"),
            "{before}"
        );
        assert!(before.contains("Zoom · Untertitel") && !before.contains("Jetzt live"), "{before}");
        assert!(said(&run, "09:30").contains("Jetzt live"));
        assert_eq!(said(&run, "10:00"), "");
        let stream = run.stream.as_mut().unwrap();
        stream.recording = Some("https://example.org/film".to_owned());
        assert!(said(&run, "10:00").contains("Aufzeichnung ansehen"));
        let stream = run.stream.as_mut().unwrap();
        (stream.url, stream.from) = (None, stamp("08:30"));
        assert!(said(&run, "08:00").contains("Der Link steht hier ab Do 7. Mai, 08:30."));
        run.state = RunState::Cancelled;
        assert_eq!(said(&run, "08:00"), "");
    }
}
