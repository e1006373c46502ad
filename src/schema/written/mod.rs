//! What organisers write: a type for each kind of entry and value.

#![expect(dead_code, reason = "these types describe a format; no value of them is ever made")]

mod event;
mod links;
mod media;
mod organisation;
mod page;
mod person;
mod places;
mod press;
mod registration;
mod session;
mod small;
mod texts;
mod values;
mod when;

pub use event::Event;

use super::entry::Entry;
use links::{AccountEntry, Link, MailingListEntry, OwnLink};
use media::{Caption, Download, Photo, Video};
use organisation::{LogoFiles, Organisation};
use page::{Page, Question};
use person::{Contact, Person};
use places::{Access, PostalAddress, Room, Venue, Ways};
use press::{News, Press, Quote};
use registration::{FeeCategory, Registration, StateFrom};
use session::{OpenSignup, Part, Results, Run, Session, Stream};
use small::{Embed, Fact, Named, NextEdition, PeopleGroup, Theme};
use texts::TextFile;
use when::{Day, EventStateEntry};

/// The kinds of entries and their keys, in the order of the reference.
pub fn entries() -> Vec<(String, &'static [&'static str])> {
    fn entry<T: Entry>() -> (String, &'static [&'static str]) {
        (T::schema_name().into_owned(), T::KEYS)
    }
    vec![
        entry::<Event>(),
        entry::<Day>(),
        entry::<EventStateEntry>(),
        entry::<Session>(),
        entry::<Run>(),
        entry::<OpenSignup>(),
        entry::<Stream>(),
        entry::<Part>(),
        entry::<Results>(),
        entry::<Person>(),
        entry::<Room>(),
        entry::<Venue>(),
        entry::<Ways>(),
        entry::<Access>(),
        entry::<PostalAddress>(),
        entry::<Registration>(),
        entry::<StateFrom>(),
        entry::<FeeCategory>(),
        entry::<Photo>(),
        entry::<Video>(),
        entry::<Caption>(),
        entry::<Download>(),
        entry::<Page>(),
        entry::<Question>(),
        entry::<News>(),
        entry::<Contact>(),
        entry::<Press>(),
        entry::<Quote>(),
        entry::<Organisation>(),
        entry::<LogoFiles>(),
        entry::<Fact>(),
        entry::<Named>(),
        entry::<PeopleGroup>(),
        entry::<Link>(),
        entry::<OwnLink>(),
        entry::<AccountEntry>(),
        entry::<MailingListEntry>(),
        entry::<TextFile>(),
        entry::<Theme>(),
        entry::<Embed>(),
        entry::<NextEdition>(),
    ]
}
