//! The press section of an event that is made by chance.

use super::{
    cases::{CONSENT, EMBARGO, LOGO, PUBLISH},
    dice::Dice,
    event::Made,
    parts::{Named, some},
};

/// The press section with its logos.
pub fn press(made: &mut Made, people: &[Named], dice: &mut Dice) -> String {
    let (keys, may) = dice.one(&EMBARGO);
    let (headline, offer, summary) = (made.word(may), made.word(may), made.word(may));
    let quotes = some(people, dice).into_iter().map(|Named { id, name, is_shown }| {
        let text = made.word(may && is_shown);
        // Whose words they are is said by the id, or by the name alone.
        let (speaker, person) = match name.filter(|_| dice.below(2) == 1) {
            Some(name) => (name, String::new()),
            None => (made.word(may && is_shown), format!(r#""person": "{id}","#)),
        };
        format!(
            r#"{{"text": "{text}", "speaker": "{speaker}", {person}
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
