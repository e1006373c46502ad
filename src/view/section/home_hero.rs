use crate::{
    i18n::date_range,
    markup::{Element, Node, el},
    present::{Phase, days_until, event_constellation},
    view::{
        Scene,
        part::{Scale, constellation_picture, fact_list, registration_line},
    },
};

/// The top of the site: motto, name, days, place and figures, and the picture that
/// the figures make.
pub fn home_hero(scene: &Scene) -> Element {
    let event = &scene.event;
    let motto = event.motto.as_ref();
    let text = el("div.hero-text")
        .with(motto.map(|motto| el("p.hero-motto").with(scene.text(motto))))
        .with(title(scene));
    let when = el("p.hero-when")
        .attr_if("data-off", event.is_off().then_some(""))
        .with(days(scene))
        .with(place(scene));
    el("header.hero")
        // Until the event is over, what runs now may come in below: out of sight, so that
        // nothing moves under the eyes of who reads.
        .attr_if("data-tall", (scene.phase() != Phase::After).then_some(""))
        .with(constellation_picture(&event_constellation(event), Scale::Poster))
        .with(text)
        .with(when)
        // What has become of it is said above, on every page.
        .with((!event.is_off()).then(|| phase(scene)))
        .with(registration_line(scene))
        .with(fact_list(scene))
}

/// The name of the event, the heading of the page.
pub(super) fn title(scene: &Scene) -> Element {
    let title = scene.official(&scene.event.title, scene.event.title_translation.as_ref());
    el("h1.hero-title").attr("tabindex", "-1").with(title)
}

fn days(scene: &Scene) -> Option<Element> {
    let (first, last) = (scene.event.first_date()?, scene.event.last_date()?);
    let text = date_range(first, last, scene.locale());
    Some(el("time").attr("datetime", first.as_str()).with(text))
}

/// Where it is: "Magdeburg IHK Magdeburg", or online.
pub(super) fn place(scene: &Scene) -> Option<Node> {
    let part = |class, text: &str| -> Node {
        [" ".into(), el("span").class(class).with(text).into()].into()
    };
    if scene.event.is_moved_online() {
        return Some(part("hero-city", scene.words().online));
    }
    let venue = scene.event.venue.as_ref()?;
    Some([part("hero-city", &venue.city), part("hero-house", &venue.name)].into())
}

fn phase(scene: &Scene) -> Element {
    let words = scene.words();
    let text = match scene.phase() {
        Phase::Before => words.coming,
        Phase::During => words.running,
        Phase::After => words.over,
    };
    let left = days_left(scene).unwrap_or_else(|| text.to_owned());
    el("p.hero-phase").attr("data-phase", scene.phase().name()).with(left)
}

/// How long it is until the event begins, for somebody who looks now.
fn days_left(scene: &Scene) -> Option<String> {
    if !scene.is_live || scene.phase() != Phase::Before {
        return None;
    }
    let words = scene.words();
    match days_until(&scene.event, scene.now)? {
        0 => Some(words.begins_today.to_owned()),
        1 => Some(words.tomorrow.to_owned()),
        days => Some(words.count(words.days_left, &days.to_string())),
    }
}
