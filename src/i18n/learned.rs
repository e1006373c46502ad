//! The words that the app has learned from `event.json`.

use std::sync::OnceLock;

use crate::event::{FromTree, Tree};

use super::{Locale, Words};

static LEARNED: [OnceLock<Words>; 2] = [OnceLock::new(), OnceLock::new()];

/// Learns the words of a published event. `None` if they are not those that this app needs:
/// then the file is of another version.
pub fn learn_words(mut published: Tree) -> Option<()> {
    let form = u32::from_tree(published.take("form"))?;
    if form != Words::FORM {
        return None;
    }
    for locale in Locale::ALL {
        if let Tree::List(list) = published.take(locale.code()) {
            let list = Vec::from_tree(Tree::List(list))?;
            // Whoever has learned them before knows them.
            let _ = LEARNED[locale as usize].set(Words::from_list(list)?);
        }
    }
    LEARNED.iter().any(|words| words.get().is_some()).then_some(())
}

/// The words of a language; those of another one where an event does without it.
pub(super) fn words(locale: Locale) -> &'static Words {
    let known = LEARNED[locale as usize].get();
    known.or_else(|| LEARNED.iter().find_map(OnceLock::get)).unwrap_or(&Words::NONE)
}
