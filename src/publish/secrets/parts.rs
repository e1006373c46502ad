//! The parts of an event that is made by chance.

use super::{
    cases::{CONSENT, EMBARGO, FLAWS, Flaw, HIDDEN, Keys, LOGO, PUBLISH, flawed_id, needed},
    dice::Dice,
    event::{Made, Shown},
};

/// A person: what stands as id, and whether that is the id of a published person.
pub type Named = (String, bool);

/// People with their portraits, and pictures of several of them: who they are, their entries,
/// and the photos.
pub fn people(made: &mut Made, dice: &mut Dice) -> (Vec<Named>, Vec<String>, Vec<Shown>) {
    let mut drawn: Vec<(String, Flaw, Keys)> = Vec::new();
    for number in 0..4 {
        let flaw = flaw(number, drawn.first().is_none_or(|one| one.1 == Flaw::BadId), dice);
        let id = flawed_id(&format!("p{number}"), "p0", flaw);
        drawn.push((id, flaw, dice.one(&HIDDEN)));
    }
    let is_hidden = |id: &str| drawn.iter().any(|one| one.0 == id && !one.2.1);
    let is_shown = |one: &(String, Flaw, Keys)| one.1 == Flaw::None && !is_hidden(&one.0);
    let (mut entries, mut photos) = (Vec::new(), Vec::new());
    for one in &drawn {
        let (id, flaw, (keys, _)) = one;
        let shown = is_shown(one);
        let portrait = photo(made, shown, "", dice);
        let name = needed("name", &made.word(shown), *flaw);
        let (role, biography) = (made.word(shown), made.word(shown));
        let label = made.word(shown);
        entries.push(format!(
            r#"{{"id": "{id}", {keys} {name} "role": "{role}", "biography": "{biography}",
            "links": [{{"label": "{label}"}}], "photo": "{}"}}"#,
            portrait.0
        ));
        photos.push(portrait);
    }
    let shown = |id: &String| drawn.iter().any(|one| one.0 == *id && is_shown(one));
    let named: Vec<Named> = drawn.iter().map(|one| (one.0.clone(), shown(&one.0))).collect();
    for _ in 0..3 {
        let with = some(&named, dice);
        let may = with.iter().all(|one| one.1);
        photos.push(photo(made, may, &format!(r#""people": [{}],"#, ids(&with)), dice));
    }
    (named, entries, photos)
}

fn flaw(number: usize, is_first_free: bool, dice: &mut Dice) -> Flaw {
    match dice.one(&FLAWS) {
        Flaw::TakenId if number == 0 || is_first_free => Flaw::None,
        flaw => flaw,
    }
}

/// Some of these, without those that another has been chosen for already.
fn some(named: &[Named], dice: &mut Dice) -> Vec<Named> {
    let mut some: Vec<Named> = Vec::new();
    for one in named {
        if dice.below(3) == 0 && !some.contains(one) {
            some.push(one.clone());
        }
    }
    some
}

fn ids(named: &[Named]) -> String {
    named.iter().map(|one| format!("\"{}\"", one.0)).collect::<Vec<_>>().join(", ")
}

/// Adds a photo with more keys, which may be seen if its entry and those it shows agree.
fn photo(made: &mut Made, may: bool, more: &str, dice: &mut Dice) -> Shown {
    let (consent, agreed) = dice.one(&CONSENT);
    let flaw = dice.one(&[Flaw::None, Flaw::Lacking, Flaw::BadId]);
    let may = may && agreed && flaw == Flaw::None;
    let (file, id) = (made.picture(may), made.word(may));
    let (alt, caption, credit) = (made.word(may), made.word(may), made.word(may));
    let (id, credit) = (flawed_id(&id, "", flaw), needed("credit", &credit, flaw));
    let licence = [r#""licence": {"label": "CC0"},"#, ""][dice.below(2)];
    made.photos.push(format!(
        r#"{{"id": "{id}", {consent} "alt": "{alt}", "caption": "{caption}", {credit} {more}
        {licence} "file": "{file}"}}"#
    ));
    (id, may)
}

/// Sessions with people, and photos in their texts.
pub fn sessions(
    made: &mut Made,
    people: &[Named],
    photos: &[Shown],
    dice: &mut Dice,
) -> Vec<String> {
    (0..3).map(|number| session(made, number, people, photos, dice)).collect()
}

fn session(
    made: &mut Made,
    number: usize,
    people: &[Named],
    photos: &[Shown],
    dice: &mut Dice,
) -> String {
    let (keys, free) = dice.one(&HIDDEN);
    let flaw = dice.one(&[Flaw::None, Flaw::Lacking, Flaw::Number, Flaw::BadId]);
    let may = free && flaw == Flaw::None;
    let id = flawed_id(&format!("s{number}"), "", flaw);
    let (title, summary) = (needed("title", &made.word(may), flaw), made.word(may));
    let parts = some(people, dice).into_iter().map(|(id, shown)| {
        let organisation = made.word(may && shown);
        format!(r#"{{"person": "{id}", "organisation": "{organisation}"}}"#)
    });
    let parts = parts.collect::<Vec<_>>().join(", ");
    let (photo, is_shown) = &photos[dice.below(photos.len())];
    let (body, alt) = (made.word(may), made.word(may && *is_shown));
    let (run_keys, run_free) = dice.one(&HIDDEN);
    let note = made.word(may && run_free);
    let runs = format!(
        r#"{{"id": "s{number}-a", {run_keys} "note": "{note}", "start": "2026-05-07T10:00"}}"#
    );
    format!(
        r#"{{"id": "{id}", "kind": "talk", {keys} {title} "summary": "{summary}",
        "people": [{parts}], "runs": [{runs}], "description": "{body}\n\n![{alt}](photo:{photo})"}}"#
    )
}

