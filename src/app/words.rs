//! The words of the interface, loaded for each language when it is first shown.

use crate::{
    browser::{self, Freshness},
    event::FromTree,
    i18n::{Locale, is_loaded, load_words},
};

/// Loads the words that pages in a language need, unless they are here. `files` are the
/// languages that there are, and the addresses of their words. `false` if they cannot be had.
pub(super) async fn ensure_words(files: &[(String, String)], language: &str) -> bool {
    let locale = Locale::for_language(language);
    if is_loaded(locale) {
        return true;
    }
    let Some((_, url)) = files.iter().find(|(code, _)| code == locale.name()) else {
        return false;
    };
    let Ok(bytes) = browser::fetch_bytes(url, Freshness::Cached).await else { return false };
    let list = serde_json::from_slice(&bytes).ok().and_then(Vec::<String>::from_tree);
    list.is_some_and(|list| load_words(locale, &list).is_some())
}
