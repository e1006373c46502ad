//! `schedule.xml`.

use std::fmt::Write;

use crate::{
    event::{Day, Event, Person},
    export::{rendition::Rendition, xml::xml_escaped},
};

use super::{
    GENERATOR,
    entry::{Entry, full_name, person_ids, rooms_of},
};

/// The programme in a language. With the address of the site it has links to its pages.
pub fn schedule_xml(event: &Event, site_url: Option<&str>, language: &str) -> String {
    let rendition = Rendition { event, site_url, language };
    let (name, version) = GENERATOR;
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n<generator name=\"{name}\" version=\"{version}\"/>\n"
    );
    push(&mut xml, "version", &event.revision.to_string());
    push_conference(&mut xml, rendition);
    for (index, day) in (1..).zip(&event.days) {
        push_day(&mut xml, rendition, index, day);
    }
    xml.push_str("</schedule>\n");
    xml
}

fn push_conference(xml: &mut String, rendition: Rendition) {
    let event = rendition.event;
    let date = |date: Option<&crate::event::Date>| date.map_or("", |date| date.as_str()).to_owned();
    xml.push_str("<conference>\n");
    for (name, text) in [
        ("acronym", event.id.replace('-', "_")),
        ("title", rendition.event_title()),
        ("start", date(event.first_date())),
        ("end", date(event.last_date())),
        ("days", event.days.len().to_string()),
        ("timeslot_duration", "00:05".to_owned()),
        // Giggity takes a day to begin at six, and puts what comes before into the next night.
        ("day_change", event.days.first().map_or("", |day| day.begins.clock()).to_owned()),
        ("time_zone_name", event.time_zone.clone()),
        ("base_url", rendition.home_url().unwrap_or_default()),
    ] {
        if !text.is_empty() {
            push(xml, name, &text);
        }
    }
    xml.push_str("</conference>\n");
}

fn push_day(xml: &mut String, rendition: Rendition, index: usize, day: &Day) {
    let (date, begins, ends) = (day.date.as_str(), day.begins.as_str(), day.ends.as_str());
    // Writing to a string cannot fail.
    let _ =
        writeln!(xml, "<day index=\"{index}\" date=\"{date}\" start=\"{begins}\" end=\"{ends}\">");
    for room in rooms_of(rendition, day) {
        let guid = room.guid.map(|guid| format!(" guid=\"{guid}\"")).unwrap_or_default();
        let _ = writeln!(xml, "<room name=\"{}\"{guid}>", xml_escaped(&room.name));
        room.entries.iter().for_each(|entry| push_entry(xml, entry));
        xml.push_str("</room>\n");
    }
    xml.push_str("</day>\n");
}

fn push_entry(xml: &mut String, entry: &Entry) {
    let _ = writeln!(xml, "<event guid=\"{}\" id=\"{}\">", entry.guid(), entry.id());
    for (name, text) in [
        ("date", entry.start.as_str()),
        ("start", entry.start.clock()),
        ("duration", &entry.duration()),
        ("room", &entry.room()),
        ("slug", &entry.slug()),
        ("url", &entry.rendition.session_url(entry.session).unwrap_or_default()),
        ("title", &entry.title()),
        ("subtitle", entry.subtitle()),
        ("track", entry.track().unwrap_or_default()),
        ("type", entry.kind()),
        ("language", entry.language()),
        ("abstract", entry.summary()),
        ("description", &entry.description()),
    ] {
        push(xml, name, text);
    }
    if let Some(may_record) = entry.session.recording {
        let _ = writeln!(
            xml,
            "<recording><license></license><optout>{}</optout></recording>",
            !may_record
        );
    }
    push_people(xml, entry.rendition.event, &entry.people());
    xml.push_str("<links>\n");
    for (title, url) in entry.links() {
        let (title, url) = (xml_escaped(title), xml_escaped(&url));
        let _ = writeln!(xml, "<link href=\"{url}\">{title}</link>");
    }
    xml.push_str("</links>\n</event>\n");
}

fn push_people(xml: &mut String, event: &Event, people: &[&Person]) {
    xml.push_str("<persons>\n");
    for person in people {
        let (id, guid) = person_ids(event, person);
        let name = xml_escaped(&full_name(person));
        let _ = writeln!(xml, "<person id=\"{id}\" guid=\"{guid}\">{name}</person>");
    }
    xml.push_str("</persons>\n");
}

/// An element with a text; its lines stay, as descriptions are read.
fn push(xml: &mut String, name: &str, text: &str) {
    let lines: Vec<_> = text.split('\n').map(xml_escaped).collect();
    let _ = writeln!(xml, "<{name}>{}</{name}>", lines.join("\n"));
}
