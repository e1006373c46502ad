//! Drawing the pages and writing them.

use std::{sync::Arc, thread};

use indicatif::ProgressBar;

use crate::{
    author::Tongue,
    event::Event,
    route::{Address, Route},
    view::Scene,
};

use super::{
    PublishError,
    base_url::path_of,
    document::Frame,
    oembed::{OEMBED, oembed},
    out_folder::OutFolder,
    pages::{addresses, file_of},
    prerender::prerender,
    progress::progress,
};

/// Draws and writes all pages in parallel.
pub(super) fn write_pages(
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
        scene.data_files = frame.data_files.clone();
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
