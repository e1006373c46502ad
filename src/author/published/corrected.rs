//! A published `event.json` that was corrected by hand, and the same change in the event folder.

use std::path::Path;

use crate::event::Event;

use super::{
    super::{
        finding::{Finding, Severity},
        said::said,
        site_mark::BuiltEvent,
        spot::Place,
    },
    content::is_same_content,
    read_published,
};

/// Reports that an event says what an organiser wrote into the `event.json` of its site, under the
/// revision with which that was built. The calendars of the site are those of the build, and the
/// new ones would bring the change under the same SEQUENCE ([RFC 5545], 3.8.7.4).
///
/// [RFC 5545]: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4
pub fn forgotten_revision(site: &Path, event: &Event) -> Option<Finding> {
    let built = BuiltEvent::of(site)?;
    let published = read_published(site).0?;
    let is_same = published.revision == event.revision && is_same_content(&published, event);
    if !is_same || !built.is_corrected_without_revision(&published) {
        return None;
    }
    let (now, next) = (event.revision, event.revision.saturating_add(1));
    let site = site.display();
    let what = said!(
        "expected more than {now}, as the event.json in {site} was corrected by hand after it was built with {now}, found {now}",
        "erwartet: mehr als {now}, denn die event.json in {site} wurde von Hand berichtigt, nachdem sie mit {now} gebaut war; gefunden: {now}"
    );
    let hint = said!(
        "write \"revision\": {next} and today's date as \"updated\": calendars take over changes by them",
        "\"revision\": {next} und das heutige Datum als \"updated\" schreiben: danach übernehmen Kalender Änderungen"
    );
    let place = Place::new("event.json", "revision");
    Some(Finding::new(Severity::Warning, place, what, Some(hint)))
}
