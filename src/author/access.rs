//! Whether visitors get into a place: steps, doors, and what else they have to know before.
//!
//! Organisers write values; what is published are words in the languages of the pages, so the app
//! needs neither.

use crate::{
    event::Text,
    i18n::{Locale, fill},
};

use super::{cursor::Cursor, fields::Fields, said::Said};

/// What is said of a place.
#[derive(Clone, Copy)]
enum Fact {
    StepFree(bool),
    Steps(u32),
    Lift(bool),
    /// The width of the narrowest door, in centimetres.
    Door(u32),
    InductionLoop(bool),
    QuietRoom(bool),
    AccessibleToilet(bool),
    AssistanceDogs(bool),
    Cloakroom(bool),
}

/// Reads what is to be known of a place. What is not said is not known.
pub fn access(cursor: &Cursor) -> Option<Vec<Text>> {
    let facts = cursor.object(|fields| Some(facts(fields)))?;
    let in_words = |fact: &Fact| {
        let languages = cursor.context.languages.iter();
        let texts =
            languages.map(|code| (code.clone(), words_for(*fact, Locale::for_language(code))));
        Text::by_language(texts)
    };
    Some(facts.iter().map(in_words).collect())
}

fn facts(fields: &mut Fields) -> Vec<Fact> {
    let step_free = fields.optional("step_free", Cursor::flag);
    let steps = fields.optional("steps", Cursor::whole::<u32>);
    let facts = [
        without_contradiction(fields, step_free, steps),
        fields.optional("lift", Cursor::flag).map(Fact::Lift),
        fields.optional("door_cm", centimetres).map(Fact::Door),
        fields.optional("induction_loop", Cursor::flag).map(Fact::InductionLoop),
        fields.optional("quiet_room", Cursor::flag).map(Fact::QuietRoom),
        fields.optional("accessible_toilet", Cursor::flag).map(Fact::AccessibleToilet),
        fields.optional("assistance_dogs", Cursor::flag).map(Fact::AssistanceDogs),
        fields.optional("cloakroom", Cursor::flag).map(Fact::Cloakroom),
    ];
    facts.into_iter().flatten().collect()
}

/// The number of steps says more. If one says that there are some, there are: a visitor who
/// cannot take them should not stand before them.
fn without_contradiction(
    fields: &Fields,
    step_free: Option<bool>,
    steps: Option<u32>,
) -> Option<Fact> {
    match (step_free, steps) {
        (Some(true), Some(1..)) => {
            let what = Said::new(
                "there are steps, so it is not step-free: the steps are published",
                "es gibt Stufen, also ist es nicht stufenlos: genannt werden die Stufen",
            );
            let hint = Said::new(
                "leave one of them out; a way around them goes into \"note\"",
                "eines davon weglassen; ein Weg um sie herum gehört in \"note\"",
            );
            fields.cursor.key("step_free").warn(what, Some(hint));
            steps.map(Fact::Steps)
        }
        (Some(false), None | Some(0)) => Some(Fact::StepFree(false)),
        (_, Some(0)) => Some(Fact::StepFree(true)),
        (_, Some(steps)) => Some(Fact::Steps(steps)),
        (step_free, None) => step_free.map(Fact::StepFree),
    }
}

/// Reads the width of a door. One of a metre or two would be in metres, and one of 900 in
/// millimetres.
fn centimetres(cursor: &Cursor) -> Option<u32> {
    const EXPECTED: Said = Said::new(
        "a width in centimetres, from 30 to 500",
        "eine Breite in Zentimetern, von 30 bis 500",
    );
    let width = cursor.whole::<u32>()?;
    if (30..=500).contains(&width) { Some(width) } else { cursor.expected(EXPECTED) }
}

fn words_for(fact: Fact, locale: Locale) -> String {
    let words = locale.place_words();
    let word = match fact {
        Fact::Steps(steps) => return locale.words().count(words.steps, &steps.to_string()),
        Fact::Door(width) => return fill(words.door, &width.to_string()),
        Fact::StepFree(true) => words.step_free,
        Fact::StepFree(false) => words.not_step_free,
        Fact::Lift(true) => words.lift,
        Fact::Lift(false) => words.no_lift,
        Fact::InductionLoop(true) => words.induction_loop,
        Fact::InductionLoop(false) => words.no_induction_loop,
        Fact::QuietRoom(true) => words.quiet_room,
        Fact::QuietRoom(false) => words.no_quiet_room,
        Fact::AccessibleToilet(true) => words.accessible_toilet,
        Fact::AccessibleToilet(false) => words.no_accessible_toilet,
        Fact::AssistanceDogs(true) => words.assistance_dogs,
        Fact::AssistanceDogs(false) => words.no_assistance_dogs,
        Fact::Cloakroom(true) => words.cloakroom,
        Fact::Cloakroom(false) => words.no_cloakroom,
    };
    word.to_owned()
}
