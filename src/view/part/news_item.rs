use crate::{
    event::News,
    i18n::full_date,
    markup::{Element, el},
    view::Scene,
};

use super::{heading, rich_text};

/// A message, with the day and time that it is of.
pub fn news_item(scene: &Scene, one: &News, level: u8) -> Element {
    let day = full_date(&one.date.date(), scene.locale());
    let time = scene.clock(&one.date, one.date.date().days_since_epoch());
    let when = [day, time].join(scene.words().comma);
    let when = el("time").attr("datetime", one.date.as_str()).with(when);
    let text = one.text.as_ref().and_then(|text| rich_text(scene, text, level + 1));
    el("article.news-item")
        .key(format!("news {}", one.id))
        .attr("id", format!("news-{}", one.id))
        .with(el("p.news-item-when").with(when))
        .with(heading(level, "news-item-title", scene.text(&one.title)))
        .with(text)
}
