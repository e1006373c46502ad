//! The event of a folder, whichever kind of folder it is.

use std::path::Path;

use crate::{
    author::{is_site, read_folder, read_published},
    event::Event,
};

use super::PublishError;

/// The event in an event folder, or in the folder of a built site.
///
/// # Errors
/// If it cannot be read, with what is wrong.
pub fn event_in(dir: &Path) -> Result<Event, PublishError> {
    if is_site(dir) {
        let (event, unreadable) = read_published(dir);
        return event.ok_or_else(|| PublishError::Event(unreadable.into_iter().collect()));
    }
    let reading = read_folder(dir).map_err(PublishError::Read)?;
    reading.event.ok_or(PublishError::Event(reading.findings))
}
