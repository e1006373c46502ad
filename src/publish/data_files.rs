//! The files beside the pages, for calendars, readers of feeds and search engines.

use crate::{
    event::Event,
    export::{
        Alternate, DataFile, SitemapPage, event_calendar, news_feed, robots, run_calendar,
        schedule_csv, schedule_json, schedule_xlsx, schedule_xml, sitemap,
    },
    route::{Address, Route},
};

use super::{
    PublishError,
    document::{Frame, absolute},
    out_folder::OutFolder,
    pages::addresses,
};

/// The files beside the pages: calendars, tables, feeds, sitemap, robots.
pub(super) fn write_data(folder: &OutFolder, frame: &Frame) -> Result<(), PublishError> {
    let event = frame.event;
    event.languages.iter().try_for_each(|language| {
        let home = Address::new(None, Route::Home).in_language(language, event.default_language());
        for file in DataFile::of(event).filter(|file| file.is_in_each_language()) {
            if let Some(content) = content(file, frame, language) {
                folder.write(&home.file(file.name()), &content)?;
            }
        }
        write_run_calendars(folder, frame, &home, language)
    })?;
    folder.write("robots.txt", robots(frame.base_url).as_bytes())?;
    // Search engines need absolute URLs. Without a base URL the paths are for link checkers
    // only, and robots.txt does not name the sitemap.
    let base = frame.base_url.unwrap_or("/");
    folder.write("sitemap.xml", sitemap(&sitemap_pages(event, base)).as_bytes())
}

/// What a file says in a language; `None` for the event itself, which is written for all.
fn content(file: DataFile, frame: &Frame, language: &str) -> Option<Vec<u8>> {
    let (event, base) = (frame.event, frame.base_url);
    match file {
        DataFile::Calendar => Some(event_calendar(event, base, language).into_bytes()),
        DataFile::Workbook => Some(schedule_xlsx(event, base, language)),
        DataFile::Table => Some(schedule_csv(event, base, language)),
        DataFile::ScheduleXml => Some(schedule_xml(event, base, language).into_bytes()),
        DataFile::ScheduleJson => Some(schedule_json(event, base, language).into_bytes()),
        DataFile::NewsFeed => news_feed(event, base, language).map(String::into_bytes),
        DataFile::Event => None,
    }
}

/// Writes the calendar of each scheduled run, beside the page of its session.
fn write_run_calendars(
    folder: &OutFolder,
    frame: &Frame,
    home: &Address,
    language: &str,
) -> Result<(), PublishError> {
    let (event, base) = (frame.event, frame.base_url);
    event.runs().filter(|(_, run)| run.start.is_some()).try_for_each(|(session, run)| {
        let text = run_calendar(event, session, run, base, language);
        let name = format!("programm/{}/{}.ics", session.id, run.id);
        folder.write(&home.file(&name), text.as_bytes())
    })
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
