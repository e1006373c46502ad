//! Links, and accounts and websites of one's own.

use schemars::JsonSchema;

use crate::{
    author::LinkKind,
    schema::{entry::entry, one_of::OneOf},
};

use super::{
    texts::Text,
    values::{Email, Handle, OwnUrl, Url},
};

entry! {
    /// A link to another site.
    #[schemars(title = "Link")]
    pub struct Link {
        /// What the link is called.
        label: Text,
        /// Where it leads.
        url: Option<Url>,
        /// What visitors should know before they follow it.
        note: Option<Text>,
    }
}

entry! {
    /// A link to another site, or to a page of this one.
    #[schemars(title = "Own link")]
    pub struct OwnLink {
        /// What the link is called.
        label: Text,
        /// Where it leads.
        url: Option<OwnUrl>,
        /// What visitors should know before they follow it.
        note: Option<Text>,
    }
}

/// An account or website of the person's or the event's own: its address alone, or an object.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Account {
    Address(AccountUrl),
    More(AccountEntry),
}

/// The address of an account: a URL, or `@name@server`.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum AccountUrl {
    Url(OwnUrl),
    Handle(Handle),
}

entry! {
    /// An account or website with more to say of it.
    #[schemars(
        title = "Account",
        extend("anyOf" = [{"required": ["url"]}, {"required": ["label"]}])
    )]
    pub struct AccountEntry {
        /// Its address.
        url: Option<AccountUrl>,
        /// What it is. Left out, the address says it.
        kind: Option<OneOf<LinkKind>>,
        /// What the link is called; needed only where the address does not say it.
        label: Option<Text>,
        /// What visitors find there.
        note: Option<Text>,
    }
}

/// A mailing list: the web or mail address for signing up, or an object.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum MailingList {
    Address(ListUrl),
    More(MailingListEntry),
}

/// Where one signs up: a web or mail address.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum ListUrl {
    Url(OwnUrl),
    Email(Email),
}

entry! {
    /// A mailing list with more to say of it.
    #[schemars(title = "Mailing list")]
    pub struct MailingListEntry {
        /// Where one signs up.
        url: ListUrl,
        /// What the link is called. Left out, it is called a mailing list.
        label: Option<Text>,
        /// What one gets, and how often.
        note: Option<Text>,
    }
}
