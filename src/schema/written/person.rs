//! People, and contacts.

use crate::schema::entry::entry;

use super::{
    links::Account,
    places::Address,
    texts::{RichText, Text},
    values::{Email, Id, Language, Line, Phone, Url},
};

entry! {
    /// A person, or several who take part as one, such as a choir.
    #[schemars(title = "Person")]
    pub struct Person {
        /// The end of the address of the person's page.
        id: Id,
        /// The name, without titles.
        name: Line,
        /// Academic titles: `Prof. Dr.`
        title: Option<Line>,
        /// "Family name, given name", by which lists are sorted; needed where the family name is
        /// not the last word.
        sort_name: Option<Line>,
        /// `true`: several people who take part as one.
        is_group: Option<bool>,
        /// Who belongs to such a group.
        members: Option<Text>,
        /// `false`: asked, and has not said yes.
        confirmed: Option<bool>,
        /// The id of one of `people_groups`.
        group: Option<Id>,
        /// The official role.
        role: Option<Text>,
        /// The role in other languages, shown beside the official one.
        role_translation: Option<Text>,
        /// Where the person works, or for whom the person speaks.
        organisation: Option<Line>,
        /// The same, if there are several.
        organisations: Option<Vec<Line>>,
        /// What the person does at the event, where no session shows it.
        part: Option<Text>,
        /// Who the person is.
        biography: Option<RichText>,
        /// The id of a photo: the portrait.
        photo: Option<Id>,
        /// The languages that the person speaks, sign languages among them.
        languages: Option<Vec<Language>>,
        /// Accounts and websites of the person, and other links.
        links: Option<Vec<Account>>,
        /// `true`: the person is nowhere in the published site.
        hidden: Option<bool>,
    }
}

entry! {
    /// Whom visitors, partners or journalists can ask.
    #[schemars(title = "Contact")]
    pub struct Contact {
        /// The press section and results name the contact by it.
        id: Id,
        /// The name of a person or an office.
        name: Line,
        /// What to ask there.
        role: Option<Text>,
        /// The person's position.
        position: Option<Text>,
        /// The organisation.
        organisation: Option<Line>,
        /// The telephone number.
        phone: Option<Phone>,
        /// The e-mail address.
        email: Option<Email>,
        /// The website.
        url: Option<Url>,
        /// The postal address.
        address: Option<Address>,
        /// The languages that are spoken there.
        languages: Option<Vec<Language>>,
        /// What the contact knows about.
        topics: Option<Text>,
        /// `false`: not published.
        publish: Option<bool>,
    }
}
