//! The messages of an event as a feed: Atom, [RFC 4287].
//!
//! Ids of a feed and its entries must be IRIs that stay, wherever the site is (section 4.2.6). They
//! are made of the ids of event and message, and are the same in each language: it is the same
//! message.
//!
//! Only `publish` uses this; it is not part of the app.
//!
//! [RFC 4287]: https://www.rfc-editor.org/rfc/rfc4287

use crate::{
    event::{Event, News},
    route::Route,
};

use super::{NEWS_FEED, rendition::Rendition, uuid::uuid, xml::xml_escaped};

/// The feed of a language, the newest message first; `None` if there are no messages. With the
/// address of the site its links are absolute, as many readers need them.
pub fn news_feed(event: &Event, site_url: Option<&str>, language: &str) -> Option<String> {
    let newest = event.news.first()?;
    let rendition = Rendition { event, site_url, language };
    let home = rendition.home_url().unwrap_or_default();
    let title = xml_escaped(&rendition.event_title());
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{}</id>\n<title>{title}</title>\n<updated>{}</updated>\n\
         <author><name>{title}</name></author>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        xml_escaped(language),
        urn(&[&event.id]),
        newest.date.as_str(),
        xml_escaped(&page_url(&rendition)),
    );
    if site_url.is_some() {
        let own = xml_escaped(&(home + NEWS_FEED));
        xml.push_str(&format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n"
        ));
    }
    event.news.iter().for_each(|one| push_entry(&mut xml, &rendition, one));
    xml.push_str("</feed>\n");
    Some(xml)
}

fn push_entry(xml: &mut String, rendition: &Rendition, one: &News) {
    let own = rendition.event.default_language();
    let date = one.date.as_str();
    let url = format!("{}#news-{}", page_url(rendition), one.id);
    xml.push_str(&format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{date}</updated>\n\
         <published>{date}</published>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
        urn(&[&rendition.event.id, &one.id]),
        xml_escaped(rendition.text(&one.title)),
        xml_escaped(&url),
    ));
    let text = one.text.as_ref().and_then(|text| text.pick(rendition.language, own));
    let paragraphs = text.map(|text| text.value.paragraphs()).unwrap_or_default();
    if !paragraphs.is_empty() {
        let html = paragraphs.iter().map(|one| format!("<p>{}</p>", xml_escaped(one)));
        let html = xml_escaped(&html.collect::<String>());
        xml.push_str(&format!("<content type=\"html\">{html}</content>\n"));
    }
    xml.push_str("</entry>\n");
}

/// Relative to the feed if the address of the site is not known.
fn page_url(rendition: &Rendition) -> String {
    let path = Route::News.path();
    rendition.page_url(&[path.trim_end_matches('/')]).unwrap_or(path)
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
}
