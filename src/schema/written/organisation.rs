//! Organisations and their logos.

use schemars::JsonSchema;

use crate::{
    event::OrganisationRole,
    schema::{entry::entry, one_of::OneOf},
};

use super::{
    texts::Text,
    values::{FileName, Id, Line, Url},
};

entry! {
    /// An organisation that answers for the event, pays for it or helps.
    #[schemars(title = "Organisation")]
    pub struct Organisation {
        /// Its name in the published site.
        id: Id,
        /// What it does for the event; pages show organisations in the order of these roles.
        role: OneOf<OrganisationRole>,
        /// The id of one of `ranks`.
        rank: Option<Id>,
        /// The official name.
        name: Line,
        /// The name in other languages, shown beside the official one.
        name_translation: Option<Text>,
        /// An SVG or PNG. It is shown whole and in its own colours.
        logo: Option<Logo>,
        /// What has to stand beside the logo, where its file does not say it.
        statement: Option<Text>,
        /// The website.
        url: Option<Url>,
        /// What else is to be said, on the page of contacts.
        note: Option<Text>,
    }
}

/// The file of a logo, or an object with its version for dark grounds.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Logo {
    File(FileName),
    Files(LogoFiles),
}

entry! {
    /// The files of a logo.
    #[schemars(title = "Logo")]
    pub struct LogoFiles {
        /// An SVG or PNG.
        file: FileName,
        /// The version for dark grounds.
        dark: Option<FileName>,
        /// What the logo says, if that is more than the name.
        alt: Option<Text>,
    }
}
