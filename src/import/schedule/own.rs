//! What Treffpunkt's own schedules say, and others do not: states before titles, the session in the
//! address of its page, academic titles before names.

use crate::{
    event::RunState,
    import::{DraftText, sheets, usual},
};

use super::entry::Speaker;

/// The id of the session, which is the last folder of its page.
pub fn session(url: &str, is_own: bool) -> Option<String> {
    let (_, folder) = url.trim_end_matches('/').rsplit_once("/programm/")?;
    (is_own && !folder.is_empty() && !folder.contains(['/', '%'])).then(|| folder.to_owned())
}

/// What has become of a run, and its title.
pub fn state_and_title(title: &DraftText) -> (RunState, DraftText) {
    let (state, _) = usual::state_and_title(title.first());
    let texts = title.0.iter();
    let bare = texts.map(|(code, text)| {
        let (_, bare) = usual::state_and_title(text);
        (code.clone(), bare.to_owned())
    });
    (state, DraftText::of(bare))
}

/// A person with the academic titles apart.
pub fn titled(speaker: Speaker, is_own: bool) -> Speaker {
    if !is_own {
        return speaker;
    }
    let (title, name) = sheets::titled(&speaker.name);
    Speaker { title, name, ..speaker }
}

/// When a day of the programme begins, by the begin of the first one: `2026-05-07T04:00:00+02:00`.
pub fn day_starts(begins: &str, is_own: bool) -> Option<String> {
    begins.get(11..16).filter(|_| is_own).map(str::to_owned)
}
