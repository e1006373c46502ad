//! Files for search engines: the list of pages ([sitemaps.org]) and `robots.txt`
//! ([RFC 9309]).
//!
//! One file holds at most 50,000 addresses; no event comes near, so nothing is
//! split. A `robots.txt` counts only at the root of a host: in a folder it does
//! no harm.
//!
//! [sitemaps.org]: https://www.sitemaps.org/protocol.html
//! [RFC 9309]: https://www.rfc-editor.org/rfc/rfc9309

use crate::event::Date;

use super::xml::xml_escaped;

/// A page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapPage {
    /// Absolute.
    pub url: String,
    /// The page in every language, this one included; empty if there is only one.
    pub alternates: Vec<Alternate>,
    /// The day of the last change.
    pub updated: Date,
}

/// The same page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    pub language: String,
    /// Absolute.
    pub url: String,
}

/// The text of `sitemap.xml`.
pub fn sitemap(pages: &[SitemapPage]) -> String {
    let mut xml = concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
        " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    )
    .to_owned();
    pages.iter().for_each(|page| push_page(&mut xml, page));
    xml.push_str("</urlset>\n");
    xml
}

/// The text of `robots.txt`, which allows everything.
pub fn robots(base_url: Option<&str>) -> String {
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base_url) = base_url {
        let base: String = base_url.chars().filter(|c| !c.is_control()).collect();
        robots.push_str(&format!("\nSitemap: {}/sitemap.xml\n", base.trim_end_matches('/')));
    }
    robots
}

fn push_page(xml: &mut String, page: &SitemapPage) {
    xml.push_str(&format!("<url>\n<loc>{}</loc>\n", xml_escaped(&page.url)));
    xml.push_str(&format!("<lastmod>{}</lastmod>\n", page.updated.as_str()));
    for alternate in &page.alternates {
        xml.push_str(&format!(
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>\n",
            xml_escaped(&alternate.language),
            xml_escaped(&alternate.url)
        ));
    }
    xml.push_str("</url>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alternate(language: &str, url: &str) -> Alternate {
        Alternate { language: language.to_owned(), url: url.to_owned() }
    }

    fn page(url: &str, alternates: Vec<Alternate>) -> SitemapPage {
        let updated = Date::parse("2026-05-18").unwrap();
        SitemapPage { url: url.to_owned(), alternates, updated }
    }

    #[test]
    fn ok_a_page_names_its_languages_and_its_last_change() {
        let alternates = vec![
            alternate("de", "https://example.org/"),
            alternate("en", "https://example.org/en/"),
        ];
        let xml = sitemap(&[page("https://example.org/", alternates)]);
        let (_, entry) = xml.split_once("1999/xhtml\">\n").unwrap();
        assert_eq!(
            entry,
            "<url>\n<loc>https://example.org/</loc>\n<lastmod>2026-05-18</lastmod>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"de\" href=\"https://example.org/\"/>\n\
             <xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/en/\"/>\n\
             </url>\n</urlset>\n"
        );
    }

    #[test]
    fn err_a_hostile_address_stays_in_its_element() {
        let hostile = "https://example.org/?a&b</loc><x y=\"'\0\u{ffff}";
        let xml = sitemap(&[page(hostile, vec![alternate("de\"", hostile)])]);
        let safe = "https://example.org/?a&amp;b&lt;/loc&gt;&lt;x y=&quot;&apos;";
        assert!(xml.contains(&format!("<loc>{safe}</loc>")), "{xml}");
        assert!(xml.contains(&format!("hreflang=\"de&quot;\" href=\"{safe}\"/>")), "{xml}");
    }

    #[test]
    fn ok_robots_names_the_sitemap_of_a_known_site() {
        assert_eq!(robots(None), "User-agent: *\nAllow: /\n");
        for base in ["https://example.org/a", "https://example.org/a/"] {
            let end = "\n\nSitemap: https://example.org/a/sitemap.xml\n";
            assert!(robots(Some(base)).ends_with(end));
        }
    }

    #[test]
    fn err_an_address_adds_no_rule() {
        let robots = robots(Some("https://example.org/\nDisallow: /"));
        assert!(!robots.contains("\nDisallow"), "{robots}");
    }
}
