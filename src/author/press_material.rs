//! What is for the press alone, and published with its section only.

use std::collections::BTreeSet;

use crate::event::{Event, Id, Photo, PhotoKind};

use super::{download::leave_out_unused_files, rich_texts::photos_in_texts};

/// Removes the press section, and all that only it shows.
pub fn leave_out_press(event: &mut Event) {
    event.press = None;
    leave_out_unused_files(event);
    leave_out_unused_logos(event);
}

/// Without a press section, removes the logos that nothing else shows.
pub fn leave_out_unused_logos(event: &mut Event) {
    let is_logo = |photo: &Photo| photo.kind == PhotoKind::Logo;
    if event.press.is_some() || !event.photos.iter().any(is_logo) {
        return;
    }
    let mut used: BTreeSet<Id> = photos_in_texts(event);
    used.extend(event.people.iter().filter_map(|person| person.photo.clone()));
    used.extend(event.videos.iter().filter_map(|video| video.poster.clone()));
    used.extend(
        event
            .with_results()
            .filter_map(|one| one.results.as_ref())
            .flat_map(|results| results.photos.clone()),
    );
    event.photos.retain(|photo| !is_logo(photo) || used.contains(&photo.id));
}
