use crate::{
    event::Link,
    markup::{Element, Node, el},
    view::Scene,
};

/// Links to other places, each with what is to be known about it; nothing if
/// there are none.
pub fn link_list(scene: &Scene, links: &[Link]) -> Option<Element> {
    let items = links.iter().map(|link| el("li").with(label(scene, link)).with(note(scene, link)));
    (!links.is_empty()).then(|| el("ul.link-list").with_each(items))
}

fn label(scene: &Scene, link: &Link) -> Node {
    let label = scene.text(&link.label);
    match &link.url {
        Some(url) => el("a")
            .attr("href", scene.leads_to(url))
            .attr_if("rel", link.own.then_some("me"))
            .with(label)
            .into(),
        None => label,
    }
}

fn note(scene: &Scene, link: &Link) -> Option<Node> {
    let note = link.note.as_ref()?;
    Some([" ".into(), el("span.link-note").with(scene.text(note)).into()].into())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        event::fixture,
        route::{Address, Route},
    };

    #[test]
    fn ok_links_of_ones_own_say_so() {
        let link = |own| Link {
            label: "Mastodon".into(),
            url: Some("https://social.example/@a".to_owned()),
            note: None,
            own,
        };
        let scene = Scene::new(Arc::new(fixture::event()), Address::new(None, Route::Home), 0);
        let html = |own| link_list(&scene, &[link(own)]).unwrap().to_html();
        assert!(html(true).contains(r#"rel="me">Mastodon</a>"#), "{}", html(true));
        assert!(!html(false).contains("rel="));
    }
}
