//! What has changed since the site was built before: its feed, and the file by which the next build
//! goes on.

use std::{collections::BTreeSet, path::Path};

use crate::{
    author::{HISTORY, History, ToldEntry, Tongue},
    event::{Event, Id},
    export::{ChangeEntry, DataFile, changes_feed},
    i18n::Locale,
};

/// The changes of a site, told in each language that the program has.
#[derive(Debug)]
pub(super) struct Changes {
    english: Vec<ChangeEntry>,
    german: Vec<ChangeEntry>,
    /// The file of the history.
    pub json: String,
}

impl Changes {
    /// Goes on from the site as it was published before, if it is of this event; from no site,
    /// there are none. `left_out` are the ids that are in the event's file and not published.
    pub fn since(
        published: Option<(&Path, &Event)>,
        event: &Event,
        left_out: &BTreeSet<Id>,
        now: i64,
    ) -> Self {
        let site = published.map(|(site, _)| folder_of(site));
        let mut history =
            site.map_or_else(|| History::none(event), |site| History::of_site(site, event, now));
        if let Some((_, old)) = published {
            history.go_on(old, event, left_out, now);
        }
        history.forget(event);
        let told = |tongue| history.told(event, tongue).into_iter().map(entry).collect();
        Self { english: told(Tongue::English), german: told(Tongue::German), json: history.json() }
    }

    /// The feed in a language of the event.
    pub fn feed(&self, event: &Event, base_url: Option<&str>, language: &str) -> String {
        let title = Locale::for_language(language).data_words().changes_title;
        let tongue = tongue_for(event, language);
        let entries = match tongue {
            Tongue::English => &self.english,
            Tongue::German => &self.german,
        };
        changes_feed(event, base_url, (language, title), (tongue.name(), entries))
    }
}

/// In which language of the program changes are told to readers of a language: their own; or else
/// the event's own, if that is German; or else English.
fn tongue_for(event: &Event, language: &str) -> Tongue {
    let own = event.default_language();
    let known =
        [language, own].into_iter().find_map(|code| Tongue::named(Locale::voice(primary(code))));
    known.unwrap_or(Tongue::English)
}

/// `de` for `de-AT`.
fn primary(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

fn entry(told: ToldEntry) -> ChangeEntry {
    let ToldEntry { moment, number, title, lines, route } = told;
    ChangeEntry { moment, number, title, lines, route }
}

/// What was published before may be named by its `event.json`.
fn folder_of(site: &Path) -> &Path {
    if site.is_file() { site.parent().unwrap_or(site) } else { site }
}

/// Whether a file of the site is made anew from what is understood of it, so that corrections by
/// hand need not stop a build.
pub(super) fn is_of_changes(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path == HISTORY || name == DataFile::Changes.name()
}
