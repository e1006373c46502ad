//! Whether an event says what it said when it was published.

use crate::event::{Event, Photo, Picture};

use super::super::press_material::leave_out_press;

/// Whether two events have the same content. What `publish` makes of their files is none of
/// the organiser's doing and does not count; nor does the press section if it has an embargo,
/// which ends by itself.
pub fn is_same_content(published: &Event, event: &Event) -> bool {
    let has_embargo = event.press.as_ref().is_some_and(|press| press.embargo.is_some());
    let content = |one: &Event| {
        let mut one = one.clone();
        (one.revision, one.updated) = (event.revision, event.updated.clone());
        one.schema_version = event.schema_version;
        one.photos.iter_mut().for_each(forget_file);
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

fn forget_file(photo: &mut Photo) {
    if let Some(picture) = &mut photo.picture {
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
