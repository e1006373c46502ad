//! The parts of an event that is made by chance.

use super::{
    cases::{CONSENT, FLAWS, FROM, Flaw, HIDDEN, Keys, LOGO, PUBLISH, flawed_id, needed},
    dice::Dice,
    event::{Made, Shown},
};

/// A person: what stands as id, the name if there is one, and whether the person is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    pub name: Option<String>,
    pub is_shown: bool,
}

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
    let (mut entries, mut photos, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for one in &drawn {
        let (id, flaw, (keys, _)) = one;
        let shown = is_shown(one);
        let portrait = photo(made, shown, "", dice);
        let word = made.word(shown);
        let name = needed("name", &word, *flaw);
        names.push(name.contains(&word).then_some(word));
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
    let named = drawn.iter().zip(names).map(|(one, name)| {
        let id = one.0.clone();
        // Of two with one id, the second is left out: its name is not that of the id's person.
        let name = name.filter(|_| is_shown(one) || !shown(&id));
        Named { is_shown: shown(&id), id, name }
    });
    let named: Vec<Named> = named.collect();
    for _ in 0..3 {
        let with = some(&named, dice);
        let may = with.iter().all(|one| one.is_shown);
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
pub fn some(named: &[Named], dice: &mut Dice) -> Vec<Named> {
    let mut some: Vec<Named> = Vec::new();
    for one in named {
        if dice.below(3) == 0 && !some.iter().any(|other| other.id == one.id) {
            some.push(one.clone());
        }
    }
    some
}

fn ids(named: &[Named]) -> String {
    named.iter().map(|one| format!("\"{}\"", one.id)).collect::<Vec<_>>().join(", ")
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
    if flaw == Flaw::None && !may && dice.below(3) == 1 {
        same_file(made, &file);
    }
    (id, may)
}

/// Adds a photo that is right, but of a file that another entry keeps back.
fn same_file(made: &mut Made, file: &str) {
    let (id, alt, credit) = (made.word(false), made.word(false), made.word(false));
    made.photos.push(format!(
        r#"{{"id": "{id}", "consent": true, "alt": "{alt}", "credit": "{credit}",
        "file": "{file}"}}"#
    ));
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
    let parts = some(people, dice).into_iter().map(|Named { id, is_shown, .. }| {
        let organisation = made.word(may && is_shown);
        format!(r#"{{"person": "{id}", "organisation": "{organisation}"}}"#)
    });
    let parts = parts.collect::<Vec<_>>().join(", ");
    let (photo, is_shown) = &photos[dice.below(photos.len())];
    let (body, alt) = (made.word(may), made.word(may && *is_shown));
    let result = made.word(may);
    let (run_keys, run_free) = dice.one(&HIDDEN);
    let note = made.word(may && run_free);
    let (from, is_public) = dice.one(&FROM);
    let path = made.word(may && run_free && is_public);
    let runs = format!(
        r#"{{"id": "s{number}-a", {run_keys} "note": "{note}", "start": "2026-05-07T10:00",
        "stream": {{{from} "url": "https://example.org/{path}"}}}}"#
    );
    format!(
        r#"{{"id": "{id}", "kind": "talk", {keys} {title} "summary": "{summary}",
        "results": {{"text": "{result}"}}, "people": [{parts}], "runs": [{runs}], "description": "{body}\n\n![{alt}](photo:{photo})"}}"#
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

/// Messages, one of which may be urgent.
pub fn news(made: &mut Made, dice: &mut Dice) -> Vec<String> {
    let news = (0..3).map(|number| {
        let (keys, free) = dice.one(&PUBLISH);
        let flaw = dice.one(&[Flaw::None, Flaw::Lacking, Flaw::Number, Flaw::BadId]);
        let may = free && flaw == Flaw::None;
        let id = flawed_id(&format!("n{number}"), "", flaw);
        let (title, text) = (needed("title", &made.word(may), flaw), made.word(may));
        let until = dice.one(&["", r#""urgent_until": "2026-06-01T10:00","#]);
        format!(
            r#"{{"id": "{id}", {keys} {title} {until} "date": "2026-04-30T10:00", "text": "{text}"}}"#
        )
    });
    news.collect()
}

/// Organisations with logos, of which another may have the same.
pub fn organisations(made: &mut Made, dice: &mut Dice) -> Vec<String> {
    let organisations = (0..3).flat_map(|number| {
        let (keys, free) = dice.one(&HIDDEN);
        let flaw = dice.one(&[Flaw::None, Flaw::Lacking, Flaw::Number, Flaw::BadId]);
        let may = free && flaw == Flaw::None;
        let id = flawed_id(&format!("o{number}"), "", flaw);
        let logo = if dice.below(2) == 0 { made.drawing(may) } else { made.picture(may) };
        let (name, note) = (needed("name", &made.word(may), flaw), made.word(may));
        let alt = made.word(may);
        let own = format!(
            r#"{{"id": "{id}", {keys} {name} "role": "sponsor", "statement": "{note}",
            "logo": {{"file": "{logo}", "alt": "{alt}"}}}}"#
        );
        let again = (!free && dice.below(2) == 1).then(|| {
            let name = made.word(true);
            format!(
                r#"{{"id": "again{number}", "name": "{name}", "role": "partner", "logo": "{logo}"}}"#
            )
        });
        std::iter::once(own).chain(again)
    });
    organisations.collect()
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
    let (question_keys, is_free) = dice.one(&HIDDEN);
    let (question, answer) = (made.word(may && is_free), made.word(may && is_free));
    let (file_keys, is_free) = dice.one(&PUBLISH);
    let (file, path) = (made.word(may && is_free), made.word(may && is_free));
    made.downloads.push(format!(
        r#"{{"id": "f", {file_keys} "title": "{file}", "url": "https://example.org/{path}"}}"#
    ));
    vec![format!(
        r#"{{"id": "mehr", "files": ["f"], "role": "other", {keys} "title": "{title}",
        "questions": [{{"id": "q", {question_keys} "question": "{question}", "answer": "{answer}"}}],
        "body": "{body}\n\n![{alt}](photo:{photo})"}}"#
    )]
}
