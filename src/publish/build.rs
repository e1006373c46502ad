//! Builds a site.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use indicatif::ProgressBar;

use crate::{
    author::{
        Finding, Framing, Place, PublishedFile, Reading, Said, Severity, Theme, Tongue,
        forgotten_revision, leave_out_press, publish_json, read_folder_since, read_published, said,
    },
    event::{Event, Timestamp, content_hash},
    export::{
        Alternate, NEWS_FEED, SitemapPage, event_calendar, news_feed, robots, run_calendar, sitemap,
    },
    route::{Address, Route},
    view::Scene,
};

use super::{
    PublishError,
    assets::Assets,
    base_url::{checked_base_url, path_of},
    document::{Frame, absolute},
    documents::Documents,
    event_assets::EventAssets,
    hosting::Hosting,
    lost_address::lost_address,
    oembed::{OEMBED, oembed},
    out_folder::OutFolder,
    outline_file::outline_file,
    pages::{addresses, file_of},
    pictures::Pictures,
    prerender::prerender,
    press_kit::{PRESS_KIT, add_press_kit},
    progress::progress,
};

/// Options of a build.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The URL of the site, for canonical URLs and the sitemap.
    pub base_url: Option<String>,
    /// The site as it was published before, to compare ids and revision with: its folder.
    /// It may not exist.
    pub published: Option<PathBuf>,
    /// Fail on any error in the event.
    pub strict: bool,
    /// Drop what was changed by hand in the output folder since it was built.
    pub force: bool,
    /// The language in which progress is shown.
    pub tongue: Tongue,
    /// Pages reload after each build of `treffpunkt serve`.
    pub live_reload: bool,
    /// The time of the build for embargoes, in seconds since 1970; by default the clock's.
    pub now: Option<i64>,
}

/// The result of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Built {
    pub pages: usize,
    /// What is in the output folder and not of the site, and was kept.
    pub kept: Vec<String>,
    /// What is wrong or missing in the event.
    pub findings: Vec<Finding>,
    /// That not every site may show pages in a frame, which the web server has to be told.
    pub is_limited: bool,
}

/// A readable event with its files.
struct Read {
    event: Event,
    theme: Theme,
    framing: Framing,
    pictures: Pictures,
    documents: Documents,
    /// Films and captions; files to be taken are among them.
    copies: Vec<PublishedFile>,
    findings: Vec<Finding>,
}

/// Reads an event folder.
///
/// # Errors
/// If the folder cannot be read, or nothing in it can be published; with `strict` also if
/// there is any error in it.
fn read_event(dir: &Path, options: &Options) -> Result<Read, PublishError> {
    let site = options.published.as_deref().filter(|site| site.join("event.json").is_file());
    let (published, unreadable) = site.map(read_published).unwrap_or_default();
    let Reading { mut event, theme, framing, mut findings, files, copies, .. } =
        read_folder_since(dir, published)?;
    findings.extend(unreadable);
    findings
        .extend(site.zip(event.as_ref()).and_then(|(site, event)| forgotten_revision(site, event)));
    // Before the pictures are made, as some belong to the press alone.
    let now = time_of_build(options.now);
    findings.extend(event.as_mut().and_then(|event| keep_embargo(event, now)));
    findings.extend(event.as_mut().and_then(|event| keep_streams(event, now)));
    let pictures =
        event.as_mut().map(|event| Pictures::make(event, &files, options.tongue)).transpose()?;
    let (pictures, about_pictures) = pictures.unzip();
    findings.extend(about_pictures.into_iter().flatten());
    let documents = event.as_mut().map(|event| Documents::make(event, &copies));
    let (documents, about_documents) = documents.unwrap_or_default();
    findings.extend(about_documents);
    let is_good = !options.strict || !findings.iter().any(Finding::is_error);
    match event.zip(pictures) {
        Some((event, pictures)) if is_good => {
            Ok(Read { event, theme, framing, pictures, documents, copies, findings })
        }
        _ => Err(PublishError::Event(findings)),
    }
}

/// Builds the site of an event folder.
///
/// # Errors
/// If the event cannot be published or the site cannot be written, or what was changed in it
/// by hand would be lost. `out` is then unchanged.
pub fn build(dir: &Path, out: &Path, options: &Options) -> Result<Built, PublishError> {
    let base_url = options.base_url.as_deref().map(checked_base_url).transpose()?;
    let Read { mut event, theme, framing, pictures, documents, copies, mut findings } =
        read_event(dir, options)?;
    let assets = Assets::load(&theme)?;
    let drawn = EventAssets::draw(&event, &theme)?;
    let folder = OutFolder::begin(out, dir)?;
    folder.set_revision(event.revision);
    findings.extend(lost_address(out, base_url.as_deref()));
    let kit = add_press_kit(&mut event, &pictures, &documents)?;
    let json = publish_json(&event);
    let outline = outline_file(&event, json.len());
    let event = Arc::new(event);
    let frame = Frame {
        event: &event,
        assets: &assets,
        drawn: &drawn,
        content: content_hash(json.as_bytes()),
        outline: outline.as_ref().map(|(path, _)| path.as_str()),
        base_url: base_url.as_deref(),
        now: event.updated.epoch_seconds(),
        live_reload: options.live_reload,
    };
    folder.write("event.json", json.as_bytes())?;
    let pages = write_pages(&folder, &frame, &event, options.tongue)?;
    write_data(&folder, &frame)?;
    let is_limited = framing.is_limited();
    write_hosting(&folder, &Hosting::new(base_url.as_deref(), framing))?;
    pictures.write(&folder)?;
    documents.write(&folder)?;
    for PublishedFile { source, target } in &copies {
        if !Documents::is_theirs(target) {
            folder.copy(target, source)?;
        }
    }
    if let Some(kit) = kit {
        folder.write(PRESS_KIT, &kit)?;
    }
    for (path, content) in assets.files.iter().chain(&drawn.files).chain(&outline) {
        folder.write(path, content)?;
    }
    let kept = folder.finish(options.force)?;
    Ok(Built { pages, kept, findings, is_limited })
}

