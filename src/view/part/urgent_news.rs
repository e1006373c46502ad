use crate::{
    i18n::{fill, short_date},
    markup::{Element, el},
    route::Route,
    view::Scene,
};

use super::rich_text;

/// The message that stands above every page for a while. It says how long it holds: pages without
/// the app stand as they were made.
pub fn urgent_news(scene: &Scene) -> Option<Element> {
    let one = scene.event.urgent_news(scene.now)?;
    let until = one.urgent_until.as_ref()?;
    let words = scene.words();
    let day = until.date();
    let clock = scene.clock(until, day.days_since_epoch());
    let until = [short_date(&day, scene.locale()), clock].join(words.comma);
    let title = scene.link(Route::News, scene.text(&one.title));
    let notice = el("aside.event-state")
        .attr("aria-label", words.important)
        .attr("data-state", "urgent")
        .with(el("p.event-state-word").with(title))
        .with(one.text.as_ref().and_then(|text| rich_text(scene, text, 2)))
        .with(el("p").with(fill(words.holds_until, &until)));
    Some(notice)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::{Event, Timestamp, fixture},
        route::Address,
    };

    fn at(clock: &str, event: &Event) -> String {
        let now = Timestamp::parse(&format!("2026-05-07T{clock}:00+02:00")).unwrap();
        let address = Address::new(None, Route::Contact);
        let scene = Scene::new(Arc::new(event.clone()), address, now.epoch_seconds());
        urgent_news(&scene).map(|notice| notice.to_html()).unwrap_or_default()
    }

    #[test]
    fn ok_it_says_what_and_until_when_and_is_gone_then() {
        let mut event = fixture::event();
        let until = Timestamp::parse("2026-05-07T10:00:00+02:00").ok();
        event.news = vec![fixture::news("a", "2026-05-07T09:00:00+02:00")];
        assert_eq!(at("09:30", &event), "");
        event.news[0].urgent_until = until;
        let html = at("09:30", &event);
        for said in
            ["../neuigkeiten/", "Raum gewechselt", "Statt im Saal", "Gilt bis Do 7. Mai, 10:00"]
        {
            assert!(html.contains(said), "{said} in {html}");
        }
        assert_eq!((at("08:59", &event), at("10:00", &event)), (String::new(), String::new()));
    }
}
