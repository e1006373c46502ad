//! Feeds of an event: its messages, and what has changed in its programme. Atom, [RFC 4287].
//!
//! Ids of a feed and its entries must be IRIs that stay, wherever the site is (section 4.2.6). They
//! are made of the ids of event and message, or of the moment of a change, and are the same in each
//! language: it is the same message.
//!
//! Only `publish` uses this; it is not part of the app.
//!
//! [RFC 4287]: https://www.rfc-editor.org/rfc/rfc4287

use crate::{
    event::{Event, News, Timestamp},
    route::{Address, Route, link, root_from},
};

use super::{DataFile, NEWS_FEED, rendition::Rendition, uuid::uuid, xml::xml_escaped};

/// A change, as the feed of changes tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeEntry {
    pub moment: Timestamp,
    /// Among those of the same moment.
    pub number: u32,
    pub title: String,
    pub lines: Vec<String>,
    /// The page that shows it.
    pub route: Route,
}

/// What a feed begins with.
struct Head<'a> {
    id: String,
    title: String,
    updated: &'a Timestamp,
    /// The page that shows the same.
    route: Route,
    file: &'a str,
}

/// The feed of messages in a language, the newest message first; `None` if there are no messages.
/// With the address of the site its links are absolute, as many readers need them.
pub fn news_feed(event: &Event, site_url: Option<&str>, language: &str) -> Option<String> {
    let newest = event.news.first()?;
    let rendition = Rendition { event, site_url, language };
    let head = Head {
        id: urn(&[&event.id]),
        title: rendition.event_title(),
        updated: &newest.date,
        route: Route::News,
        file: NEWS_FEED,
    };
    let mut xml = begin(&rendition, &head);
    event.news.iter().for_each(|one| push_message(&mut xml, &rendition, one));
    xml.push_str("</feed>\n");
    Some(xml)
}

/// The feed of changes in a language. `title` names it beside the event; the entries, the newest
/// first, are in a language of their own.
pub fn changes_feed(
    event: &Event,
    site_url: Option<&str>,
    (language, title): (&str, &str),
    (told_in, entries): (&str, &[ChangeEntry]),
) -> String {
    let rendition = Rendition { event, site_url, language };
    let head = Head {
        id: urn(&[&event.id, "changes", "feed"]),
        title: format!("{}: {title}", rendition.event_title()),
        updated: entries.first().map_or(&event.updated, |newest| &newest.moment),
        route: Route::Programme,
        file: DataFile::Changes.name(),
    };
    let mut xml = begin(&rendition, &head);
    entries.iter().for_each(|one| push_change(&mut xml, &rendition, told_in, one));
    xml.push_str("</feed>\n");
    xml
}

fn begin(rendition: &Rendition, head: &Head) -> String {
    let (title, author) = (xml_escaped(&head.title), xml_escaped(&rendition.event_title()));
    let page = page_url(rendition, &head.route);
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{}</id>\n<title>{title}</title>\n<updated>{}</updated>\n\
         <author><name>{author}</name></author>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        xml_escaped(rendition.language),
        head.id,
        head.updated.as_str(),
        xml_escaped(&page),
    );
    if rendition.site_url.is_some() {
        let own = xml_escaped(&(rendition.home_url().unwrap_or_default() + head.file));
        xml.push_str(&format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n"
        ));
    }
    xml
}

fn push_message(xml: &mut String, rendition: &Rendition, one: &News) {
    let own = rendition.event.default_language();
    let date = one.date.as_str();
    let url = format!("{}#news-{}", page_url(rendition, &Route::News), one.id);
    xml.push_str(&format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{date}</updated>\n\
         <published>{date}</published>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        urn(&[&rendition.event.id, &one.id]),
        xml_escaped(rendition.text(&one.title)),
        xml_escaped(&url),
    ));
    let text = one.text.as_ref().and_then(|text| text.pick(rendition.language, own));
    push_content(xml, &text.map(|text| text.value.paragraphs()).unwrap_or_default());
}

fn push_change(xml: &mut String, rendition: &Rendition, told_in: &str, one: &ChangeEntry) {
    let (moment, number) = (one.moment.as_str(), one.number.to_string());
    xml.push_str(&format!(
        "<entry xml:lang=\"{}\">\n<id>{}</id>\n<title>{}</title>\n<updated>{moment}</updated>\n\
         <published>{moment}</published>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        xml_escaped(told_in),
        urn(&[&rendition.event.id, "changes", moment, &number]),
        xml_escaped(&one.title),
        xml_escaped(&page_url(rendition, &one.route)),
    ));
    push_content(xml, &one.lines);
}

/// Ends an entry with its text.
fn push_content(xml: &mut String, paragraphs: &[String]) {
    if !paragraphs.is_empty() {
        let html = paragraphs.iter().map(|one| format!("<p>{}</p>", xml_escaped(one)));
        let html = xml_escaped(&html.collect::<String>());
        xml.push_str(&format!("<content type=\"html\">{html}</content>\n"));
    }
    xml.push_str("</entry>\n");
}

