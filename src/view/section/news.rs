use crate::{
    export::NEWS_FEED,
    markup::{Node, el},
    view::{
        Scene,
        part::{news_item, page_head},
    },
};

/// All messages, the newest first; `None` if there are none.
pub fn news(scene: &Scene) -> Option<Node> {
    let event = &scene.event;
    let items = event.news.iter().map(|one| news_item(scene, one, 2));
    let feed = scene.file(&scene.address.file(NEWS_FEED));
    let feed = el("a").attr("href", feed).attr("type", "application/atom+xml");
    let feed = el("p.way-on").with(feed.with(scene.words().news_feed));
    let page = || -> Node {
        [
            page_head(Node::Nothing, scene.words().news, Node::Nothing).into(),
            el("div.news-list").with_each(items).into(),
            feed.into(),
        ]
        .into()
    };
    (!event.news.is_empty()).then(page)
}
