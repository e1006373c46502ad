//! Builds a site.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    author::{
        Finding, Framing, HISTORY, PublishedFile, Reading, Theme, Tongue, forgotten_revision,
        publish_json, read_folder_since, read_published,
    },
    event::{Event, content_hash},
};

use super::{
    PublishError,
    assets::Assets,
    base_url::checked_base_url,
    changes::Changes,
    data_files::{DataSource, write_data, write_others},
    document::Frame,
    documents::Documents,
    event_assets::EventAssets,
    held_back::{keep_back, time_of_build},
    hosting::Hosting,
    lost_address::lost_address,
    out_folder::OutFolder,
    outline_file::outline_file,
    page_files::write_pages,
    pictures::Pictures,
    press_kit::{PRESS_KIT, add_press_kit},
};

/// Options of a build.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The URL of the site, for canonical URLs and the sitemap.
    pub base_url: Option<String>,
    /// The site as it was published before, to compare with: its folder or its `event.json`.
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
    changes: Changes,
}

/// Reads an event folder.
///
/// # Errors
/// If the folder cannot be read, or nothing in it can be published; with `strict` also if
/// there is any error in it.
fn read_event(dir: &Path, options: &Options) -> Result<Read, PublishError> {
    let site = options.published.as_deref().filter(|site| is_there(site));
    let (published, unreadable) = site.map(read_published).unwrap_or_default();
    let Reading { mut event, theme, framing, mut findings, left_out, files, copies, .. } =
        read_folder_since(dir, published.clone())?;
    findings.extend(unreadable);
    findings
        .extend(site.zip(event.as_ref()).and_then(|(site, event)| forgotten_revision(site, event)));
    // Before the pictures are made, as some belong to the press alone.
    let now = time_of_build(options.now);
    findings.extend(event.iter_mut().flat_map(|event| keep_back(event, now)));
    let since = site.zip(published.as_ref());
    let changes = event.as_ref().map(|event| Changes::since(since, event, &left_out, now));
    let pictures =
        event.as_mut().map(|event| Pictures::make(event, &files, options.tongue)).transpose()?;
    let (pictures, about_pictures) = pictures.unzip();
    findings.extend(about_pictures.into_iter().flatten());
    let documents = event.as_mut().map(|event| Documents::make(event, &copies));
    let (documents, about_documents) = documents.unwrap_or_default();
    findings.extend(about_documents);
    let is_good = !options.strict || !findings.iter().any(Finding::is_error);
    match event.zip(pictures).zip(changes) {
        Some(((event, pictures), changes)) if is_good => {
            Ok(Read { event, theme, framing, pictures, documents, copies, findings, changes })
        }
        _ => Err(PublishError::Event(findings)),
    }
}

/// Whether there is an `event.json`, in a folder or itself.
fn is_there(site: &Path) -> bool {
    site.is_file() || site.join("event.json").is_file()
}

/// Builds the site of an event folder.
///
/// # Errors
/// If the event cannot be published or the site cannot be written, or what was changed in it
/// by hand would be lost. `out` is then unchanged.
pub fn build(dir: &Path, out: &Path, options: &Options) -> Result<Built, PublishError> {
    let base_url = options.base_url.as_deref().map(checked_base_url).transpose()?;
    let read = read_event(dir, options)?;
    let Read { mut event, theme, framing, pictures, documents, copies, mut findings, changes } =
        read;
    let assets = Assets::load(&theme, &event.languages)?;
    let drawn = EventAssets::draw(&event, &theme)?;
    let folder = OutFolder::begin(out, dir)?;
    folder.set_revision(event.revision);
    findings.extend(lost_address(out, base_url.as_deref()));
    let kit = add_press_kit(&mut event, &pictures, &documents)?;
    let json = publish_json(&event);
    let outline = outline_file(&event, json.len());
    let event = Arc::new(event);
    let source =
        DataSource { event: &event, json: &json, base_url: base_url.as_deref(), changes: &changes };
    let data_files = write_data(&folder, &source)?.into();
    folder.write(HISTORY, changes.json.as_bytes())?;
    let frame = Frame {
        event: &event,
        assets: &assets,
        drawn: &drawn,
        content: content_hash(json.as_bytes()),
        outline: outline.as_ref().map(|(path, _)| path.as_str()),
        data_files,
        base_url: base_url.as_deref(),
        now: event.updated.epoch_seconds(),
        live_reload: options.live_reload,
    };
    let pages = write_pages(&folder, &frame, &event, options.tongue)?;
    write_others(&folder, &event, base_url.as_deref())?;
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

/// What the web server has to be told; what organisers tell it themselves stays.
fn write_hosting(folder: &OutFolder, hosting: &Hosting) -> Result<(), PublishError> {
    let mut files = hosting.files().filter(|(path, _)| !folder.has_foreign(path));
    files.try_for_each(|(path, content)| folder.write(path, content.as_bytes()))
}
