//! The event in the formats of other programs: calendars, address books, tables, search engines.
//!
//! Every exporter is a pure function from the published event to text. Choosing
//! file names, writing files and putting the text into a page is left to the
//! callers, and so is deciding what may be published at all.
//!
//! Titles, names and notes are untrusted: exporters escape them, so that they cannot end
//! the line, value or script around them.

#[cfg(feature = "author")]
mod atom;
mod calendar;
mod calendar_links;
mod calendar_part;
mod content_line;
#[cfg(feature = "author")]
mod data_file;
mod data_url;
#[cfg(test)]
mod fixture;
#[cfg(feature = "author")]
mod json_ld;
#[cfg(feature = "author")]
mod map_link;
mod percent;
mod rendition;
#[cfg(feature = "author")]
mod rich_markdown;
#[cfg(feature = "author")]
mod schedule;
mod sitemap;
#[cfg(feature = "import")]
mod spreadsheet;
mod utc;
#[cfg(feature = "author")]
mod uuid;
mod vcard;
mod xml;

#[cfg(feature = "author")]
pub use atom::{ChangeEntry, changes_feed, news_feed};
pub use calendar::{event_calendar, run_calendar};
pub use calendar_links::{LinkedRun, SUBSCRIBING, google_link, outlook_link, subscription};
pub use calendar_part::calendar_of_runs;
#[cfg(feature = "author")]
pub use data_file::{DataFile, WrittenFile};
pub use data_url::{calendar_data_url, vcard_data_url};
#[cfg(feature = "author")]
pub use json_ld::{event_json_ld, page_json_ld, person_json_ld, session_json_ld};
#[cfg(feature = "author")]
pub use map_link::map_link;
#[cfg(feature = "author")]
pub use schedule::{schedule_json, schedule_xml};
pub use sitemap::{Alternate, SitemapPage, robots, sitemap};
#[cfg(feature = "import")]
pub use spreadsheet::{schedule_csv, schedule_xlsx};
pub use vcard::contact_card;

/// The name of the feed of messages, beside the home page of its language.
pub const NEWS_FEED: &str = "news.xml";
