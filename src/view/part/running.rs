use crate::{event::Run, i18n::fill, present::runs_now, view::Scene};

/// Up to this many minutes before its end, a run says how many are left.
const SOON: i64 = 90;

/// "läuft, noch 45 Minuten", of a run that takes place while the visitor looks at the page.
pub fn running(scene: &Scene, run: &Run) -> Option<String> {
    time_left(scene, run).map(|left| fill(scene.words().runs_now, &left))
}

/// "noch 45 Minuten", or when it ends where that is long.
pub fn time_left(scene: &Scene, run: &Run) -> Option<String> {
    let end = run.end.as_ref()?;
    if !scene.is_live || !runs_now(run, scene.now) || scene.event.is_off() {
        return None;
    }
    let left = end.epoch_seconds() - scene.now;
    let words = scene.words();
    Some(match (left + 59) / 60 {
        minutes if minutes <= SOON => words.count(words.minutes_left, &minutes.to_string()),
        _ => fill(words.until, &scene.clock(end, scene.today(end))),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{RunState, Timestamp, fixture},
        route::{Address, Route},
    };

    #[test]
    fn ok_minutes_are_counted_to_the_end() {
        let stamp = |time| Timestamp::parse(&format!("2026-05-07T{time}+02:00")).ok();
        let mut run = fixture::event().sessions[0].runs[0].clone();
        (run.start, run.end) = (stamp("09:00:00"), stamp("11:00:00"));
        let said = |run: &Run, time, is_live| {
            let address = Address::new(None, Route::Programme);
            let now = stamp(time).unwrap().epoch_seconds();
            let scene = Scene::new(Arc::new(fixture::event()), address, now);
            running(&Scene { is_live, ..scene }, run)
        };
        for (time, text) in [
            ("08:59:59", None),
            ("09:00:00", Some("läuft, bis 11:00")),
            ("09:29:59", Some("läuft, bis 11:00")),
            ("09:30:00", Some("läuft, noch 90 Minuten")),
            ("10:58:00", Some("läuft, noch 2 Minuten")),
            ("10:59:59", Some("läuft, noch eine Minute")),
            ("11:00:00", None),
        ] {
            assert_eq!(said(&run, time, true).as_deref(), text, "{time}");
        }
        assert_eq!(said(&run, "10:00:00", false), None);
        run.state = RunState::Cancelled;
        assert_eq!(said(&run, "10:00:00", true), None);
    }
}