pub fn contacts(made: &mut Made, dice: &mut Dice) -> Vec<String> {
    let contacts = (0..3).map(|number| {
        let (keys, free) = dice.one(&PUBLISH);
        let flaw = dice.one(&[Flaw::None, Flaw::Lacking, Flaw::Number, Flaw::BadId]);
        let may = free && flaw == Flaw::None;
        let id = flawed_id(&format!("c{number}"), "", flaw);
        let (name, email) = (needed("name", &made.word(may), flaw), made.word(may));
        let topics = made.word(may);
        format!(
            r#"{{"id": "{id}", {keys} {name} "email": "{email}@example.org", "topics": "{topics}"}}"#
        )
    });
    contacts.collect()
}

/// Films that are elsewhere, so nothing has to be said about consent.
pub fn videos(made: &mut Made, dice: &mut Dice) -> Vec<String> {
    let videos = (0..2).map(|number| {
        let (keys, may) = dice.one(&LOGO);
        let (title, credit, path) = (made.word(may), made.word(may), made.word(may));
        format!(
            r#"{{"id": "v{number}", {keys} "title": "{title}", "credit": "{credit}",
            "url": "https://example.org/{path}"}}"#
        )
    });
    videos.collect()
}

/// A page with a photo in its text.
pub fn pages(made: &mut Made, photos: &[Shown], dice: &mut Dice) -> Vec<String> {
    let (keys, may) = dice.one(&HIDDEN);
    let (photo, is_shown) = &photos[dice.below(photos.len())];
    let (title, body, alt) = (made.word(may), made.word(may), made.word(may && *is_shown));
    vec![format!(
        r#"{{"id": "mehr", "role": "other", {keys} "title": "{title}",
        "body": "{body}\n\n![{alt}](photo:{photo})"}}"#
    )]
}

/// The press section with its logos.
pub fn press(made: &mut Made, people: &[Named], dice: &mut Dice) -> String {
    let (keys, may) = dice.one(&EMBARGO);
    let (headline, offer, summary) = (made.word(may), made.word(may), made.word(may));
    let quotes = some(people, dice).into_iter().map(|(id, shown)| {
        let (text, speaker) = (made.word(may && shown), made.word(may && shown));
        format!(
            r#"{{"text": "{text}", "speaker": "{speaker}", "person": "{id}",
            "source": {{"label": "L"}}}}"#
        )
    });
    let quotes = quotes.collect::<Vec<_>>().join(", ");
    let (link_keys, link_free) = dice.one(&PUBLISH);
    let label = made.word(may && link_free);
    for is_drawn in [true, false] {
        logo(made, may, is_drawn, dice);
    }
    format!(
        r#""press": {{{keys} "headline": "{headline}", "offers": ["{offer}"],
        "summary": "{summary}", "quotes": [{quotes}],
        "links": [{{{link_keys} "label": "{label}"}}]}}, "#
    )
}

/// A logo; one of pixels needs consent as a photo does.
fn logo(made: &mut Made, may: bool, is_drawn: bool, dice: &mut Dice) {
    let (keys, agreed) = if is_drawn { dice.one(&LOGO) } else { dice.one(&CONSENT) };
    let may = may && agreed;
    let file = if is_drawn { made.drawing(may) } else { made.picture(may) };
    let (id, alt, credit) = (made.word(may), made.word(may), made.word(may));
    made.photos.push(format!(
        r#"{{"id": "{id}", "kind": "logo", {keys} "alt": "{alt}", "credit": "{credit}",
        "file": "{file}"}}"#
    ));
}
