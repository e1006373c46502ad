//! The page about registering: whether, where and until when, what it costs, and what that buys.
//!
//! Only the program draws it, as nothing on it is alive: what holds at a visitor's time is chosen by
//! the script in the head among what is written here.

mod fees;

use crate::{
    event::{Registration, RegistrationState, RichText, Timestamp},
    i18n::{RegistrationWords, fill, numeric_date},
    markup::{Element, Node, el},
    route::Route,
};

use super::{
    Scene,
    part::{page_head, registration_line, rich_text, section_mark, term, terms},
};

use fees::fees;

/// `None` if the event has no registration.
pub(super) fn registration_page(scene: &Scene) -> Option<Node> {
    let registration = scene.event.registration.as_ref()?;
    let words = scene.locale().registration_words();
    let mark = section_mark(&Route::Registration.path(), registration.categories.len());
    let below: Node = [states(scene, registration, words), registration_line(scene).into()].into();
    let head = page_head(mark, scene.words().registration, below);
    let chapter = |title, text: &Option<RichText>| {
        let text = rich_text(scene, text.as_ref()?, 3)?;
        Some(el("section.registration-part").with(el("h2").with(title)).with(text))
    };
    let page = el("div")
        .with(
            facts(scene, registration, words).map(|facts| el("div.registration-part").with(facts)),
        )
        .with(fees(scene, registration, words))
        .with(chapter(words.included, &registration.included))
        .with(chapter(words.cancellation, &registration.cancellation))
        .with(chapter(words.groups, &registration.groups))
        .with(chapter(words.press, &registration.press));
    Some([head.into(), page.into()].into())
}

/// A sentence for each state that it has at any time.
fn states(scene: &Scene, registration: &Registration, words: &RegistrationWords) -> Node {
    let times = scene.event.registration_times();
    let sentence = |state: &RegistrationState| {
        let begins: Vec<_> = times.iter().filter(|(one, _)| one == state).collect();
        // Of a state that comes again it is not said since when.
        let begin = if let [(_, begin)] = begins.as_slice() { *begin } else { 0 };
        let from = registration.states.iter().map(|one| &one.from);
        let from = from.into_iter().find(|from| begin > 0 && from.epoch_seconds() == begin);
        let text = sentence(scene, registration, words, (*state, from));
        el("p.page-head-note").attr("data-when", state.name()).with(text)
    };
    let has = |state: &&RegistrationState| times.iter().any(|(one, _)| one == *state);
    RegistrationState::ALL.iter().filter(has).map(sentence).collect::<Vec<_>>().into()
}

/// What a state means, and since when it holds.
fn sentence(
    scene: &Scene,
    registration: &Registration,
    words: &RegistrationWords,
    (state, from): (RegistrationState, Option<&Timestamp>),
) -> String {
    let said = match state {
        RegistrationState::NotYet => {
            let opens = registration.opens();
            return opens.map_or_else(
                || words.not_yet.to_owned(),
                |opens| fill(words.opens, &moment(scene, opens)),
            );
        }
        RegistrationState::Open => words.open,
        RegistrationState::Few => words.few,
        RegistrationState::WaitingList => words.waiting_list,
        RegistrationState::Full => words.full,
        RegistrationState::Closed => words.closed,
    };
    let since =
        from.map(|from| fill(scene.words().since, &numeric_date(&from.date(), scene.locale())));
    fill(said, &since.map(|since| format!(" ({since})")).unwrap_or_default())
}

/// A day, and the time of day unless it is the beginning or the end of that: `1. September 2027,
/// 10:00 Uhr`.
fn moment(scene: &Scene, stamp: &Timestamp) -> String {
    let day = numeric_date(&stamp.date(), scene.locale());
    let clock = stamp.clock();
    if matches!(clock, "00:00" | "23:59") {
        return day;
    }
    let words = scene.locale().registration_words();
    format!("{day}, {}", fill(words.clock, clock))
}

/// Deadline and address, which are needed on paper, too.
fn facts(
    scene: &Scene,
    registration: &Registration,
    words: &'static RegistrationWords,
) -> Option<Element> {
    let deadline = registration
        .deadline
        .as_ref()
        .map(|stamp| el("time").attr("datetime", stamp.as_str()).with(moment(scene, stamp)));
    let is_offered = scene.event.registration_times().iter().any(|(state, _)| state.takes_people());
    let address = registration.url.as_ref().filter(|_| is_offered).map(|url| {
        let shown = url.strip_prefix("mailto:").unwrap_or(url);
        el("a.bare-address").attr("href", url).with(shown)
    });
    // Only while people can register (style/components/registration.css).
    let address = term(words.where_to, address).map(|term| term.attr("data-while-open", ""));
    terms(vec![term(words.deadline, deadline), address])
}

#[cfg(test)]
mod tests;
