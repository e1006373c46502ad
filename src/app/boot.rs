//! The start: load, then adopt the page if it was made from the same content, else draw it
//! anew.

use leptos::{mount::mount_to, prelude::*};
use wasm_bindgen_futures::spawn_local;

use crate::browser::{self, Freshness, PageInfo, Ready};

use super::{
    action_queue::ActionQueue,
    refresh,
    root::Root,
    state::{Loaded, SiteState},
    words::ensure_words,
};

/// Starts the app. On any failure the static page is left as it is.
pub fn boot() {
    browser::set_panic_hook();
    spawn_local(async {
        if start().await.is_none() {
            browser::fail();
        }
    });
}

async fn start() -> Option<()> {
    let page = PageInfo::read();
    let base = browser::resolve(&page.root)?;
    let queue = ActionQueue::open();
    if page.is_large() && !page.mount {
        // The page is as its event was; actions wait until that is here.
        browser::ready(Ready::Hydrated);
    }
    // Pages may be newer than the file beside them: while they are uploaded, or from a cache.
    let loaded = match load_outline(&base, &page).await {
        Some(outline) => Some(outline),
        None => load(&base).await,
    };
    let loaded = loaded.filter(|loaded| loaded.event.revision >= page.revision)?;
    if !ensure_words(&page.words, &page.language).await {
        return None;
    }
    let holder = browser::app_root()?;
    let words = page.words.clone();
    if loaded.is_partial {
        browser::tell_partial(true);
    }
    let make = move || {
        let is_as_made = loaded.content == page.content && !page.mount;
        let site = SiteState::new(&page, base, loaded, &browser::path(), browser::now());
        let language = page.language;
        view! { <Root site is_as_made language queue/> }
    };
    mount_to(holder, make).forget();
    // Visitors may change the language when the network is gone: in the hall, in the train. Of
    // many languages a visitor needs one, so the words of others wait until they are asked for.
    if let [_, (other, _)] = words.as_slice() {
        ensure_words(&words, other).await;
    }
    Some(())
}

/// What a long programme needs first; `refresh` loads the rest, and looks whether it has changed.
async fn load_outline(base: &str, page: &PageInfo) -> Option<Loaded> {
    let outline = page.outline.as_ref().filter(|_| !page.mount)?;
    let url = [base, outline].concat();
    let bytes = browser::fetch_bytes(&url, Freshness::Cached).await.ok()?;
    let loaded = Loaded::read(&bytes).await?;
    Some(Loaded { content: page.content.clone(), is_outline: true, ..loaded })
}

async fn load(base: &str) -> Option<Loaded> {
    let bytes = match browser::take_early_response().await {
        Some(response) => browser::read(response).await,
        None => browser::fetch_bytes(&refresh::event_url(base), Freshness::Checked).await,
    };
    Loaded::read(&bytes.ok()?).await
}
