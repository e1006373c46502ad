//! What it costs, as a table.

use crate::{
    event::{FeeCategory, Registration},
    i18n::{RegistrationWords, date_range, fill, numeric_date, price},
    markup::{Element, Node, el},
    view::{Scene, part::rich_text},
};

/// The prices, and what holds for all of them; `None` if there is neither.
pub(super) fn fees(
    scene: &Scene,
    registration: &Registration,
    words: &RegistrationWords,
) -> Option<Element> {
    let table = fee_table(scene, registration, words);
    let note = registration.fees_note.as_ref().and_then(|note| rich_text(scene, note, 3));
    if table.is_none() && note.is_none() {
        return None;
    }
    let title = el("h2").with(words.fees);
    Some(el("section.registration-part").with(title).with(table).with(note))
}

/// A column for the time only where prices have one.
fn fee_table(
    scene: &Scene,
    registration: &Registration,
    words: &RegistrationWords,
) -> Option<Element> {
    let fees = &registration.categories;
    let has_times = fees.iter().any(|one| one.from.is_some() || one.until.is_some());
    let head = |name: &str| el("th").attr("scope", "col").with(name);
    let head = el("tr")
        .with(head(words.category))
        .with(has_times.then(|| head(words.holds)))
        .with(head(words.price));
    let rows = fees.iter().map(|fee| {
        let time = has_times.then(|| el("td").with(time(scene, fee, words)));
        el("tr").with(name(scene, fee)).with(time).with(el("td").with(amount(scene, fee, words)))
    });
    let table = el("table").with(el("thead").with(head)).with(el("tbody").with_each(rows));
    let wide = el("div.rich-text-table")
        .attr("role", "group")
        .attr("aria-label", words.fees)
        .attr("tabindex", "0")
        .with(table);
    (!fees.is_empty()).then_some(wide)
}

/// Who pays it, with what is to be known of that.
fn name(scene: &Scene, fee: &FeeCategory) -> Element {
    let note = fee.note.as_ref().map(|note| el("p.term-note").with(scene.text(note)));
    el("th").attr("scope", "row").with(scene.text(&fee.name)).with(note)
}

fn amount(scene: &Scene, fee: &FeeCategory, words: &RegistrationWords) -> Node {
    match (&fee.price, &fee.currency) {
        (Some(amount), _) if amount.is_free() => words.free.into(),
        (Some(amount), Some(code)) => price(amount, code, scene.locale()).into(),
        _ => words.not_known.into(),
    }
}

/// The days on which it holds.
fn time(scene: &Scene, fee: &FeeCategory, words: &RegistrationWords) -> String {
    let locale = scene.locale();
    match (&fee.from, &fee.until) {
        (Some(from), Some(until)) => date_range(&from.date(), &until.date(), locale),
        (Some(from), None) => fill(words.from, &numeric_date(&from.date(), locale)),
        (None, Some(until)) => fill(scene.words().until, &numeric_date(&until.date(), locale)),
        (None, None) => words.always.to_owned(),
    }
}
