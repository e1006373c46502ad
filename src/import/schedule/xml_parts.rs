//! What stands in several places of a `schedule.xml`: entries, links.

use crate::import::{DraftLink, Notes, lenient::one_line, markup::is_html, usual::Links};

use super::tree::Element;

/// What takes place, with its day and its room.
pub fn events_of(schedule: &Element) -> Vec<(&Element, &Element, &Element)> {
    let rooms =
        schedule.children("day").flat_map(|day| day.children("room").map(move |room| (day, room)));
    rooms
        .flat_map(|(day, room)| room.children("event").map(move |event| (day, room, event)))
        .collect()
}

/// Links and files; their addresses may begin at the schedule's own.
pub fn links(around: &Element, base: &str, place: &str, notes: &mut Notes) -> Vec<DraftLink> {
    let mut links = Links::default();
    let lists = [("links", "link"), ("attachments", "attachment")];
    for (list, name) in lists {
        for one in around.children(list).flat_map(|list| list.children(name)) {
            let label = one_line(&one.lines());
            let href = [one.attribute("href"), one.line("url")];
            let href =
                href.into_iter().find(|url| !url.is_empty()).unwrap_or_else(|| label.clone());
            let is_file = list == "attachments";
            let full = || url::Url::parse(base).and_then(|base| base.join(&href)).ok();
            let full = is_file.then(full).flatten();
            let href = full.map_or(href, |full| full.to_string());
            let is_url = label.starts_with("http://") || label.starts_with("https://");
            let label = if is_url || is_html(&label) { String::new() } else { label };
            links.add(&label, &href, place, notes);
        }
    }
    links.into_list()
}
