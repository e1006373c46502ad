//! Links that add a run to a web calendar. Nothing is sent until a visitor follows one.

use crate::event::{Event, Run, Session, Timestamp};

use super::{percent::push_encoded, rendition::Rendition, utc::utc_stamp};

/// A run as a link tells it: in one language, perhaps with the address of its page.
#[derive(Clone, Copy, Debug)]
pub struct LinkedRun<'a> {
    pub event: &'a Event,
    pub session: &'a Session,
    pub run: &'a Run,
    pub site_url: Option<&'a str>,
    pub language: &'a str,
}

/// Web calendars that subscribe to others, and how their links begin. The address of the
/// calendar follows, encoded and without its scheme. Google wants `webcal` addresses.
pub const SUBSCRIBING: [(&str, &str); 2] = [
    ("Google", "https://calendar.google.com/calendar/r?cid=webcal%3A"),
    ("Outlook", "https://outlook.live.com/calendar/0/addfromweb?url=https%3A"),
];

/// The link that subscribes to the calendar at an address: with a web calendar, given how its
/// link begins, or else with the visitor's own program.
pub fn subscription(address: &str, begins: Option<&str>) -> String {
    let after_scheme = address.split_once(':').map_or("", |(_, rest)| rest);
    let mut link = begins.unwrap_or("webcal:").to_owned();
    match begins {
        Some(_) => push_encoded(&mut link, after_scheme),
        None => link += after_scheme,
    }
    link
}

/// Google Calendar; `None` for a run without a time.
pub fn google_link(linked: &LinkedRun) -> Option<String> {
    let run = linked.run;
    let dates = format!("{}/{}", utc_stamp(run.start.as_ref()?), utc_stamp(end(run)?));
    let link = "https://calendar.google.com/calendar/render?action=TEMPLATE&dates=".to_owned();
    Some(add_texts(link + &dates, linked, ["text", "details"]))
}

/// Outlook; `None` for a run without a time.
pub fn outlook_link(linked: &LinkedRun) -> Option<String> {
    let run = linked.run;
    let mut link = "https://outlook.live.com/calendar/0/deeplink/compose?rru=addevent".to_owned();
    add(&mut link, "startdt", run.start.as_ref()?.as_str());
    add(&mut link, "enddt", end(run)?.as_str());
    Some(add_texts(link, linked, ["subject", "body"]))
}

/// An entry without an end takes no time.
fn end(run: &Run) -> Option<&Timestamp> {
    run.end.as_ref().or(run.start.as_ref())
}

/// Title, place, and what it is about with the address of the page.
fn add_texts(mut link: String, linked: &LinkedRun, [title, about]: [&str; 2]) -> String {
    let LinkedRun { event, session, run, site_url, language } = *linked;
    let rendition = Rendition { event, site_url, language };
    let mut text = rendition.text_of(&session.summary).unwrap_or_default().to_owned();
    if let Some(url) = rendition.session_url(session) {
        if !text.is_empty() {
            text += "\n\n";
        }
        text += &url;
    }
    add(&mut link, title, &rendition.run_title(session, run));
    add(&mut link, "location", &rendition.place(run));
    add(&mut link, about, &text);
    link
}

fn add(link: &mut String, key: &str, value: &str) {
    if !value.is_empty() {
        *link += "&";
        *link += key;
        *link += "=";
        push_encoded(link, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_a_subscription_holds_the_whole_address() {
        let link = |begins| subscription("https://example.org/en/event.ics", begins);
        assert_eq!(link(None), "webcal://example.org/en/event.ics");
        let with: Vec<_> = SUBSCRIBING.iter().map(|(_, begins)| link(Some(begins))).collect();
        let address = "%3A%2F%2Fexample.org%2Fen%2Fevent.ics";
        assert_eq!(
            with,
            [
                format!("https://calendar.google.com/calendar/r?cid=webcal{address}"),
                format!("https://outlook.live.com/calendar/0/addfromweb?url=https{address}"),
            ]
        );
    }

    #[test]
    fn ok_an_entry_carries_time_title_place_and_what_it_is_about() {
        let mut event = fixture::event();
        let mut session = event.sessions.remove(1);
        session.summary = Some("Wie es geht".into());
        let mut run = session.runs[0].clone();
        let link = |run: &Run, site_url, link: fn(&LinkedRun) -> Option<String>| {
            link(&LinkedRun { event: &event, session: &session, run, site_url, language: "en" })
        };
        assert_eq!(link(&run, None, google_link), None);
        run.start = Timestamp::parse("2026-05-07T09:30:00+02:00").ok();
        run.end = Timestamp::parse("2026-05-07T11:00:00+02:00").ok();
        let google = link(&run, Some("https://example.org/"), google_link).unwrap();
        assert!(google.contains("dates=20260507T073000Z/20260507T090000Z&text=Ankommen&"));
        let about =
            "Wie%20es%20geht%0A%0Ahttps%3A%2F%2Fexample.org%2Fen%2Fprogramm%2Fworkshop-1%2F";
        assert!(google.ends_with(&format!("&details={about}")), "{google}");
        let outlook = link(&run, Some("https://example.org/"), outlook_link).unwrap();
        assert!(outlook.contains("startdt=2026-05-07T09%3A30%3A00%2B02%3A00&enddt="), "{outlook}");
        assert!(outlook.ends_with(&format!("&body={about}")), "{outlook}");
        let without = link(&run, None, google_link).unwrap();
        assert!(without.ends_with("&details=Wie%20es%20geht"), "{without}");
    }
}
