//! The words that the app has learned from `event.json`.

use std::sync::OnceLock;

use crate::event::{FromTree, Tree};

use super::{Locale, Words};

static LEARNED: [OnceLock<Words>; Locale::ALL.len()] =
    [const { OnceLock::new() }; Locale::ALL.len()];

/// Learns the words of a published event. `None` if they are not those that this app needs:
/// then the file is of another version.
pub fn learn_words(mut published: Tree) -> Option<()> {
    let form = u32::from_tree(published.take("form"))?;
    if form != Words::FORM {
        return None;
    }
    for locale in Locale::ALL {
        if let Some(list) = Option::from_tree(published.take(locale.code()))? {
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
