//! Pages of text: imprint, privacy notice, accessibility statement and others.

use serde::Serialize;

use super::{Event, Id, Link, RichText, Text, named_enum::data_enum, tree::from_object};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Page {
    /// Also the page's address: `/impressum/`.
    pub id: Id,
    pub role: PageRole,
    pub title: Text,
    /// For the menu and the way back, where there is little room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_title: Option<Text>,
    /// Its place in the menu, from 1; what is beyond the last one is the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu: Option<u32>,
    /// The id of the page that it stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<Id>,
    /// What visitors are asked to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Link>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<RichText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// Ids of files.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Id>,
}

from_object! { Page { id, role, title, short_title, menu, under, call, body, questions, files } }

/// A question that visitors ask, and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Unique on its page, and part of its address: `/fragen/#question-storno`.
    pub id: Id,
    pub question: Text,
    pub answer: RichText,
}

from_object! { Question { id, question, answer } }

data_enum! {
    pub enum PageRole {
        Imprint = "imprint",
        Privacy = "privacy",
        Accessibility = "accessibility",
        Conduct = "conduct",
        Directions = "directions",
        Hotels = "hotels",
        Food = "food",
        Children = "children",
        Faq = "faq",
        Other = "other",
    }
}

impl PageRole {
    /// What visitors need to know before they come, in the order in which they ask.
    pub const FOR_THE_VISIT: [Self; 5] =
        [Self::Directions, Self::Hotels, Self::Food, Self::Children, Self::Faq];

    /// Whether it is about the place, which does not matter where the event is online.
    pub fn is_about_place(self) -> bool {
        matches!(self, Self::Directions | Self::Hotels | Self::Food | Self::Children)
    }

    /// Whether it has to be in reach from every page.
    pub fn is_always_at_the_foot(self) -> bool {
        matches!(self, Self::Imprint | Self::Privacy | Self::Accessibility | Self::Conduct)
    }
}

impl Page {
    /// What it is called where there is little room.
    pub fn brief_title(&self) -> &Text {
        self.short_title.as_ref().unwrap_or(&self.title)
    }

    /// Whether the foot of every page links to it: nothing else in reach of every page does, or
    /// visitors look for it there.
    pub fn is_at_the_foot(&self) -> bool {
        self.role.is_always_at_the_foot() || (self.menu.is_none() && self.under.is_none())
    }
}

impl Event {
    /// The pages that stand under another.
    pub fn pages_under<'a>(&'a self, page: &'a str) -> impl Iterator<Item = &'a Page> {
        self.pages.iter().filter(move |one| one.under.as_deref() == Some(page))
    }

    /// The pages with these roles, in the order of the roles.
    pub fn pages_with<'a>(&'a self, roles: &'a [PageRole]) -> impl Iterator<Item = &'a Page> {
        roles.iter().flat_map(|role| self.pages.iter().filter(move |page| page.role == *role))
    }
}
