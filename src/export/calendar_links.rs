//! Links that add a run to a web calendar. Nothing is sent until a visitor follows one.

use crate::event::{Event, Run, Session, Timestamp};

use super::{percent::push_encoded, rendition::Rendition, utc::utc_stamp};

/// Google Calendar; `None` for a run without a time.
pub fn google_link(event: &Event, session: &Session, run: &Run, language: &str) -> Option<String> {
    let dates = format!("{}/{}", utc_stamp(run.start.as_ref()?), utc_stamp(end(run)?));
    let link = "https://calendar.google.com/calendar/render?action=TEMPLATE&dates=".to_owned();
    let rendition = Rendition { event, site_url: None, language };
    let parts = [
        ("&text=", rendition.text(&session.title).to_owned()),
        ("&location=", rendition.place(run)),
    ];
    Some(parts.into_iter().fold(link + &dates, add))
}

/// Outlook; `None` for a run without a time.
pub fn outlook_link(event: &Event, session: &Session, run: &Run, language: &str) -> Option<String> {
    let link = "https://outlook.live.com/calendar/0/deeplink/compose?rru=addevent".to_owned();
    let rendition = Rendition { event, site_url: None, language };
    let parts = [
        ("&startdt=", run.start.as_ref()?.as_str().to_owned()),
        ("&enddt=", end(run)?.as_str().to_owned()),
        ("&subject=", rendition.text(&session.title).to_owned()),
        ("&location=", rendition.place(run)),
    ];
    Some(parts.into_iter().fold(link, add))
}

/// An entry without an end takes no time.
fn end(run: &Run) -> Option<&Timestamp> {
    run.end.as_ref().or(run.start.as_ref())
}

fn add(mut link: String, (key, value): (&str, String)) -> String {
    link.push_str(key);
    push_encoded(&mut link, &value);
    link
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_an_entry_carries_time_title_and_place() {
        let mut event = fixture::event();
        let session = event.sessions.remove(1);
        let mut run = session.runs[0].clone();
        assert_eq!(google_link(&event, &session, &run, "de"), None);
        run.start = Timestamp::parse("2026-05-07T09:30:00+02:00").ok();
        run.end = Timestamp::parse("2026-05-07T11:00:00+02:00").ok();
        let link = google_link(&event, &session, &run, "de").unwrap();
        assert!(link.contains("dates=20260507T073000Z/20260507T090000Z&text=Ankommen"), "{link}");
        let link = outlook_link(&event, &session, &run, "de").unwrap();
        assert!(link.contains("startdt=2026-05-07T09%3A30%3A00%2B02%3A00&enddt="), "{link}");
    }
}
