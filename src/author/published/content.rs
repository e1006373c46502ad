//! Whether an event says what it said when it was published.

use std::collections::BTreeSet;

use crate::event::{Event, Id, Picture, Run};

use super::super::press_material::leave_out_press;

/// Whether two events have the same content. What `publish` makes of their files is none of
/// the organiser's doing and does not count; nor does the press section if it has an embargo,
/// which ends by itself, nor an address that is public from a moment on.
pub fn is_same_content(published: &Event, event: &Event) -> bool {
    let has_embargo = event.press.as_ref().is_some_and(|press| press.embargo.is_some());
    let held_back = held_back(event);
    let content = |one: &Event| {
        let mut one = one.clone();
        (one.revision, one.updated) = (event.revision, event.updated.clone());
        one.schema_version = event.schema_version;
        one.photos.iter_mut().for_each(|photo| forget_file(&mut photo.picture));
        for organisation in &mut one.organisations {
            forget_file(&mut organisation.logo);
            forget_file(&mut organisation.logo_dark);
        }
        forget_addresses(&mut one, &held_back);
        one.files.iter_mut().for_each(|file| file.bytes = None);
        if has_embargo {
            leave_out_press(&mut one);
        }
        if let Some(press) = &mut one.press {
            (press.kit, press.kit_bytes) = (None, None);
        }
        one
    };
    content(published) == content(event)
}

/// The runs whose address for taking part online is public from a moment on.
fn held_back(event: &Event) -> BTreeSet<Id> {
    let has_from = |run: &Run| run.stream.as_ref().is_some_and(|stream| stream.from.is_some());
    let runs = event.runs().filter(|(_, run)| has_from(run));
    runs.map(|(_, run)| run.id.clone()).collect()
}

fn forget_addresses(event: &mut Event, runs: &BTreeSet<Id>) {
    let all = event.sessions.iter_mut().flat_map(|session| &mut session.runs);
    for run in all.filter(|run| runs.contains(&run.id)) {
        if let Some(stream) = &mut run.stream {
            (stream.url, stream.from) = (None, None);
        }
    }
}

fn forget_file(picture: &mut Option<Picture>) {
    if let Some(picture) = picture {
        *picture = Picture {
            src: String::new(),
            width: 0,
            height: 0,
            widths: Vec::new(),
            tint: None,
            bytes: None,
        };
    }
}
