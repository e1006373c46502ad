//! The whole file.

use crate::schema::entry::{entry, value};

use super::{
    links::{Account, Link, MailingList, OwnLink},
    media::{Download, Photo, Video},
    organisation::Organisation,
    page::Page,
    person::{Contact, Person},
    places::{Room, Venue},
    press::{News, Press},
    registration::Registration,
    session::Session,
    small::{Embed, Fact, Named, NextEdition, PeopleGroup, Theme},
    texts::{RichText, Text},
    values::{Hashtag, Id, Language, TimeOfDay, TimeZone},
    when::{DayOrMoment, EventDay, EventState},
};

entry! {
    /// The event.json of a Treffpunkt event folder. docs/event-format.md explains it. A key that
    /// begins with `_` is a comment.
    #[schemars(title = "Event")]
    pub struct Event {
        /// The version of the format.
        schema_version: SchemaVersion,
        /// A number that is raised with each published change: calendars take over changes by it.
        revision: Revision,
        /// When the content was last changed.
        updated: DayOrMoment,
        /// Of its own among all events, best with its year: `meeting-2026`. It stays once the
        /// event is public; next year's event gets another.
        id: Id,
        /// The languages of the event, its own first.
        #[schemars(length(min = 1))]
        languages: Vec<Language>,
        /// The official title.
        title: Text,
        /// The title in other languages, shown beside the official one.
        title_translation: Option<Text>,
        /// A shorter title, where there is little room.
        short_title: Option<Text>,
        /// The motto.
        motto: Option<Text>,
        /// One or two sentences for search engines.
        summary: Option<Text>,
        /// What the event is about.
        about: Option<RichText>,
        /// What has become of the whole event. Left out: it takes place.
        state: Option<EventState>,
        /// The time zone of the place.
        time_zone: TimeZone,
        /// Runs that begin earlier belong to the programme of the evening before.
        #[schemars(extend("default" = "04:00"))]
        day_starts: Option<TimeOfDay>,
        /// The days of the event.
        #[schemars(length(min = 1))]
        days: Vec<EventDay>,
        /// Registering for the whole event.
        registration: Option<Registration>,
        /// Where the event takes place.
        venue: Option<Venue>,
        /// Further venues, each with an `id`.
        #[schemars(extend("items" = {"$ref": "#/$defs/Venue", "required": ["id"]}))]
        venues: Option<Vec<Venue>>,
        /// The rooms, in the order of the building.
        rooms: Option<Vec<Room>>,
        /// Themes that sessions share.
        tracks: Option<Vec<Named>>,
        /// What is held.
        sessions: Option<Vec<Session>>,
        /// The headings of the page of people, in its order: a committee, a jury.
        people_groups: Option<Vec<PeopleGroup>>,
        /// Who takes part.
        people: Option<Vec<Person>>,
        /// Pictures.
        photos: Option<Vec<Photo>>,
        /// Films.
        videos: Option<Vec<Video>>,
        /// Files that visitors can take.
        files: Option<Vec<Download>>,
        /// Dated messages to visitors.
        news: Option<Vec<News>>,
        /// Figures on the home page.
        facts: Option<Vec<Fact>>,
        /// Names for sponsors that give alike, the highest first.
        ranks: Option<Vec<Named>>,
        /// Hosts, funders, partners.
        organisations: Option<Vec<Organisation>>,
        /// Whom visitors can ask.
        contacts: Option<Vec<Contact>>,
        /// What journalists get.
        press: Option<Press>,
        /// Pages of text: imprint, getting there, questions.
        pages: Option<Vec<Page>>,
        /// Links that belong to the event.
        links: Option<Vec<OwnLink>>,
        /// Accounts and websites of the event.
        accounts: Option<Vec<Account>>,
        /// The hashtag of the event, with or without `#`.
        hashtag: Option<Hashtag>,
        /// The mailing list of the event.
        mailing_list: Option<MailingList>,
        /// The next time that the event is held.
        next: Option<NextEdition>,
        /// The event's own colours.
        theme: Option<Theme>,
        /// Which other sites may show pages in a frame. Left out: all.
        embed: Option<Embed>,
        /// The licence under which others may use the programme.
        data_licence: Option<Link>,
    }
}

value! {
    /// `1`.
    SchemaVersion, {"const": 1}
}

value! {
    /// A whole number.
    Revision, {"type": "integer", "minimum": 0}
}
