//! The organisations behind the event.

use serde::Serialize;

use super::{Event, Id, Named, Picture, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Organisation {
    pub id: Id,
    pub role: OrganisationRole,
    /// How much it gives, in the event's own words: the id of one of its ranks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<Id>,
    pub name: String,
    /// The name in other languages, shown beside the official one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_translation: Option<Text>,
    /// Whole and in its own colours. Flat, as the app reads such values anyway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Picture>,
    /// The one for dark grounds. Without it, the logo stands on a light plate there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_dark: Option<Picture>,
    /// What the logo shows, if that is more than the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_alt: Option<Text>,
    /// What has to stand beside its logo: "Co-funded by the European Union".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

from_object! {
    Organisation {
        id, role, rank, name, name_translation, logo, logo_dark, logo_alt, statement, url, note,
    }
}

/// A name for organisations that give alike: "Gold".
pub type Rank = Named;

data_enum! {
    /// In the order of the page.
    #[derive(PartialOrd, Ord)]
    pub enum OrganisationRole {
        Host = "host",
        /// The larger body that the host belongs to.
        Parent = "parent",
        Commissioner = "commissioner",
        Funder = "funder",
        Sponsor = "sponsor",
        Partner = "partner",
        MediaPartner = "media_partner",
        /// The network whose members meet.
        Network = "network",
        Venue = "venue",
    }
}

impl Organisation {
    pub fn logos(&self) -> impl Iterator<Item = &Picture> {
        self.logo.iter().chain(&self.logo_dark)
    }
}

impl OrganisationRole {
    /// Whether it answers for the event or pays for it, and does not only support it.
    pub fn is_answerable(self) -> bool {
        !matches!(self, Self::Sponsor | Self::Partner | Self::MediaPartner)
    }
}

impl Event {
    /// How many organisations home shows: four lines on a laptop. With more, they have a page of
    /// their own.
    pub const ORGANISATIONS_AT_A_GLANCE: usize = 12;

    pub fn has_organisations_page(&self) -> bool {
        self.organisations.len() > Self::ORGANISATIONS_AT_A_GLANCE
    }

    /// Those with the same role and rank together, in the order of the page.
    pub fn organisation_groups(&self) -> impl Iterator<Item = &[Organisation]> {
        self.organisations.chunk_by(|one, other| one.role == other.role && one.rank == other.rank)
    }

    /// What home shows: all, or those who answer for the event, and of the others as many groups
    /// as there is room for.
    pub fn organisations_at_a_glance(&self) -> impl Iterator<Item = &[Organisation]> {
        let mut count = 0;
        self.organisation_groups().filter(move |group| {
            count += group.len();
            count <= Self::ORGANISATIONS_AT_A_GLANCE
                || group.first().is_some_and(|one| one.role.is_answerable())
        })
    }

    /// The logos of its organisations, those for dark grounds too.
    pub fn logos(&self) -> impl Iterator<Item = &Picture> {
        self.organisations.iter().flat_map(Organisation::logos)
    }

    /// The name of a rank.
    pub fn rank(&self, id: &str) -> Option<&Rank> {
        self.ranks.iter().find(|rank| rank.id == id)
    }
}
