use crate::{
    event::Quote,
    markup::{Element, Node, el},
    route::Route,
    view::Scene,
};

use super::link_list;

/// What may be quoted, with who said it and where.
pub fn quote_list(scene: &Scene, quotes: &[Quote]) -> Option<Element> {
    let items = quotes.iter().map(|quote| el("li").with(figure(scene, quote)));
    (!quotes.is_empty()).then(|| el("ul.quotes").with_each(items))
}

fn figure(scene: &Scene, quote: &Quote) -> Element {
    let speaker: Node = match &quote.person {
        Some(id) => scene.link(Route::Person(id.clone()), quote.speaker.as_str()).into(),
        None => quote.speaker.as_str().into(),
    };
    let source = link_list(scene, std::slice::from_ref(&quote.source));
    el("figure")
        .with(el("blockquote.quote").with(scene.text(&quote.text)))
        .with(el("figcaption").with(el("p").with(speaker)).with(source))
}
