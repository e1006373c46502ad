//! The files beside the pages, for calendars, readers of feeds and search engines.

use crate::{
    event::Event,
    export::{
        Alternate, NEWS_FEED, SCHEDULE_JSON, SCHEDULE_XML, SitemapPage, event_calendar, news_feed,
        robots, run_calendar, schedule_json, schedule_xml, sitemap,
    },
    route::{Address, Route},
};

use super::{
    PublishError,
    document::{Frame, absolute},
    out_folder::OutFolder,
    pages::addresses,
};

/// The files beside the pages: calendars, feeds, sitemap, robots.
pub(super) fn write_data(folder: &OutFolder, frame: &Frame) -> Result<(), PublishError> {
    let event = frame.event;
    event.languages.iter().try_for_each(|language| {
        write_calendars(folder, frame, language)?;
        write_schedules(folder, frame, language)?;
        write_feed(folder, frame, language)
    })?;
    folder.write("robots.txt", robots(frame.base_url).as_bytes())?;
    // Search engines need absolute URLs. Without a base URL the paths are for link checkers
    // only, and robots.txt does not name the sitemap.
    let base = frame.base_url.unwrap_or("/");
    folder.write("sitemap.xml", sitemap(&sitemap_pages(event, base)).as_bytes())
}

/// Writes the calendars in a language: of the event, and of each scheduled run, beside the page
/// of its session.
fn write_calendars(folder: &OutFolder, frame: &Frame, language: &str) -> Result<(), PublishError> {
    let (event, base) = (frame.event, frame.base_url);
    let home = Address::new(None, Route::Home).in_language(language, event.default_language());
    let calendar = event_calendar(event, base, language);
    folder.write(&home.file("event.ics"), calendar.as_bytes())?;
    event.runs().filter(|(_, run)| run.start.is_some()).try_for_each(|(session, run)| {
        let text = run_calendar(event, session, run, base, language);
        let name = format!("programm/{}/{}.ics", session.id, run.id);
        folder.write(&home.file(&name), text.as_bytes())
    })
}

/// Writes the programme in a language for other conference software.
fn write_schedules(folder: &OutFolder, frame: &Frame, language: &str) -> Result<(), PublishError> {
    let (event, base) = (frame.event, frame.base_url);
    let home = Address::new(None, Route::Home).in_language(language, event.default_language());
    let json = schedule_json(event, base, language);
    folder.write(&home.file(SCHEDULE_JSON), json.as_bytes())?;
    let xml = schedule_xml(event, base, language);
    folder.write(&home.file(SCHEDULE_XML), xml.as_bytes())
}

/// Writes the messages in a language as a feed, if there are any.
fn write_feed(folder: &OutFolder, frame: &Frame, language: &str) -> Result<(), PublishError> {
    let home = Address::new(None, Route::Home);
    let home = home.in_language(language, frame.event.default_language());
    match news_feed(frame.event, frame.base_url, language) {
        Some(feed) => folder.write(&home.file(NEWS_FEED), feed.as_bytes()),
        None => Ok(()),
    }
}

fn sitemap_pages(event: &Event, base: &str) -> Vec<SitemapPage> {
    let pages = addresses(event).into_iter().filter(|address| address.route != Route::NotFound);
    pages
        .map(|address| SitemapPage {
            url: absolute(base, &address),
            alternates: address
                .in_all_languages(event)
                .map(|(code, page)| Alternate {
                    language: code.clone(),
                    url: absolute(base, &page),
                })
                .collect(),
            updated: event.updated.date(),
        })
        .collect()
}
