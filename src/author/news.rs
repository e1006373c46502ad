//! Messages.

use std::cmp::Reverse;

use crate::event::{Event, News, Timestamp};

use super::{
    context::Context,
    fields::Fields,
    finding::{Finding, Severity},
    guard::Guard,
    kinds::Kind,
    said::{Said, said},
    spot::Place,
    text::{rich, text},
    times::moment,
};

/// Reads a message. An unpublished one is read, too, and left out at the end.
pub fn news(id: &str, fields: &mut Fields) -> Option<News> {
    fields.guard(Guard::Publish);
    let date = fields.needed("date", |cursor| moment(cursor, None));
    let title = fields.needed("title", text);
    let urgent_until = fields.optional("urgent_until", |cursor| moment(cursor, None));
    let is_after =
        |date: &Timestamp, until: &Timestamp| date.epoch_seconds() >= until.epoch_seconds();
    if let (Some(date), Some(until)) = (&date, &urgent_until)
        && is_after(date, until)
    {
        let date = date.as_str();
        let what = said!(
            "the message is of {date}, and urgent until a moment before",
            "die Meldung ist vom {date} und soll bis zu einem früheren Zeitpunkt dringend sein"
        );
        let hint = Said::new(
            "as it stands it is never above the pages",
            "so steht sie nie über den Seiten",
        );
        fields.cursor.key("urgent_until").warn(what, Some(hint));
    }
    Some(News {
        id: id.to_owned(),
        text: fields.optional("text", rich),
        urgent_until,
        date: date?,
        title: title?,
    })
}

/// Warns of a message that is newer than the event says of itself: pages without the app, and
/// readers of feeds, go by that.
pub fn remind_of_update(event: &Event, context: &Context) {
    for one in &event.news {
        let is_newer = one.date.epoch_seconds() > event.updated.epoch_seconds();
        let Some(place) = context.names.place(Kind::News, &one.id).filter(|_| is_newer) else {
            continue;
        };
        let place = Place::new(&place.file, format!("{}.date", place.path));
        let what = Said::new(
            "the message is newer than \"updated\"",
            "die Meldung ist neuer als \"updated\"",
        );
        let date = one.date.as_str().get(..16).unwrap_or_default();
        let hint = said!("write \"updated\": \"{date}\"", "\"updated\": \"{date}\" schreiben");
        context.report.add(Finding::new(Severity::Warning, place, what, Some(hint)));
    }
}

/// The newest first; of one moment, in the order of the file.
pub fn sort_news(event: &mut Event) {
    event.news.sort_by_key(|one| Reverse(one.date.epoch_seconds()));
}
