//! The files beside the pages, for calendars, readers of feeds, other programs and search engines.

use crate::{
    event::Event,
    export::{
        Alternate, DataFile, SitemapPage, WrittenFile, event_calendar, news_feed, robots,
        run_calendar, schedule_csv, schedule_json, schedule_xlsx, schedule_xml, sitemap,
    },
    route::{Address, Route},
};

use super::{
    PublishError, changes::Changes, document::absolute, out_folder::OutFolder, pages::addresses,
};

/// What all of them are made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct DataSource<'a> {
    pub event: &'a Event,
    /// The published `event.json`.
    pub json: &'a str,
    pub base_url: Option<&'a str>,
    pub changes: &'a Changes,
}

/// Writes the files that are offered on the page of data, in each language of the event, and says
/// of each what that page needs to know.
pub(super) fn write_data(
    folder: &OutFolder,
    source: &DataSource,
) -> Result<Vec<WrittenFile>, PublishError> {
    let languages = &source.event.languages;
    let own = source.event.default_language();
    let mut written = Vec::new();
    for &file in DataFile::ALL {
        let most = if file.has_language() { languages.len() } else { 1 };
        for language in languages.iter().take(most) {
            let Some(content) = content(source, file, language) else { continue };
            let home = Address::new(None, Route::Home).in_language(language, own);
            let path = home.file(file.name());
            folder.write(&path, &content)?;
            let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
            let language = file.has_language().then(|| language.clone());
            written.push(WrittenFile { file, language, path, length });
        }
    }
    Ok(written)
}

/// `None` if the event has no such file.
fn content(source: &DataSource, file: DataFile, language: &str) -> Option<Vec<u8>> {
    let DataSource { event, base_url: base, .. } = *source;
    let text = match file {
        DataFile::Workbook => return Some(schedule_xlsx(event, base, language)),
        DataFile::Table => return Some(schedule_csv(event, base, language)),
        DataFile::Calendar => event_calendar(event, base, language),
        DataFile::ScheduleXml => schedule_xml(event, base, language),
        DataFile::ScheduleJson => schedule_json(event, base, language),
        DataFile::Event => source.json.to_owned(),
        DataFile::News => return news_feed(event, base, language).map(String::into_bytes),
        DataFile::Changes => source.changes.feed(event, base, language),
    };
    Some(text.into_bytes())
}

/// Writes what is not offered there: the calendars of runs, sitemap, robots.
pub(super) fn write_others(
    folder: &OutFolder,
    event: &Event,
    base_url: Option<&str>,
) -> Result<(), PublishError> {
    let mut languages = event.languages.iter();
    languages.try_for_each(|language| write_run_calendars(folder, event, base_url, language))?;
    folder.write("robots.txt", robots(base_url).as_bytes())?;
    // Search engines need absolute URLs. Without a base URL the paths are for link checkers
    // only, and robots.txt does not name the sitemap.
    let base = base_url.unwrap_or("/");
    folder.write("sitemap.xml", sitemap(&sitemap_pages(event, base)).as_bytes())
}

/// Writes the calendar of each scheduled run, beside the page of its session.
fn write_run_calendars(
    folder: &OutFolder,
    event: &Event,
    base: Option<&str>,
    language: &str,
) -> Result<(), PublishError> {
    let home = Address::new(None, Route::Home).in_language(language, event.default_language());
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