/// Relative to the feed if the address of the site is not known.
fn page_url(rendition: &Rendition, route: &Route) -> String {
    let path = route.path();
    let folders: Vec<_> = path.split('/').filter(|folder| !folder.is_empty()).collect();
    rendition.page_url(&folders).unwrap_or_else(|| {
        let event = rendition.event;
        let page = Address::new(None, route.clone());
        let page = page.in_language(rendition.language, event.default_language());
        let written = page.as_written(event);
        // In easy words there are only some pages.
        match written.language == page.language {
            true => path,
            false => link(&root_from(&page.to(Route::Home).path()), &written.path()),
        }
    })
}

fn urn(names: &[&str]) -> String {
    format!("urn:uuid:{}", uuid(names))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    fn with_news() -> Event {
        let mut event = fixture::event();
        event.news = vec![
            fixture::news("b", "2026-05-07T12:00:00+02:00"),
            fixture::news("a", "2026-05-07T09:00:00+02:00"),
        ];
        event
    }

    #[test]
    fn ok_a_feed_has_each_message_with_an_id_that_stays() {
        let german = news_feed(&with_news(), Some("https://example.org/m/"), "de").unwrap();
        let english = news_feed(&with_news(), None, "en").unwrap();
        let ids = |xml: &str| -> Vec<String> {
            let parts = xml.split("<id>").skip(1).filter_map(|part| part.split_once("</id>"));
            parts.map(|(id, _)| id.to_owned()).collect()
        };
        assert_eq!(ids(&german), ids(&english));
        assert_eq!(ids(&german).len(), 3);
        let mut unique = ids(&german);
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), 3);
        assert!(german.contains("<updated>2026-05-07T12:00:00+02:00</updated>"), "{german}");
        assert!(german.contains("href=\"https://example.org/m/neuigkeiten/#news-a\""), "{german}");
        assert!(german.contains(
            "rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/m/news.xml\""
        ));
        assert!(english.contains("href=\"neuigkeiten/#news-a\"") && !english.contains("self"));
    }

    #[test]
    fn err_no_message_ends_its_element() {
        let mut event = with_news();
        event.news[0].title = "A & B</title>".into();
        let xml = news_feed(&event, None, "de").unwrap();
        assert!(xml.contains("<title>A &amp; B&lt;/title&gt;</title>"), "{xml}");
        assert!(
            xml.contains(
                "<content type=\"html\">&lt;p&gt;Statt im Saal &amp;amp; nebenan.&lt;/p&gt;"
            ),
            "{xml}"
        );
    }

    #[test]
    fn ok_without_messages_there_is_no_feed() {
        assert_eq!(news_feed(&fixture::event(), None, "de"), None);
    }

    #[test]
    fn ok_a_change_has_an_id_of_its_moment_and_a_link_to_its_page() {
        let event = fixture::event();
        let entry = |moment: &str, number| ChangeEntry {
            moment: Timestamp::parse(moment).unwrap(),
            number,
            title: "Changed: <Opening>".to_owned(),
            lines: vec!["now Hall & Foyer".to_owned()],
            route: Route::Session("opening".to_owned()),
        };
        let entries = [
            entry("2026-05-02T10:00:00Z", 0),
            entry("2026-05-01T10:00:00Z", 0),
            entry("2026-05-01T10:00:00Z", 1),
        ];
        let feed =
            |site, language| changes_feed(&event, site, (language, "Änderungen"), ("en", &entries));
        let xml = feed(Some("https://example.org/m/"), "de");
        let mut ids: Vec<_> = xml.split("<id>").skip(1).map(|part| &part[..45]).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 4, "{xml}");
        assert!(xml.contains("<title>Mustertreffen: Änderungen</title>"), "{xml}");
        assert!(xml.contains("<updated>2026-05-02T10:00:00Z</updated>\n<author>"), "{xml}");
        assert!(xml.contains("<entry xml:lang=\"en\">"), "{xml}");
        assert!(xml.contains("<title>Changed: &lt;Opening&gt;</title>"), "{xml}");
        assert!(xml.contains("&lt;p&gt;now Hall &amp;amp; Foyer&lt;/p&gt;"), "{xml}");
        assert!(xml.contains("href=\"https://example.org/m/programm/opening/\""), "{xml}");
        assert!(xml.contains("href=\"https://example.org/m/changes.xml\""), "{xml}");
        assert!(feed(None, "en").contains("href=\"programm/opening/\""));
    }

    #[test]
    fn ok_a_feed_without_changes_is_as_old_as_the_event() {
        let xml = changes_feed(&fixture::event(), None, ("de", "Änderungen"), ("de", &[]));
        assert!(xml.contains("<updated>2026-05-18T00:00:00+02:00</updated>"), "{xml}");
        assert!(!xml.contains("<entry"), "{xml}");
    }
}