/// The time of the build, in seconds since 1970.
fn time_of_build(now: Option<i64>) -> i64 {
    let since_1970 = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    now.unwrap_or_else(|| i64::try_from(since_1970()).unwrap_or(i64::MAX))
}

/// Removes the addresses for taking part online that are not public yet.
fn keep_streams(event: &mut Event, now: i64) -> Option<Finding> {
    let mut kept_back = Vec::new();
    let runs = event.sessions.iter_mut().flat_map(|session| &mut session.runs);
    for stream in runs.filter_map(|run| run.stream.as_mut()) {
        match &stream.from {
            Some(from) if from.epoch_seconds() > now => {
                kept_back.extend(stream.url.take().and(stream.from.clone()));
            }
            _ => stream.from = None,
        }
    }
    let next = kept_back.into_iter().min_by_key(Timestamp::epoch_seconds)?;
    let next = next.as_str();
    let what = said!(
        "addresses for taking part online are left out, the first until {next}",
        "Adressen zum Teilnehmen fehlen noch, die erste bis {next}"
    );
    let hint = Said::new("build again then", "danach noch einmal bauen");
    let place = Place::new("event.json", "sessions");
    Some(Finding::new(Severity::Warning, place, what, Some(hint)))
}

/// Removes the press section, and what only it shows, while it is under embargo. The organiser has to build again
/// afterwards.
fn keep_embargo(event: &mut Event, now: i64) -> Option<Finding> {
    let embargo = event.press.as_ref().and_then(|press| press.embargo.clone());
    let embargo = embargo.filter(|embargo| embargo.epoch_seconds() > now)?;
    leave_out_press(event);
    let until = embargo.as_str();
    let what = said!(
        "the section for the press is left out until {until}",
        "der Bereich für die Presse fehlt bis {until}"
    );
    let hint = Said::new("build again then", "danach noch einmal bauen");
    let place = Place::new("event.json", "press.embargo");
    Some(Finding::new(Severity::Warning, place, what, Some(hint)))
}

/// Draws and writes all pages in parallel.
fn write_pages(
    folder: &OutFolder,
    frame: &Frame,
    event: &Arc<Event>,
    tongue: Tongue,
) -> Result<usize, PublishError> {
    let addresses = addresses(event);
    let bar = progress(addresses.len(), tongue);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let share = addresses.len().div_ceil(workers).max(1);
    thread::scope(|scope| {
        let shares: Vec<_> = addresses
            .chunks(share)
            .map(|share| scope.spawn(|| write_share(folder, frame, event, share, &bar)))
            .collect();
        shares.into_iter().try_for_each(|share| match share.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })?;
    bar.finish_and_clear();
    Ok(addresses.len())
}

fn write_share(
    folder: &OutFolder,
    frame: &Frame,
    event: &Arc<Event>,
    addresses: &[Address],
    bar: &ProgressBar,
) -> Result<(), PublishError> {
    addresses.iter().try_for_each(|address| {
        let mut scene = Scene::new(event.clone(), address.clone(), frame.now);
        scene.site_url = frame.base_url.map(str::to_owned);
        scene.share_picture = frame.share_picture(scene.language());
        if let (Route::NotFound, Some(base)) = (&address.route, frame.base_url) {
            // The 404 page is served at any depth, so relative links would break.
            scene.root = path_of(base);
        }
        let root = scene.root.clone();
        let document = frame.document(address, &root, &prerender(&scene));
        bar.inc(1);
        folder.write(&file_of(address), document.as_bytes())?;
        match frame.base_url {
            Some(base) if address.route != Route::NotFound => {
                let path = address.path() + OEMBED;
                folder.write(&path, oembed(&scene, base).as_bytes())
            }
            _ => Ok(()),
        }
    })
}

/// The files beside the pages: calendars, feeds, sitemap, robots.
fn write_data(folder: &OutFolder, frame: &Frame) -> Result<(), PublishError> {
    let event = frame.event;
    event.languages.iter().try_for_each(|language| {
        write_calendars(folder, frame, language)?;
        write_feed(folder, frame, language)
    })?;
    folder.write("robots.txt", robots(frame.base_url).as_bytes())?;
    // Search engines need absolute URLs. Without a base URL the paths are for link checkers
    // only, and robots.txt does not name the sitemap.
    let base = frame.base_url.unwrap_or("/");
    folder.write("sitemap.xml", sitemap(&sitemap_pages(event, base)).as_bytes())
}

/// What the web server has to be told; what organisers tell it themselves stays.
fn write_hosting(folder: &OutFolder, hosting: &Hosting) -> Result<(), PublishError> {
    let mut files = hosting.files().filter(|(path, _)| !folder.has_foreign(path));
    files.try_for_each(|(path, content)| folder.write(path, content.as_bytes()))
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
    let own = event.default_language();
    let pages = addresses(event).into_iter().filter(|address| address.route != Route::NotFound);
    pages
        .map(|address| SitemapPage {
            url: absolute(base, &address),
            alternates: event
                .languages
                .iter()
                .map(|code| Alternate {
                    language: code.clone(),
                    url: absolute(base, &address.in_language(code, own)),
                })
                .collect(),
            updated: event.updated.date(),
        })
        .collect()
}
