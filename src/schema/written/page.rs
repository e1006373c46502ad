//! Pages of text.

use schemars::JsonSchema;

use crate::{
    event::PageRole,
    schema::{
        entry::{entry, value},
        one_of::OneOf,
    },
};

use super::{
    links::OwnLink,
    texts::{RichText, Text},
    values::Id,
};

entry! {
    /// A page of text, such as the imprint or how to get there.
    #[schemars(
        title = "Page",
        extend("anyOf" = [{"required": ["body"]}, {"required": ["questions"]}])
    )]
    pub struct Page {
        /// Its address: `/anreise/`.
        id: Id,
        /// What it is about; it decides where links to it stand.
        role: OneOf<PageRole>,
        /// Its title.
        title: Text,
        /// A shorter title for the menu.
        short_title: Option<Text>,
        /// `true`: at the end of the menu. A number: its place there; 2 is behind Home.
        menu: Option<Menu>,
        /// The id of the page under which it stands.
        under: Option<Id>,
        /// What visitors are asked to do: a button below the title.
        call: Option<OwnLink>,
        /// The text. Needed unless there are `questions`.
        body: Option<RichText>,
        /// Questions and answers, which fold.
        questions: Option<Vec<Question>>,
        /// Ids of files to take.
        files: Option<Vec<Id>>,
    }
}

/// Whether it is in the menu, or its place there.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub enum Menu {
    AtTheEnd(bool),
    At(MenuPlace),
}

value! {
    /// A place in the menu.
    MenuPlace, {"type": "integer", "minimum": 2, "maximum": 50}
}

entry! {
    /// A question and its answer.
    #[schemars(title = "Question")]
    pub struct Question {
        /// Part of its address. Left out, the words of the question are.
        id: Option<Id>,
        /// The question, as visitors ask it.
        question: Text,
        /// The answer.
        answer: RichText,
    }
}
