//! Sessions, their runs and what came out of them.

use schemars::JsonSchema;

use crate::{
    event::{PartRole, RunState, SessionKind, Signup},
    schema::{entry::entry, one_of::OneOf},
};

use super::{
    links::{Link, OwnLink},
    press::Quote,
    texts::{RichText, Text},
    values::{Count, Date, Id, Language, Line, Moment, TimeOfDay, WebUrl},
    when::DayOrMoment,
};

entry! {
    /// What is held: a talk, a workshop. A workshop held twice is one session with two runs.
    #[schemars(title = "Session")]
    pub struct Session {
        /// The end of the address of its page.
        id: Id,
        /// What it is.
        kind: OneOf<SessionKind>,
        /// The official title.
        title: Text,
        /// The title in other languages, shown beside the official one.
        title_translation: Option<Text>,
        /// One or two sentences for lists.
        summary: Option<Text>,
        /// All that is to be said, on the page of the session.
        description: Option<RichText>,
        /// Who takes part: ids of people, or objects that say in which role.
        people: Option<Vec<SessionPerson>>,
        /// `true`: the list of people is not complete.
        more_people: Option<bool>,
        /// Hosts who are not a single person, such as an institute.
        held_by: Option<Text>,
        /// The id of a track.
        track: Option<Id>,
        /// The language in which it is held.
        language: Option<Languages>,
        /// The same, if there are several.
        languages: Option<Languages>,
        /// The languages into which it is interpreted, sign languages among them: `gsg`, `ase`.
        interpreting: Option<Languages>,
        /// The languages in which what is said can be read along.
        captions: Option<Languages>,
        /// `true`: held in short, clear sentences.
        plain_language: Option<bool>,
        /// For whom it is: beginners, people with experience.
        level: Option<Text>,
        /// What may burden visitors, so that they can decide.
        content_note: Option<Text>,
        /// What visitors should have with them.
        bring: Option<Text>,
        /// `false`: it must not be recorded.
        recording: Option<bool>,
        /// Links that belong to it.
        links: Option<Vec<OwnLink>>,
        /// Ids of files to take: slides, handouts.
        files: Option<Vec<Id>>,
        /// What came out of it.
        results: Option<Results>,
        /// When and where. Left out, there is one run of which nothing is known yet.
        runs: Option<Vec<Run>>,
    }
}

/// One code of a language, or several.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Languages {
    One(Language),
    Several(Vec<Language>),
}

/// The id of a person, or an object that says in which role.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum SessionPerson {
    Id(Id),
    Part(Part),
}

entry! {
    /// A person's part in a session.
    #[schemars(title = "Part")]
    pub struct Part {
        /// The id of a person.
        person: Id,
        /// In which role. Left out, it follows from the kind of the session.
        role: Option<OneOf<PartRole>>,
        /// For whom the person speaks, if it is not the usual one.
        organisation: Option<Line>,
        /// `true`: not in the room, but on a screen there.
        by_video: Option<bool>,
    }
}

entry! {
    /// When and where a session is held. One of twelve hours or more stands on each day that it
    /// reaches.
    #[schemars(title = "Run")]
    pub struct Run {
        /// One run of a session may go without, and has the session's id then. It stays with this
        /// run: favourites and calendars go by it.
        id: Option<Id>,
        /// The day of the programme, needed where times are times of day.
        day: Option<Date>,
        /// When it begins; after midnight with the full date.
        start: Option<MomentOrTime>,
        /// When it ends; after midnight with the full date.
        end: Option<MomentOrTime>,
        /// Ids of rooms.
        rooms: Option<Vec<Id>>,
        /// How many can take part.
        capacity: Option<Count>,
        /// How many places are left.
        places: Option<Count>,
        /// Whether visitors have to sign up, and where.
        signup: Option<RunSignup>,
        /// What has become of it.
        #[schemars(extend("default" = "planned"))]
        state: Option<OneOf<RunState>>,
        /// What visitors should know of this run.
        note: Option<Text>,
        /// Taking part from elsewhere.
        stream: Option<Stream>,
    }
}

/// A local time with its day, or a time of day beside `day`.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum MomentOrTime {
    Moment(Moment),
    Time(TimeOfDay),
}

/// A word, or where to sign up.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum RunSignup {
    Word(OneOf<Signup>),
    Where(OpenSignup),
}

entry! {
    /// Where to sign up for a run; one of the three.
    #[schemars(
        title = "Sign-up",
        extend("oneOf" = [{"required": ["open"]}, {"required": ["few"]}, {"required": ["waiting_list"]}])
    )]
    pub struct OpenSignup {
        /// There are places.
        open: Option<Link>,
        /// A few places are left.
        few: Option<Link>,
        /// All places are taken, but some may become free.
        waiting_list: Option<Link>,
    }
}

entry! {
    /// Taking part from elsewhere.
    #[schemars(title = "Stream")]
    pub struct Stream {
        /// Where it is.
        url: Option<WebUrl>,
        /// What visitors need for it: "Zoom, without an account".
        platform: Option<Text>,
        /// Before this, `url` is not published: build the site again then.
        from: Option<DayOrMoment>,
        /// `true`: what is said can be read along.
        captions: Option<bool>,
        /// Where it can be seen afterwards.
        recording: Option<WebUrl>,
    }
}

entry! {
    /// What came out of a session. Shown from the beginning of the event.
    #[schemars(title = "Results")]
    pub struct Results {
        /// What was found, or agreed upon.
        text: Option<RichText>,
        /// Ids of photos, such as those of boards.
        photos: Option<Vec<Id>>,
        /// What was said.
        quotes: Option<Vec<Quote>>,
        /// Ids of files.
        files: Option<Vec<Id>>,
        /// Ids of contacts: whom to ask.
        contacts: Option<Vec<Id>>,
        /// The id of the session that they went into.
        continues_in: Option<Id>,
    }
}
